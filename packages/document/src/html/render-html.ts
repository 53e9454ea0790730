import { h } from "hastscript";
import { composeDocument } from "../content/compose-document.ts";
import type { Document } from "../document.ts";
import { textIn } from "../texts/text.ts";
import { blockElements } from "./block-elements.ts";
import { renderPage } from "./render-page.ts";

/**
 * The document as one page that needs nothing else.
 *
 * @param pdfAt where it is a PDF, from the page's own address; left out where it is not to be had
 * @throws MissingValue where the body has a placeholder that there is no value for.
 */
export function renderHtml(document: Document, pdfAt?: string): string {
  const { body, signatures, about } = composeDocument(document);
  const { language, title, hash } = document;
  return renderPage({ language, title, meta: hash ? { "document-hash": hash } : {} }, [
    ...(pdfAt ? [h("nav", [h("a", { href: pdfAt }, textIn(language).asPdf)])] : []),
    h("main", [
      h("article", blockElements(body)),
      ...(signatures.length > 0 ? [h("section", blockElements(signatures))] : []),
    ]),
    h("footer", blockElements(about)),
  ]);
}
