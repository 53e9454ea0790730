import type { ModalView } from "@slack/types";
import { reasonFormView } from "../kit/reason-form.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";
import { aboutAppendix } from "./appendix-lines.ts";
import type { AnyAppendix } from "./read-appendix.ts";

export const WITHDRAW_WITH_REASON = "appendix.withdraw-with-reason";

/** Asks the landlord's side why an offer is taken back. */
export function withdrawalFormView(seen: AnyAppendix, origin: FormOrigin, text: Text): ModalView {
  const form = {
    callbackId: WITHDRAW_WITH_REASON,
    title: text.plain("appendixOffer.withdrawTitle"),
    submit: text.plain("appendixOffer.withdrawSubmit"),
    about: aboutAppendix(seen, text),
    consequence: text.mrkdwn("appendixOffer.withdrawConsequence"),
    origin: { ...origin, subject: seen.appendix.id },
    isPublic: false,
    hint: text.plain("appendixOffer.withdrawHint"),
  };
  return reasonFormView(form, text);
}
