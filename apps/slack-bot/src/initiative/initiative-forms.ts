import type { ModalView } from "@slack/types";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { section } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { reasonFormView } from "../kit/reason-form.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const PAUSE_INITIATIVE = "initiative.pause";
export const CANCEL_INITIATIVE = "initiative.cancel";
export const COMPLETE_INITIATIVE = "initiative.complete";

/** Asks why an initiative is paused. */
export function pauseFormView({ id, title }: Initiative, origin: FormOrigin, text: Text): ModalView {
  const form = {
    callbackId: PAUSE_INITIATIVE,
    title: text.plain("initiative.pauseTitle"),
    submit: text.plain("initiative.pauseSubmit"),
    about: text.mrkdwn("roster.group", { title }),
    consequence: text.mrkdwn("initiative.pauseConsequence"),
    origin: { ...origin, subject: id },
    isPublic: true,
  };
  return reasonFormView(form, text);
}

/** Asks why an initiative is cancelled. */
export function cancelInitiativeFormView(
  { id, title }: Initiative,
  origin: FormOrigin,
  text: Text,
): ModalView {
  const form = {
    callbackId: CANCEL_INITIATIVE,
    title: text.plain("initiative.cancelTitle"),
    submit: text.plain("initiative.cancelSubmit"),
    about: text.mrkdwn("roster.group", { title }),
    consequence: text.mrkdwn("initiative.cancelConsequence"),
    origin: { ...origin, subject: id },
    isPublic: true,
  };
  return reasonFormView(form, text);
}

/** Asks whether an initiative is really over. @param problem why it was not, a moment ago, in mrkdwn */
export function completeFormView(
  { id, title }: Initiative,
  origin: FormOrigin,
  text: Text,
  problem?: string,
): ModalView {
  return formView(text, {
    callbackId: COMPLETE_INITIATIVE,
    kept: { ...origin, subject: id },
    title: text.plain("initiative.completeTitle"),
    submit: problem === undefined ? text.plain("initiative.completeSubmit") : undefined,
    close: text.plain(problem === undefined ? "form.cancel" : "form.close"),
    blocks: [
      section(text.mrkdwn("roster.group", { title })),
      section(problem ?? text.mrkdwn("initiative.completeConsequence")),
    ],
  });
}
