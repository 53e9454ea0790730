import type { ElementContent } from "hast";
import { h } from "hastscript";
import { signingPath } from "../addresses.ts";
import type { Deed, SigningPage, Standing } from "./signing-page.ts";
import { signingProblemText } from "./signing-problem-text.ts";
import { SIGNING_TEXT } from "./signing-text.ts";

/** Where on the page one signs. */
export const SIGN_SECTION = "sign";

type ToSign = Extract<Standing, { type: "TO_SIGN" }>;

/** First a code, then what it is for. */
export function signForms(page: SigningPage, standing: ToSign): readonly ElementContent[] {
  const { language, offered } = page;
  const text = SIGNING_TEXT[language];
  const { email } = standing;
  if (email === undefined) return [h("p", text.noAddress(offered.offer.values["landlord.name"]))];
  return [...askForm(page, standing, email), ...codeForm(page, standing)];
}

function askForm(
  page: SigningPage,
  { codeIsOnItsWay, askKey }: ToSign,
  email: string,
): readonly ElementContent[] {
  const text = SIGNING_TEXT[page.language];
  const problem = problemOf(page, "code");
  return [
    h("h3", text.getCode),
    h("p", text.codeGoesTo(email)),
    ...(codeIsOnItsWay && !problem
      ? [h("p", { role: "status", className: ["said"] }, text.codeIsOnItsWay(email))]
      : []),
    ...saying(problem, "code"),
    form(page, "code", [
      h("input", { type: "hidden", name: "key", value: askKey }),
      h("button", { ...aboutProblem(problem, "code") }, codeIsOnItsWay ? text.sendAnother : text.sendCode),
    ]),
  ];
}

function codeForm(page: SigningPage, { codeIsOnItsWay }: ToSign): readonly ElementContent[] {
  const { language, offered } = page;
  const text = SIGNING_TEXT[language];
  const problem = problemOf(page, "sign");
  return [
    h("h3", text.enterCode),
    form(page, "sign", [
      h("label", { for: "proof" }, text.code),
      h("p", { id: "proof-hint" }, text.codeHint),
      ...saying(problem, "sign"),
      h("input", {
        ...{ id: "proof", name: "proof", className: ["short"], required: true, maxLength: 20 },
        ...{ inputMode: "numeric", autoComplete: "one-time-code", spellCheck: "false" },
        ...(problem && { ariaInvalid: "true" }),
        ariaDescribedBy: ["proof-hint", ...(problem ? [idOf("sign")] : [])].join(" "),
        // Whoever has sent for a code, or mistyped it, goes on here.
        autoFocus: problem !== undefined || (codeIsOnItsWay && !page.problem),
      }),
      h("p", text.whatIsSigned(offered.offer.documentHash)),
      h("button", text.sign),
    ]),
  ];
}

/** Set aside, so that nobody takes it for the other. */
export function declineForm(page: SigningPage): ElementContent {
  const text = SIGNING_TEXT[page.language];
  const problem = problemOf(page, "decline");
  return h("details", { open: problem !== undefined }, [
    h("summary", text.declineInstead),
    form(page, "decline", [
      h("label", { for: "reason" }, text.why),
      h("p", { id: "reason-hint" }, text.whyHint),
      ...saying(problem, "decline"),
      h(
        "textarea",
        {
          ...{ id: "reason", name: "reason", rows: 3, required: true },
          ...(problem && { ariaInvalid: "true" }),
          ariaDescribedBy: ["reason-hint", ...(problem ? [idOf("decline")] : [])].join(" "),
          autoFocus: problem !== undefined,
        },
        page.problem?.typed ?? "",
      ),
      h("button", text.decline),
    ]),
  ]);
}

/** Says with what is sent which document whoever sends it has seen. */
function form(
  { secret, offered }: SigningPage,
  deed: Deed,
  children: readonly ElementContent[],
): ElementContent {
  // To a part of the page, the field with `autofocus` in it would not get the focus.
  const action = `${signingPath(secret)}/${deed}`;
  return h("form", { action, method: "post" }, [
    h("input", { type: "hidden", name: "documentHash", value: offered.offer.documentHash }),
    ...children,
  ]);
}

function problemOf({ problem, language, offered }: SigningPage, deed: Deed): string | undefined {
  return problem?.deed === deed ? signingProblemText(problem.refusal, language, offered.zone) : undefined;
}

function saying(problem: string | undefined, deed: Deed): readonly ElementContent[] {
  return problem === undefined
    ? []
    : [h("p", { id: idOf(deed), role: "alert", className: ["problem"] }, problem)];
}

function aboutProblem(problem: string | undefined, deed: Deed) {
  return problem === undefined ? {} : { ariaDescribedBy: idOf(deed), autoFocus: true };
}

function idOf(deed: Deed): string {
  return `${deed}-problem`;
}
