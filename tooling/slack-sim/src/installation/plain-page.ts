import type { ServerResponse } from "node:http";
import { reply } from "../http/reply.ts";

/** A page of Slack's own that needs no script. */
export function replyPage(response: ServerResponse, status: number, title: string, body: string): void {
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} · local Slack</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem}select,button{font:inherit;padding:.3em .8em}</style>
</head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  reply(response, status, "text/html; charset=utf-8", page, {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
  });
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
