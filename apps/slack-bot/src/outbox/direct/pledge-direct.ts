import { isLive } from "@socialsmart/domain/pledge/pledge";
import { isPast, nameBy, withdrawBy } from "@socialsmart/domain/shift/shift-deadlines";
import { hasStarted } from "@socialsmart/domain/shift/shift-phase";
import type { Answer } from "../../kit/blocks.ts";
import type { PledgeSeen } from "../../pledge/pledge-answers.ts";
import { changeButton, withdrawButton } from "../../pledge/pledge-buttons.ts";
import { namePeopleButton } from "../../seat/seat-buttons.ts";
import { amountOf, momentOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { aboutLine, aboutOf, message, reasonLine } from "./about.ts";
import type { PledgeTold, Told } from "./told.ts";

/** A coordinator said yes: confirmed, or in the waitlist. One that has been offered places since is told that instead. */
export function approvedDirect(seen: PledgeSeen, { text, now }: Told): Answer | undefined {
  const { pledge, organisation, position, shift } = seen;
  const facts = { organisation: organisation.name, places: pledge.places };
  const about = aboutOf(seen, text);
  if (pledge.state === "WAITLISTED") {
    return message(
      [text.mrkdwn("direct.approvedWaiting", { ...facts, position: position ?? 1 }), aboutLine(seen, text)],
      [withdrawButton(text, pledge.id, about)],
    );
  }
  if (pledge.state !== "CONFIRMED" || hasStarted(shift, now)) return undefined;
  const names = namesDue(seen, now);
  return message(
    [
      text.mrkdwn("direct.approved", facts),
      aboutLine(seen, text),
      names ? text.mrkdwn("direct.nameBy", { by: momentOf(text, names, shift.zone) }) : undefined,
      withdrawLine(seen, now, text),
    ],
    [
      names ? namePeopleButton(text, pledge.id, about) : changeButton(text, pledge.id, about),
      withdrawButton(text, pledge.id, about),
    ],
  );
}

export function rejectedDirect(seen: PledgeSeen, { text }: Told): Answer {
  const { pledge, organisation } = seen;
  return message([
    text.mrkdwn("direct.rejected", { organisation: organisation.name }),
    aboutLine(seen, text),
    reasonLine(pledge.staffReason, text),
  ]);
}

export function removedDirect(seen: PledgeSeen, { text }: Told): Answer {
  const { pledge, organisation } = seen;
  return message([
    text.mrkdwn("direct.removed", { organisation: organisation.name, places: pledge.places }),
    aboutLine(seen, text),
    reasonLine(pledge.staffReason, text),
  ]);
}

/** Somebody else made it more or less than it was, once or several times. What was undone is not told. */
export function changedDirect(
  { placesBefore, minutesBefore }: PledgeTold<"YourPledgeChanged">,
  seen: PledgeSeen,
  { text, now }: Told,
): Answer | undefined {
  const { pledge, organisation, shift } = seen;
  const { places, minutes } = pledge;
  const isSame = places === placesBefore && minutes === minutesBefore;
  if (isSame || !isLive(pledge) || hasStarted(shift, now)) return undefined;
  const facts = { organisation: organisation.name };
  const about = aboutOf(seen, text);
  return message(
    [
      places === placesBefore
        ? text.mrkdwn("direct.changedHours", { ...facts, amount: amountOf(text, pledge) })
        : text.mrkdwn("direct.changed", { ...facts, before: placesBefore, places }),
      aboutLine(seen, text),
      reasonLine(pledge.staffReason, text),
    ],
    [changeButton(text, pledge.id, about), withdrawButton(text, pledge.id, about)],
  );
}

export function withdrawnDirect(seen: PledgeSeen, { text }: Told): Answer {
  const { pledge, organisation } = seen;
  const facts = { organisation: organisation.name, places: pledge.places };
  return message([text.mrkdwn("direct.withdrawn", facts), aboutLine(seen, text)]);
}

/** It may be offered places again at once, of which it hears apart: that it was moved, and why, it hears here. */
export function movedToWaitlistDirect(seen: PledgeSeen, { text }: Told): Answer | undefined {
  const { pledge, organisation, position, shift } = seen;
  const isOffered = pledge.state === "OFFERED";
  if (!isOffered && pledge.state !== "WAITLISTED") return undefined;
  const facts = { organisation: organisation.name, places: pledge.places };
  return message(
    [
      isOffered
        ? text.mrkdwn("direct.movedToWaitlistOffered", facts)
        : text.mrkdwn("direct.movedToWaitlist", { ...facts, position: position ?? 1 }),
      aboutLine(seen, text),
      reasonLine(shift.changeReason, text),
    ],
    isOffered ? [] : [withdrawButton(text, pledge.id, aboutOf(seen, text))],
  );
}

export function lapsedDirect(seen: PledgeSeen, { text }: Told): Answer {
  const { pledge, organisation } = seen;
  const facts = { organisation: organisation.name, places: pledge.places };
  return message([text.mrkdwn("direct.lapsed", facts), aboutLine(seen, text)]);
}

/** Places without a name fell free: all of them, or all but those with one. */
export function releasedDirect(
  { places }: PledgeTold<"YourPlacesReleased">,
  seen: PledgeSeen,
  { text }: Told,
): Answer | undefined {
  const { pledge, organisation } = seen;
  const facts = { organisation: organisation.name, places };
  switch (pledge.state) {
    case "RELEASED":
      return message([text.mrkdwn("direct.released", facts), aboutLine(seen, text)]);
    case "CONFIRMED":
      return message(
        [text.mrkdwn("direct.releasedSome", { ...facts, left: pledge.places }), aboutLine(seen, text)],
        [changeButton(text, pledge.id, aboutOf(seen, text))],
      );
    default:
      return undefined;
  }
}

/** Places want names. One that has got them since, or has none to name for any more, is not asked for. */
export function namesWantedDirect(seen: PledgeSeen, { text, now }: Told): Answer | undefined {
  const { pledge, organisation, shift } = seen;
  const due = namesDue(seen, now);
  if (!due) return undefined;
  const facts = { organisation: organisation.name, places: pledge.places - pledge.named };
  return message(
    [
      text.mrkdwn("direct.namesWanted", { ...facts, by: momentOf(text, due, shift.zone) }),
      aboutLine(seen, text),
    ],
    [namePeopleButton(text, pledge.id, aboutOf(seen, text))],
  );
}

/** When the pledge's places must have names; undefined where none is missing, or it is too late. */
export function namesDue({ pledge, shift }: PledgeSeen, now: Temporal.Instant): Temporal.Instant | undefined {
  const due = nameBy(shift);
  const isMissing = pledge.state === "CONFIRMED" && pledge.named < pledge.places;
  return due && isMissing && shift.state === "OPEN" && !isPast(due, now) ? due : undefined;
}

function withdrawLine({ shift }: PledgeSeen, now: Temporal.Instant, text: Text): string | undefined {
  const due = withdrawBy(shift);
  if (!due || isPast(due, now)) return undefined;
  return text.mrkdwn("direct.withdrawBy", { by: momentOf(text, due, shift.zone) });
}
