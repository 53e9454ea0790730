import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Language } from "@socialsmart/domain/person/person";
import { h } from "hastscript";
import { textIn } from "../texts/text.ts";
import { renderPage } from "./render-page.ts";

export type NoReading =
  /** The link serves no more; or never did, which is nobody's business. */
  | { readonly type: "NoDocument" }
  /** Nobody says who asks, at an address that has no link's secret. */
  | { readonly type: "NoLink" }
  | { readonly type: "TooOften"; readonly retryAfterSeconds: number }
  /** A form that was sent from elsewhere, or is none. */
  | { readonly type: "NoForm" }
  /** Nobody knows whether what was asked for was done. */
  | { readonly type: "Fault"; readonly reference: string };

/** What whoever is shown no document is told instead. */
export function renderNoReading(reason: NoReading, language: Language): string {
  const [title, because] = wordsOf(reason, language);
  return renderPage({ language, title }, [h("main", [h("h1", title), h("p", because)])]);
}

function wordsOf(reason: NoReading, language: Language): readonly [title: string, because: string] {
  const text = textIn(language);
  switch (reason.type) {
    case "NoDocument":
      return [text.noDocument, text.noDocumentBecause];
    case "NoLink":
      return [text.noLink, text.noLinkBecause];
    case "TooOften":
      return [text.tooOften, text.tooOftenBecause(reason.retryAfterSeconds)];
    case "NoForm":
      return [text.noForm, text.noFormBecause];
    case "Fault":
      return [text.fault, text.faultBecause(reason.reference)];
    default:
      return assertNever(reason);
  }
}
