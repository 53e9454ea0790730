import type { ModalView } from "@slack/types";
import type { SignatureMethod } from "@socialsmart/domain/appendix/signature";
import { actions, context, section, textInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { reasonFormView } from "../kit/reason-form.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";
import { otherWayButton, readButton } from "./appendix-buttons.ts";
import { aboutAppendix, termsOfOffer } from "./appendix-lines.ts";
import type { AppendixSeen } from "./read-appendix.ts";

export const SIGN_WITH_CODE = "appendix.sign-with-code";
export const DECLINE_WITH_REASON = "appendix.decline-with-reason";
/** The block that the code is typed in. */
export const SIGNING_CODE = "signing-form.code";

/** How a code was sent, and how else it can be. */
export type CodeSent = {
  readonly method: SignatureMethod;
  /** The signatory's own address; undefined where nothing goes by e-mail. */
  readonly email: string | undefined;
  /** Why it was not sent the other way, in mrkdwn. */
  readonly notOtherwise?: string;
  /** The document is at an address that people reach. */
  readonly isReadable: boolean;
};

/** Asks for the code that was sent, and says what is signed with it. */
export function signingFormView(
  seen: AppendixSeen,
  { method, email, notOtherwise, isReadable }: CodeSent,
  origin: FormOrigin,
  text: Text,
): ModalView {
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
        hint:
          method === "CODE_BY_EMAIL"
            ? text.plain("appendix.mailedCodeHint", { email: email ?? "–" })
            : text.plain("appendix.codeHint"),
        max: 20,
      }),
      ...(notOtherwise === undefined ? [] : [context(notOtherwise)]),
      ...(email === undefined ? [] : [actions(otherWayButton(seen, method, text))]),
      context(text.mrkdwn("appendix.hash", { hash: seen.appendix.offer.documentHash })),
      ...(isReadable ? [actions(readButton(seen, text))] : []),
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
