import type { Language } from "@socialsmart/domain/person/person";
import type { ElementContent } from "hast";
import { h } from "hastscript";
import { VERIFICATION_PATH } from "../addresses.ts";
import { shownText } from "../content/typed-text.ts";
import { detail } from "../html/detail.ts";
import { renderPage } from "../html/render-page.ts";
import { textIn } from "../texts/text.ts";
import type { KnownDocument, Verification } from "./verification.ts";
import { VERIFICATION_TEXT, type VerificationText } from "./verification-text.ts";

/** The id of what says why there is no answer. */
const PROBLEM = "hash-problem";

/** The page that anybody may see: what is known of a hash, and a place to ask for another. It works without a script. */
export function renderVerification(verification: Verification, language: Language): string {
  const text = VERIFICATION_TEXT[language];
  const other = language === "sv" ? "en" : "sv";
  const hash = "hash" in verification ? verification.hash : undefined;
  const here = hash ? `${VERIFICATION_PATH}/${hash}` : VERIFICATION_PATH;
  return renderPage({ language, title: titleOf(verification, text) }, [
    h("main", [
      h("h1", text.title),
      ...answerOf(verification, language),
      h("form", { action: VERIFICATION_PATH, method: "get" }, [
        h("p", text.lead),
        h("label", { for: "hash" }, text.label),
        hashInput(verification),
        h("input", { type: "hidden", name: "lang", value: language }),
        h("button", text.check),
      ]),
    ]),
    h("footer", [
      h("a", { href: `${here}?lang=${other}`, hrefLang: other, lang: other }, text.otherLanguage),
    ]),
  ]);
}

/** Where what was typed leads nowhere, the field says why to whoever listens. */
function hashInput(verification: Verification): ElementContent {
  const input = { id: "hash", name: "hash", required: true, autoComplete: "off", spellCheck: "false" };
  const isWrong = verification.type === "NoHash" || verification.type === "Unknown";
  return h("input", { ...input, ...(isWrong && { ariaInvalid: "true", ariaDescribedBy: PROBLEM }) });
}

function titleOf({ type }: Verification, text: VerificationText): string {
  const answers = { Asked: undefined, Found: text.found, NoHash: text.noHash, Unknown: text.unknown };
  return [answers[type], text.title].filter(Boolean).join(" – ");
}

function answerOf(verification: Verification, language: Language): ElementContent[] {
  const text = VERIFICATION_TEXT[language];
  switch (verification.type) {
    case "Asked":
      return [];
    case "NoHash":
      return problem(text.noHash, text.noHashBecause, verification.given);
    case "Unknown":
      return problem(text.unknown, text.unknownBecause, verification.hash);
    case "Found":
      return [
        h("h2", text.found),
        h("p", text.compare),
        h("dl", detailsOf(verification.document, verification.hash, language)),
      ];
  }
}

function problem(heading: string, because: string, given: string): ElementContent[] {
  return [
    h("h2", heading),
    h("p", { id: PROBLEM }, because),
    h("p", [h("bdi", shownText(given).slice(0, 200))]),
  ];
}

function detailsOf(document: KnownDocument, hash: string, language: Language): ElementContent[] {
  const [text, words] = [VERIFICATION_TEXT[language], textIn(language)];
  const { registryNumber, offeredOn, effectiveFrom, endsOn, signatures } = document;
  const signed = signatures.map(({ party, capacity, signedOn }) =>
    text.signature(party, shownText(capacity), signedOn.toString()),
  );
  return [
    detail(text.document, words.appendix),
    detail(words.landlord, document.landlord),
    detail(words.tenant, document.tenant),
    ...(registryNumber ? [detail(words.registryNumber, registryNumber)] : []),
    detail(words.template, words.templateIs(document.templateNumber, document.language)),
    detail(text.state, text.states[document.state]),
    ...(offeredOn ? [detail(text.offeredOn, offeredOn.toString())] : []),
    detail(text.effectiveFrom, effectiveFrom.toString()),
    ...(endsOn ? [detail(text.endsOn, endsOn.toString())] : []),
    detail(words.signatures, ...(signed.length > 0 ? signed : [text.none])),
    detail(words.hash, hash),
  ];
}
