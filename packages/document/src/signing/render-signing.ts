import { PARTIES } from "@socialsmart/domain/appendix/appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { ElementContent } from "hast";
import { h } from "hastscript";
import { documentPath } from "../addresses.ts";
import { documentOfAppendix } from "../appendix/document-of-appendix.ts";
import { composeDocument } from "../content/compose-document.ts";
import { shownText } from "../content/typed-text.ts";
import { blockElements, oneLevelLower } from "../html/block-elements.ts";
import { detail } from "../html/detail.ts";
import { renderPage } from "../html/render-page.ts";
import { textIn } from "../texts/text.ts";
import { VERIFICATION_TEXT } from "../verification/verification-text.ts";
import { joiningSection } from "./joining-section.ts";
import { declineForm, SIGN_SECTION, signForms } from "./signing-forms.ts";
import type { SigningPage } from "./signing-page.ts";
import { signingProblemText } from "./signing-problem-text.ts";
import { dayIn, SIGNING_TEXT } from "./signing-text.ts";

/** The page behind one person's link to an appendix: what was offered, how it stands, and what the person can do. It works without a script. */
export function renderSigning(page: SigningPage): string {
  const { language, offered, standing, problem, secret } = page;
  const [text, words] = [SIGNING_TEXT[language], textIn(language)];
  const document = documentOfAppendix(offered, undefined);
  const { body } = composeDocument(document);
  const isToSign = standing.type === "TO_SIGN";
  const title = titleOf(page);
  return renderPage({ language, title: problem ? `${text.problemTitle} – ${title}` : title }, [
    h("main", [
      h("h1", title),
      ...leadOf(page).map((line) => h("p", [h("bdi", shownText(line))])),
      ...generalProblem(page),
      ...joiningSection(page),
      h("dl", [...detailsOf(page)]),
      h("p", [
        h("a", { href: documentPath(secret, "html") }, text.openPage),
        " · ",
        h("a", { href: documentPath(secret, "pdf") }, words.asPdf),
      ]),
      ...(isToSign ? [h("p", [h("a", { href: `#${SIGN_SECTION}` }, text.toTheSignature)])] : []),
      h("article", { lang: document.language }, blockElements(oneLevelLower(body))),
      ...(isToSign
        ? [
            h("section", { id: SIGN_SECTION }, [h("h2", text.sign), ...signForms(page, standing)]),
            ...(standing.signatory.party === "TENANT" ? [declineForm(page)] : []),
          ]
        : []),
    ]),
  ]);
}

function titleOf({ language, standing, offered }: SigningPage): string {
  const text = SIGNING_TEXT[language];
  switch (standing.type) {
    case "TO_SIGN":
      return text.toSign;
    case "SIGNED_FIRST":
      return text.signedFirst;
    case "LAPSED":
      return text.lapsed;
    case "READER":
    case "SETTLED":
      return text.states[offered.appendix.state];
    default:
      return assertNever(standing);
  }
}

function leadOf({ language, standing, offered }: SigningPage): readonly string[] {
  const text = SIGNING_TEXT[language];
  const { appendix, offer } = offered;
  const { values, validUntil } = offer;
  const [landlord, tenant] = [values["landlord.name"], values["tenant.name"]];
  switch (standing.type) {
    case "TO_SIGN": {
      const { party, capacity } = standing.signatory;
      return [
        text.offers({ landlord, tenant, lease: appendix.leaseNumber }),
        text.signsFor(party === "LANDLORD" ? landlord : tenant, capacity),
        text.terms(dayIn(language, appendix.effectiveFrom), dayIn(language, validUntil)),
      ];
    }
    case "SIGNED_FIRST":
      return [text.waits];
    case "LAPSED":
      return [text.askForAnother(landlord)];
    case "READER":
      return [text.onlyRead];
    case "SETTLED":
      return settled(offered, language);
    default:
      return assertNever(standing);
  }
}

function settled({ appendix }: SigningPage["offered"], language: SigningPage["language"]): readonly string[] {
  const text = SIGNING_TEXT[language];
  const { state, effectiveFrom, endsOn, stateReason } = appendix;
  const from = dayIn(language, effectiveFrom);
  if (state === "SIGNED" || state === "ACTIVE") {
    return [
      endsOn ? text.holdsUntil(from, dayIn(language, endsOn.subtract({ days: 1 }))) : text.holdsFrom(from),
    ];
  }
  return stateReason ? [text.reason(stateReason)] : [];
}

/** What led to nothing, where there is no field any more that it was about. */
function generalProblem({ language, problem, offered, standing }: SigningPage): readonly ElementContent[] {
  if (!problem) return [];
  const said = signingProblemText(problem.refusal, language, offered.zone);
  if (said !== undefined && standing.type === "TO_SIGN") return [];
  return [h("p", { role: "alert", className: ["problem"] }, said ?? SIGNING_TEXT[language].nothingChanged)];
}

function detailsOf({ language, offered }: SigningPage): readonly ElementContent[] {
  const { appendix, offer, signatures } = offered;
  const [text, words, verification] = [SIGNING_TEXT[language], textIn(language), VERIFICATION_TEXT[language]];
  const signed = PARTIES.map((party) => {
    const role = party === "LANDLORD" ? words.landlord : words.tenant;
    const one = signatures.find((signature) => signature.party === party);
    if (!one) return `${role}: ${text.notSignedYet}`;
    const on = one.signedAt.toZonedDateTimeISO(offered.zone).toPlainDate();
    return `${role}: ${one.name}, ${one.capacity}, ${dayIn(language, on)}`;
  });
  return [
    detail(words.landlord, offer.values["landlord.name"]),
    detail(words.tenant, offer.values["tenant.name"]),
    detail(text.lease, appendix.leaseNumber),
    ...(appendix.registryNumber ? [detail(words.registryNumber, appendix.registryNumber)] : []),
    detail(text.state, verification.states[appendix.state]),
    detail(text.lastDay, dayIn(language, offer.validUntil)),
    detail(text.effectiveFrom, dayIn(language, appendix.effectiveFrom)),
    ...(appendix.endsOn ? [detail(verification.endsOn, dayIn(language, appendix.endsOn))] : []),
    detail(words.signatures, ...signed),
    detail(words.hash, offer.documentHash),
  ];
}
