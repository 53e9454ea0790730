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
import { otherShifts, pledgeAgain } from "./ways-on.ts";

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

export async function rejectedDirect(seen: PledgeSeen, told: Told): Promise<Answer> {
  const said = told.text.mrkdwn("direct.rejected", { organisation: seen.organisation.name });
  return endedDirect(said, seen, told);
}

export async function removedDirect(seen: PledgeSeen, told: Told): Promise<Answer> {
  const facts = { organisation: seen.organisation.name, places: seen.pledge.places };
  return endedDirect(told.text.mrkdwn("direct.removed", facts), seen, told);
}

/** A pledge has come to nothing by another's doing, and why; there are other shifts. */
async function endedDirect(said: string, seen: PledgeSeen, told: Told): Promise<Answer> {
  const { line, buttons } = await otherShifts(told);
  const reason = reasonLine(seen.pledge.staffReason, told.text);
  return message([said, aboutLine(seen, told.text), reason, line], buttons);
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

export async function withdrawnDirect(seen: PledgeSeen, told: Told): Promise<Answer> {
  const facts = { organisation: seen.organisation.name, places: seen.pledge.places };
  return endedDirect(told.text.mrkdwn("direct.withdrawn", facts), seen, told);
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
    [withdrawButton(text, pledge.id, aboutOf(seen, text))],
  );
}

export async function lapsedDirect(seen: PledgeSeen, told: Told): Promise<Answer> {
  const facts = { organisation: seen.organisation.name, places: seen.pledge.places };
  return endedDirect(told.text.mrkdwn("direct.lapsed", facts), seen, told);
}

/** Places without a name fell free: all of them, or all but those with one. */
export async function releasedDirect(
  { places }: PledgeTold<"YourPlacesReleased">,
  seen: PledgeSeen,
  told: Told,
): Promise<Answer | undefined> {
  const { text } = told;
  const { pledge, organisation } = seen;
  const facts = { organisation: organisation.name, places };
  switch (pledge.state) {
    case "RELEASED": {
      const { line, buttons } = pledgeAgain(seen, told) ?? (await otherShifts(told));
      return message([text.mrkdwn("direct.released", facts), aboutLine(seen, text), line], buttons);
    }
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
