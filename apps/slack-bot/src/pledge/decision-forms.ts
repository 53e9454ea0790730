import type { ModalView } from "@slack/types";
import { reasonFormView } from "../kit/reason-form.ts";
import { amountOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { FormOrigin } from "./form-origin.ts";
import { type PledgeSeen, whereItStands } from "./pledge-answers.ts";

export const REJECT_WITH_REASON = "pledge.reject-with-reason";
export const REMOVE_WITH_REASON = "pledge.remove-with-reason";

/** Asks why a pledge is not approved. */
export function rejectFormView(seen: PledgeSeen, origin: FormOrigin, text: Text): ModalView {
  const form = {
    callbackId: REJECT_WITH_REASON,
    title: text.plain("decision.rejectTitle"),
    submit: text.plain("decision.rejectSubmit"),
    about: pledgeLine(seen, text),
    consequence: text.mrkdwn("decision.rejectConsequence"),
    origin: { ...origin, pledgeId: seen.pledge.id },
    isPublic: false,
  };
  return reasonFormView(form, text);
}

/** Asks why a pledge is taken off a shift. */
export function removeFormView(seen: PledgeSeen, origin: FormOrigin, text: Text): ModalView {
  const form = {
    callbackId: REMOVE_WITH_REASON,
    title: text.plain("decision.removeTitle"),
    submit: text.plain("decision.removeSubmit"),
    about: pledgeLine(seen, text),
    consequence: text.mrkdwn("decision.removeConsequence"),
    origin: { ...origin, pledgeId: seen.pledge.id },
    isPublic: false,
  };
  return reasonFormView(form, text);
}

/** `*Kaffebönan AB* · 2 platser à 3 h · 3 av 6 platser tagna`, and where. */
function pledgeLine(seen: PledgeSeen, text: Text): string {
  const { organisation, pledge, initiative, shift } = seen;
  const amount = amountOf(text, pledge);
  const facts = { organisation: organisation.name, amount, place: whereItStands(seen, text) };
  const about = { title: initiative.title, when: whenOf(text, shift), amount };
  return `${text.mrkdwn("pledges.line", facts)}\n${text.mrkdwn("pledge.readingAlone", about)}`;
}
