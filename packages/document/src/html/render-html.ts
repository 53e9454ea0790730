import type { Nodes } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { composeDocument } from "../content/compose-document.ts";
import type { Block } from "../content/content.ts";
import { shownText } from "../content/typed-text.ts";
import type { Document } from "../document.ts";
import { STYLE } from "./style.ts";

/**
 * The document as one page that needs nothing else: no script, no font, no picture.
 *
 * @throws MissingValue where the body has a placeholder that there is no value for.
 */
export function renderHtml(document: Document): string {
  const { body, signatures, about } = composeDocument(document);
  const { language, title, hash } = document;
  const page = h(null, [
    { type: "doctype" },
    h("html", { lang: language }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("meta", { name: "robots", content: "noindex" }),
        h("meta", { name: "document-hash", content: hash }),
        h("title", shownText(title).replaceAll("\n", " ")),
        h("style", STYLE),
      ]),
      h("body", [
        h("main", [
          h("article", elements(body)),
          ...(signatures.length > 0 ? [h("section", elements(signatures))] : []),
        ]),
        h("footer", elements(about)),
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

function elements(blocks: Block[]): Nodes {
  const children: RootContent[] = blocks;
  return toHast({ type: "root", children });
}
