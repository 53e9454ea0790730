import type { PersonId } from "@socialsmart/domain/kernel/ids";
import { isLive } from "@socialsmart/domain/pledge/pledge";
import type { Seat } from "@socialsmart/domain/seat/seat";
import { isRetimed } from "@socialsmart/domain/shift/shift";
import { hasStarted } from "@socialsmart/domain/shift/shift-phase";
import type { Reader } from "@socialsmart/domain/store/reader";
import { appendicesButton } from "../../appendix/appendix-buttons.ts";
import type { Answer, ButtonSpec } from "../../kit/blocks.ts";
import { LISTED } from "../../kit/limits.ts";
import type { PledgeSeen } from "../../pledge/pledge-answers.ts";
import { withdrawButton } from "../../pledge/pledge-buttons.ts";
import { withSurroundings } from "../../pledge/see-pledges.ts";
import { giveUpButton } from "../../seat/seat-buttons.ts";
import { whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { hasMoved, timesBefore } from "../channel-post.ts";
import { listedShifts } from "../listed-shifts.ts";
import { type Moved, movedHeading } from "../plan-posts.ts";
import { aboutOf, message, reasonLine } from "./about.ts";
import type { PledgeTold, Told } from "./told.ts";
import { openHome, otherShifts } from "./ways-on.ts";

/** Shifts that one's organisations had pledged on are cancelled. */
export async function cancelledDirect(
  facts: readonly PledgeTold<"YourPledgeCancelled">[],
  told: Told,
): Promise<Answer | undefined> {
  const { reader, text } = told;
  const seen = await seeAll(facts, reader);
  const [first] = seen;
  if (!first) return undefined;
  const heading = text.mrkdwn("direct.cancelled", { title: first.initiative.title, count: seen.length });
  const lines = linesOf(seen, "direct.cancelledShift", text);
  const shifts = seen.map(({ shift }, n) => ({ line: lines[n] ?? "", reason: shift.cancelReason }));
  const { line: after, buttons } = await otherShifts(told);
  return listedShifts(heading, shifts, text, { after, buttons });
}

/** What one's organisations had pledged on holds no longer, since no appendix does then. */
export async function unbackedDirect(
  facts: readonly PledgeTold<"YourPledgeUnbacked">[],
  { reader, text }: Told,
): Promise<Answer | undefined> {
  const seen = await seeAll(facts, reader);
  const [first] = seen;
  if (!first) return undefined;
  const heading = text.mrkdwn("appendix.unbacked", { title: first.initiative.title, count: seen.length });
  const lines = linesOf(seen, "appendix.unbackedShift", text).map((line) => ({ line, reason: null }));
  return listedShifts(heading, lines, text, { buttons: [appendicesButton(text)] });
}

/** Shifts that one has pledged or sits on have another time. What has moved back, or is off, is not told as moved. */
export async function movedDirect(
  facts: readonly PledgeTold<"YourShiftMoved">[],
  told: Told,
): Promise<Answer | undefined> {
  const { reader, text, personId, now } = told;
  const [all, seats, contactOf] = await Promise.all([
    seeAll(facts, reader),
    reader.seats.listByPerson(personId, now),
    contactOrganisations(reader, personId),
  ]);
  const moved = all.flatMap((seen) => {
    const { pledge, shift } = seen;
    const all = facts.filter(({ pledgeId }) => pledgeId === pledge.id).map(timesBefore);
    const [before] = all;
    const seat = seats.find(({ pledgeId }) => pledgeId === pledge.id);
    const isPledger = pledge.madeBy === personId || contactOf.has(pledge.organisationId);
    if (!before || !isLive(pledge) || (!isPledger && !seat)) return [];
    const isMoved = shift.state === "OPEN" && !hasStarted(shift, now) && hasMoved(shift, all);
    return isMoved ? [{ ...seen, before, seat: isPledger ? undefined : seat }] : [];
  });
  const [first, ...others] = moved;
  if (!first) return undefined;
  const lines = moved.map(({ shift, before, organisation }) => {
    const where = { location: shift.location, organisation: organisation.name };
    const when = whenOf(text, shift);
    if (!isRetimed(before, shift)) return text.mrkdwn("direct.relocatedShift", { when, ...where });
    const was = whenOf(text, { ...before, zone: shift.zone });
    return text.mrkdwn("direct.movedShift", { before: was, when, ...where });
  });
  const heading = text.mrkdwn(movedHeading(moved), { title: first.initiative.title, count: moved.length });
  if (others.length > 0)
    return listedShifts(
      heading,
      moved.map((one, n) => ({
        ...{ line: lines[n] ?? "", reason: one.shift.changeReason },
        button: wayOut(one, one.seat, text),
      })),
      text,
      {
        after: text.mrkdwn(moved.every(({ seat }) => seat) ? "direct.movedSeats" : "direct.movedPledges"),
        buttons: moved.length > LISTED.shiftsInPost ? await openHome(told) : [],
      },
    );
  return message(
    [heading, ...lines, reasonLine(first.shift.changeReason, text), text.mrkdwn(whatFollows(first))],
    [wayOut(first, first.seat, text)],
  );
}

function whatFollows({ shift, before, seat }: Moved & { readonly seat: Seat | undefined }) {
  if (!isRetimed(before, shift)) return seat ? "direct.relocatedSeat" : "direct.relocatedPledge";
  return seat ? "direct.movedSeat" : "direct.movedPledge";
}

function wayOut(seen: PledgeSeen, seat: Seat | undefined, text: Text): ButtonSpec {
  const button = seat ? giveUpButton : withdrawButton;
  return button(text, seen.pledge.id, aboutOf(seen, text));
}

/** Those who wait get no place for now. Once it goes on again, there is nothing to tell. */
export async function pausedDirect(
  facts: readonly PledgeTold<"YourInitiativePaused">[],
  told: Told,
): Promise<Answer | undefined> {
  const { reader, text } = told;
  const all = await seeAll(facts, reader);
  const seen = all.filter(
    ({ pledge, initiative }) =>
      initiative.state === "PAUSED" && (pledge.state === "WAITLISTED" || pledge.state === "PENDING"),
  );
  const [first] = seen;
  if (!first) return undefined;
  const { title, stateReason } = first.initiative;
  const lines = linesOf(seen, "direct.pausedShift", text);
  return listedShifts(
    text.mrkdwn("direct.paused", { title }),
    seen.map((one, n) => ({
      ...{ line: lines[n] ?? "", reason: stateReason },
      button: wayOut(one, undefined, text),
    })),
    text,
    {
      after: text.mrkdwn("direct.pausedWay"),
      buttons: seen.length > LISTED.shiftsInPost ? await openHome(told) : [],
    },
  );
}

type Line = "direct.cancelledShift" | "appendix.unbackedShift" | "direct.pausedShift";

function linesOf(seen: readonly PledgeSeen[], line: Line, text: Text): readonly string[] {
  return seen.map(({ shift, organisation }) =>
    text.mrkdwn(line, { when: whenOf(text, shift), organisation: organisation.name }),
  );
}

async function seeAll(facts: readonly PledgeTold[], reader: Reader): Promise<readonly PledgeSeen[]> {
  const pledges = await reader.pledges.byIds([...new Set(facts.map(({ pledgeId }) => pledgeId))]);
  const seen = await withSurroundings(reader, pledges);
  return seen.toSorted((a, b) => Temporal.Instant.compare(a.shift.startsAt, b.shift.startsAt));
}

async function contactOrganisations(reader: Reader, personId: PersonId): Promise<ReadonlySet<string>> {
  const memberships = await reader.people.memberships(personId);
  const asContact = memberships.filter(({ roles }) => roles.includes("TENANT_CONTACT"));
  return new Set(asContact.map(({ organisationId }) => organisationId));
}
