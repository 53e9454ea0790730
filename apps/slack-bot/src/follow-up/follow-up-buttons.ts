import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { ButtonSpec, Buttons } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import { type AboutFollowUp, aboutOf, type FollowUpSeen } from "./read-follow-up.ts";

export const OPEN_SCHEDULE = "follow-up.open-schedule";
export const SEE_AGENDA = "follow-up.see-agenda";
export const CANCEL_FOLLOW_UP = "follow-up.cancel";
export const READ_FOLLOW_UP = "follow-up.read";
export const SEE_MORE_FOLLOW_UPS = "follow-up.see-more";
export const SEE_FOLLOW_UPS = "follow-up.see-all";
export const OPEN_NOTE = "follow-up.open-note";
export const OPEN_ADOPT = "follow-up.open-adopt";
/** Two buttons of one row are told apart by it. */
export const OPEN_ADOPT_LANDLORD = "follow-up.open-adopt-landlord";

/** Opens the form for its date: for a year that has none yet, or for another one. */
export function scheduleButton(about: AboutFollowUp, text: Text, isAgain = false): ButtonSpec {
  const label = text.plain(isAgain ? "followUp.reschedule" : "followUp.schedule");
  return {
    actionId: OPEN_SCHEDULE,
    label,
    value: `${about.appendix.id} ${about.year}`,
    spoken: spokenOf(label, about, text),
    isMain: !isAgain,
  };
}

/** Calls it off, after a look at what that means. */
function cancelButton(seen: FollowUpSeen, text: Text): ButtonSpec {
  const label = text.plain("followUp.cancel");
  return {
    actionId: CANCEL_FOLLOW_UP,
    label,
    value: seen.followUp.id,
    spoken: spokenOf(label, aboutOf(seen), text),
    confirm: {
      title: text.plain("followUp.cancelTitle"),
      text: text.plain("followUp.cancelAbout"),
      yes: text.plain("followUp.cancelYes"),
      no: text.plain("followUp.cancelNo"),
    },
  };
}

/** What whoever plans can do about one that is to come. */
export function plannedButtons(seen: FollowUpSeen, text: Text): Buttons {
  return [noteButton(seen, text), scheduleButton(aboutOf(seen), text, true), cancelButton(seen, text)];
}

/** Shows what there is to talk of, and what was said once it was held. */
export function agendaButton(seen: FollowUpSeen, text: Text): ButtonSpec {
  const label = text.plain(seen.followUp.heldOn ? "followUp.seeMinutes" : "followUp.seeAgenda");
  return {
    actionId: SEE_AGENDA,
    label,
    value: seen.followUp.id,
    spoken: spokenOf(label, aboutOf(seen), text),
  };
}

/** Shows whoever presses it what is to be followed up of theirs, and what there is to do about it. */
export function followUpsButton(text: Text): ButtonSpec {
  return { actionId: SEE_FOLLOW_UPS, label: text.plain("followUp.seeAll"), value: "all" };
}

/** Makes a link to all of it, as a page and as a PDF. */
export function pageButton({ followUp }: Pick<FollowUpSeen, "followUp">, text: Text): ButtonSpec {
  return { actionId: READ_FOLLOW_UP, label: text.plain("followUp.asPage"), value: followUp.id };
}

/** Opens the form for what was said. */
export function noteButton(seen: FollowUpSeen, text: Text): ButtonSpec {
  const isHeld = seen.followUp.heldOn !== null;
  const label = text.plain(isHeld ? "followUp.noteAgain" : "followUp.note");
  return {
    actionId: OPEN_NOTE,
    label,
    value: seen.followUp.id,
    spoken: spokenOf(label, aboutOf(seen), text),
    isMain: !isHeld,
  };
}

/** Opens the form for what a party takes on next year. */
export function adoptButton(
  { followUp: { id } }: Pick<FollowUpSeen, "followUp">,
  party: Organisation,
  nextYear: number,
  text: Text,
): ButtonSpec {
  const facts = { year: String(nextYear), organisation: party.name };
  return {
    actionId: party.kind === "LANDLORD" ? OPEN_ADOPT_LANDLORD : OPEN_ADOPT,
    label: text.plain("followUp.adopt", facts),
    value: `${id} ${party.id}`,
  };
}

function spokenOf(label: string, { organisation, year }: AboutFollowUp, text: Text): string {
  return text.plain("followUp.spoken", { label, organisation: organisation.name, year: String(year) });
}
