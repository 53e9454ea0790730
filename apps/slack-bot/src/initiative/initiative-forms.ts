import type { ModalView } from "@slack/types";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { plain, section } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
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
  return {
    type: "modal",
    callback_id: COMPLETE_INITIATIVE,
    private_metadata: JSON.stringify({ ...origin, subject: id }),
    title: plain(text.plain("initiative.completeTitle"), LIMITS.viewTitle),
    ...(problem === undefined && {
      submit: plain(text.plain("initiative.completeSubmit"), LIMITS.viewButton),
    }),
    close: plain(text.plain(problem === undefined ? "form.cancel" : "form.close"), LIMITS.viewButton),
    blocks: [
      section(text.mrkdwn("roster.group", { title })),
      section(problem ?? text.mrkdwn("initiative.completeConsequence")),
    ],
  };
}
