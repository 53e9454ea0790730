import { localDate, type Shift } from "@socialsmart/domain/shift/shift";
import { isPast, nameBy } from "@socialsmart/domain/shift/shift-deadlines";
import { hasEnded, hasStarted } from "@socialsmart/domain/shift/shift-phase";
import type { Answer } from "../../kit/blocks.ts";
import type { PledgeSeen } from "../../pledge/pledge-answers.ts";
import { withSurroundings } from "../../pledge/see-pledges.ts";
import { giveUpButton } from "../../seat/seat-buttons.ts";
import { whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { aboutLine, aboutOf, message, reasonLine } from "./about.ts";
import type { PledgeTold, Told } from "./told.ts";

/** Whether somebody may still take their own name off: from the time for naming on, names stand. */
export function mayGiveUp(shift: Shift, now: Temporal.Instant): boolean {
  return !hasStarted(shift, now) && !isPast(nameBy(shift), now);
}

/** The shift is tomorrow, for somebody who still has a seat on it. */
export async function tomorrowDirect(
  seen: PledgeSeen,
  { reader, text, now, personId }: Told,
): Promise<Answer | undefined> {
  const { shift, pledge, organisation } = seen;
  const seats = await reader.seats.listByPerson(personId, now);
  const seat = seats.find(({ pledgeId }) => pledgeId === pledge.id);
  if (!seat || shift.state !== "OPEN" || hasStarted(shift, now)) return undefined;
  const mayTell = mayGiveUp(shift, now);
  const facts = { organisation: organisation.name };
  return message(
    [
      text.mrkdwn(headingOf(shift, now), { title: seen.initiative.title }),
      text.mrkdwn("direct.whenWhere", { when: whenOf(text, shift), location: shift.location }),
      mayTell ? text.mrkdwn("direct.yourSeat", facts) : text.mrkdwn("direct.yourSeatStands", facts),
    ],
    mayTell ? [giveUpButton(text, pledge.id, aboutOf(seen, text))] : [],
  );
}

/** It may be told a day late, where Slack was out of reach. */
function headingOf(shift: Shift, now: Temporal.Instant) {
  const today = now.toZonedDateTimeISO(shift.zone).toPlainDate();
  const days = today.until(localDate(shift)).days;
  if (days === 0) return "direct.today";
  return days === 1 ? "direct.tomorrow" : "direct.soon";
}

/** One's name is off a shift, and why: as the pledge and the shift say. */
export async function seatLostDirect(
  facts: readonly PledgeTold<"YourSeatLost">[],
  { reader, text, now, personId }: Told,
): Promise<Answer | undefined> {
  const ids = [...new Set(facts.map(({ pledgeId }) => pledgeId))];
  const [pledges, seats] = await Promise.all([
    reader.pledges.byIds(ids),
    reader.seats.listByPerson(personId, now),
  ]);
  const without = pledges.filter(({ id }) => !seats.some(({ pledgeId }) => pledgeId === id));
  const seen = await withSurroundings(reader, without);
  const lines = seen
    .toSorted((a, b) => Temporal.Instant.compare(a.shift.startsAt, b.shift.startsAt))
    .filter(({ shift }) => !hasEnded(shift, now))
    .flatMap((one) => {
      const why = whyLost(one, text);
      return why === undefined ? [] : [`${aboutLine(one, text)}\n${why}`];
    });
  return lines.length > 0 ? message([text.mrkdwn("direct.seatLost"), ...lines]) : undefined;
}

function whyLost({ pledge, shift, organisation }: PledgeSeen, text: Text): string | undefined {
  const facts = { organisation: organisation.name };
  const because = (why: string, reason: string | null) =>
    [why, reasonLine(reason, text)].filter((line) => line !== undefined).join("\n");
  switch (pledge.state) {
    case "WITHDRAWN":
    case "WITHDRAWN_LATE":
      return text.mrkdwn("direct.lostWithdrawn", facts);
    case "REMOVED":
      return because(text.mrkdwn("direct.lostRemoved", facts), pledge.staffReason);
    case "CANCELLED_BY_ORGANISER":
      return because(text.mrkdwn("direct.lostCancelled"), shift.cancelReason);
    case "WAITLISTED":
    case "OFFERED":
      return because(text.mrkdwn("direct.lostWaitlisted", facts), shift.changeReason);
    case "CONFIRMED":
      return text.mrkdwn("direct.lostUnnamed", facts);
    default:
      return undefined;
  }
}
