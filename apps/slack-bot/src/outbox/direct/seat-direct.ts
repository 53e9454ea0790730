import { localDate, type Shift } from "@socialsmart/domain/shift/shift";
import { hasEnded, hasStarted } from "@socialsmart/domain/shift/shift-phase";
import type { Answer } from "../../kit/blocks.ts";
import type { PledgeSeen } from "../../pledge/pledge-answers.ts";
import { changeButton, withdrawButton } from "../../pledge/pledge-buttons.ts";
import { withSurroundings } from "../../pledge/see-pledges.ts";
import { giveUpButton, namePeopleButton } from "../../seat/seat-buttons.ts";
import { whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { aboutLine, aboutOf, message, reasonLine } from "./about.ts";
import type { PledgeTold, Told } from "./told.ts";
import { openHome } from "./ways-on.ts";

/** The shift is tomorrow, for somebody who still has a seat on it. */
export async function tomorrowDirect(
  seen: PledgeSeen,
  { reader, text, now, personId }: Told,
): Promise<Answer | undefined> {
  const { shift, pledge, organisation } = seen;
  const seats = await reader.seats.listByPerson(personId, now);
  const seat = seats.find(({ pledgeId }) => pledgeId === pledge.id);
  if (!seat || shift.state !== "OPEN" || hasStarted(shift, now)) return undefined;
  const facts = { organisation: organisation.name };
  return message(
    [
      text.mrkdwn(headingOf(shift, now), { title: seen.initiative.title }),
      text.mrkdwn("direct.whenWhere", { when: whenOf(text, shift), location: shift.location }),
      text.mrkdwn("direct.yourSeat", facts),
    ],
    [giveUpButton(text, pledge.id, aboutOf(seen, text))],
  );
}

/** Somebody cannot come: to find another, or to give the place back. Who, is for the organisation's contacts alone. */
export async function givenUpDirect(
  { seatPersonId }: PledgeTold<"YourSeatGivenUp">,
  seen: PledgeSeen,
  { reader, text, now, personId }: Told,
): Promise<Answer | undefined> {
  const { pledge, shift, organisation } = seen;
  const isMissing = pledge.state === "CONFIRMED" && pledge.named < pledge.places;
  if (!isMissing || shift.state !== "OPEN" || hasStarted(shift, now)) return undefined;
  const [memberships, [person]] = await Promise.all([
    reader.people.memberships(personId),
    reader.people.byIds([seatPersonId]),
  ]);
  const isContact = memberships.some(
    ({ organisationId, roles }) => organisationId === organisation.id && roles.includes("TENANT_CONTACT"),
  );
  const facts = { organisation: organisation.name };
  const about = aboutOf(seen, text);
  return message(
    [
      isContact && person
        ? text.mrkdwn("direct.givenUpBy", { ...facts, name: person.displayName })
        : text.mrkdwn("direct.givenUp", facts),
      aboutLine(seen, text),
    ],
    [
      namePeopleButton(text, pledge.id, about),
      pledge.places > 1 ? changeButton(text, pledge.id, about) : withdrawButton(text, pledge.id, about),
    ],
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
  told: Told,
): Promise<Answer | undefined> {
  const { reader, text, now, personId } = told;
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
  if (lines.length === 0) return undefined;
  const said = [text.mrkdwn("direct.seatLost"), ...lines, text.mrkdwn("direct.yourShifts")];
  return message(said, await openHome(told));
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
