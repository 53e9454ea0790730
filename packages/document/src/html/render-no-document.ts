import type { Language } from "@socialsmart/domain/person/person";
import { h } from "hastscript";
import { textIn } from "../texts/text.ts";
import { renderPage } from "./render-page.ts";

/** What whoever follows a link that serves no more is told; or never did, which is nobody's business. */
export function renderNoDocument(language: Language): string {
  const { noDocument, noDocumentBecause } = textIn(language);
  return renderPage({ language, title: noDocument }, [
    h("main", [h("h1", noDocument), h("p", noDocumentBecause)]),
  ]);
}
