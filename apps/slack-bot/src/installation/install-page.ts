import type { ServerResponse } from "node:http";
import type { Text } from "../texts/text.ts";

export type InstallPage = {
  readonly title: string;
  readonly words: string;
  /** What to do now: one thing. */
  readonly link?: { readonly href: string; readonly label: string };
};

/**
 * What every page of ours tells the browser: it needs nothing from elsewhere, and its address, which may hold a code of Slack's, is
 * told nobody.
 */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

/** The address of the page on which one begins, from any other page of ours. */
export const BEGIN = "install";

const STYLE = `
:root{color-scheme:light dark;font:1.0625rem/1.55 system-ui,sans-serif}
main{max-width:34rem;margin:12vh auto;padding:0 1.25rem}
h1{font-size:1.6rem;line-height:1.25;overflow-wrap:anywhere}
a{display:inline-block;padding:.65em 1.2em;border-radius:.4em;background:#15505a;color:#fff;font-weight:600;text-decoration:none}
a:hover{background:#0d3940}
a:focus-visible{outline:3px solid CanvasText;outline-offset:3px}
@media(prefers-color-scheme:dark){a{background:#8fd1cb;color:#06282d}a:hover{background:#b5e3de}}`;

/** The page as HTML: one heading, a few words, one link; it reads aloud well and needs no script. */
export function pageHtml({ title, words, link }: InstallPage, { language }: Text): string {
  const action = link ? `\n<p><a href="${escaped(link.href)}">${escaped(link.label)}</a></p>` : "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(words)}</p>${action}
</main>
</body>
</html>
`;
}

export function setHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}

export function sendPage(response: ServerResponse, status: number, page: InstallPage, text: Text): void {
  setHeaders(response);
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" }).end(pageHtml(page, text));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
