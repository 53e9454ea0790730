import type { ModalView } from "@slack/types";
import { context, section, textInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { reasonFormView } from "../kit/reason-form.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";
import { aboutAppendix, termsOfOffer } from "./appendix-lines.ts";
import type { AppendixSeen } from "./read-appendix.ts";

export const SIGN_WITH_CODE = "appendix.sign-with-code";
export const DECLINE_WITH_REASON = "appendix.decline-with-reason";
/** The block that the code is typed in. */
export const SIGNING_CODE = "signing-form.code";

/** Asks for the code that was sent, and says what is signed with it. */
export function signingFormView(seen: AppendixSeen, origin: FormOrigin, text: Text): ModalView {
  return formView(text, {
    callbackId: SIGN_WITH_CODE,
    kept: { ...origin, subject: seen.appendix.id },
    title: text.plain("appendix.signTitle"),
    submit: text.plain("appendix.signSubmit"),
    blocks: [
      section(`${aboutAppendix(seen, text)}\n${termsOfOffer(seen, text)}`),
      textInput({
        blockId: SIGNING_CODE,
        actionId: "appendix.type",
        label: text.plain("appendix.codeLabel"),
        hint: text.plain("appendix.codeHint"),
        max: 20,
      }),
      context(text.mrkdwn("appendix.hash", { hash: seen.appendix.offer.documentHash })),
    ],
  });
}

/** Asks the tenant why not. */
export function declineFormView(seen: AppendixSeen, origin: FormOrigin, text: Text): ModalView {
  const form = {
    callbackId: DECLINE_WITH_REASON,
    title: text.plain("appendix.declineTitle"),
    submit: text.plain("appendix.declineSubmit"),
    about: aboutAppendix(seen, text),
    consequence: text.mrkdwn("appendix.declineConsequence"),
    origin: { ...origin, subject: seen.appendix.id },
    isPublic: false,
    hint: text.plain("appendix.declineHint"),
  };
  return reasonFormView(form, text);
}
