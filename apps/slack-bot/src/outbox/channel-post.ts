import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { PlanFact, RosterFact } from "@socialsmart/domain/outbox/fact";
import { isUrgentWithdrawal } from "@socialsmart/domain/pledge/late-withdrawal";
import { isRetimed, type Shift } from "@socialsmart/domain/shift/shift";
import { hasStarted, isUnderstaffed } from "@socialsmart/domain/shift/shift-phase";
import type { ShiftFilter } from "@socialsmart/domain/store/filters";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../kit/blocks.ts";
import { LISTED } from "../kit/limits.ts";
import { seePledge } from "../pledge/see-pledges.ts";
import type { Text } from "../texts/text.ts";
import { ASKED_TOGETHER, type LogFact, type PostedFact } from "./coalesce.ts";
import {
  cancelledPost,
  completedPost,
  initiativeCancelledPost,
  type Moved,
  movedPost,
  openedPost,
  pausedPost,
  publishedPost,
  resumedPost,
  seriesRevisedPost,
} from "./plan-posts.ts";
import { readPendingMany } from "./read-pending.ts";
import { readPlacesLeft } from "./read-places-left.ts";
import { pendingPost, withdrawnLatePost } from "./request-posts.ts";
import { staffingPost } from "./staffing-posts.ts";

type Place = {
  readonly initiative: Initiative;
  readonly reader: Reader;
  readonly text: Text;
  readonly now: Temporal.Instant;
};

/** The post that tells these facts of one kind; undefined where what they say is no longer so, or the card says it. */
export async function channelPost(facts: readonly PostedFact[], place: Place): Promise<Answer | undefined> {
  const { initiative, reader, text, now } = place;
  const [fact, last] = [facts[0], facts.at(-1)];
  if (!fact || !last) return undefined;
  switch (fact.type) {
    case "InitiativePublished": {
      if (initiative.state !== "PUBLISHED") return undefined;
      const [[district], next] = await Promise.all([
        reader.districts.byIds([initiative.districtId]),
        nextShift({ initiativeId: initiative.id }, reader, now),
      ]);
      return publishedPost({ initiative, district, shifts: fact.shifts, next }, text);
    }
    case "InitiativePaused":
    case "InitiativeResumed":
      return pausePost(fact, last, place);
    case "InitiativeCompleted":
      return completedPost(initiative, text);
    case "InitiativeCancelled":
      return initiativeCancelledPost(initiative, fact.shifts, text);
    case "ShiftOpened": {
      const open = (await shiftsOf(facts, reader)).filter(({ state }) => state === "OPEN");
      return open.length > 0 ? openedPost(initiative, open, text) : undefined;
    }
    case "SeriesScheduled":
      return seriesPost(fact, place);
    case "SeriesRevised":
      return revisedPost(fact, place);
    case "ShiftMoved": {
      const moved = await movedShifts(facts, reader);
      return moved.length > 0 ? movedPost(initiative, moved, text) : undefined;
    }
    case "ShiftUnderstaffed":
      return understaffedPost(fact.shiftId, place);
    case "StaffingChanged":
    case "ShiftChanged":
    case "WaitlistLapsed":
    case "ShiftSettled":
      return undefined;
    case "ShiftCancelled": {
      const shifts = await shiftsOf(facts, reader);
      return shifts.length > 0 ? cancelledPost(initiative, shifts, text) : undefined;
    }
    case "PlacesLeftForCoordinator":
      return readPlacesLeft(fact.shiftId, place);
    case "PledgePending":
      return facts.length < ASKED_TOGETHER ? pledgePost(fact, place) : readPendingMany(place);
    case "PledgeWithdrawnLate":
      return pledgePost(fact, place);
    default:
      return assertNever(fact);
  }
}

/** A pause that has ended by now, or has begun again, is not told. */
async function pausePost(
  fact: PlanFact,
  last: PostedFact,
  { initiative, reader, text, now }: Place,
): Promise<Answer | undefined> {
  if (last.type === "InitiativePaused" && initiative.state === "PAUSED") return pausedPost(initiative, text);
  const isResumed = fact.type === "InitiativeResumed" && last.type === "InitiativeResumed";
  if (!isResumed || initiative.state !== "PUBLISHED") return undefined;
  return resumedPost(initiative, await nextShift({ initiativeId: initiative.id }, reader, now), text);
}

/** The first that can be pledged on. */
async function nextShift(
  of: Pick<ShiftFilter, "initiativeId" | "seriesId">,
  reader: Reader,
  from: Temporal.Instant,
): Promise<Shift | undefined> {
  const coming = { ...of, states: ["OPEN"], startsWithin: { from } } as const;
  return (await reader.shifts.page(coming, { first: 1, after: null })).items[0];
}

/** New shifts of a series. Those that are made as time goes on, far ahead of what there is, are no news. */
async function seriesPost(
  { seriesId, shifts }: Extract<PlanFact, { type: "SeriesScheduled" }>,
  { initiative, reader, text, now }: Place,
): Promise<Answer | undefined> {
  const coming = { seriesId, states: ["OPEN"], startsWithin: { from: now } } as const;
  const [page, count] = await Promise.all([
    reader.shifts.page(coming, { first: LISTED.shiftsOfSeries, after: null }),
    reader.shifts.count(coming),
  ]);
  const isNew = count > 0 && count <= shifts;
  return isNew ? openedPost(initiative, page.items, text, count) : undefined;
}

async function revisedPost(
  fact: Extract<PlanFact, { type: "SeriesRevised" }>,
  { initiative, reader, text, now }: Place,
): Promise<Answer | undefined> {
  const { seriesId, from, added, updated, dropped } = fact;
  if (added + updated + dropped === 0) return undefined;
  const first = Temporal.Instant.fromEpochMilliseconds(Math.max(from, now.epochMilliseconds));
  const [next, [series]] = await Promise.all([
    nextShift({ seriesId }, reader, first),
    reader.series.byIds([seriesId]),
  ]);
  const reason = series?.changeReason ?? null;
  return seriesRevisedPost(initiative, { added, updated, dropped, next, reason }, text);
}

/** A shift that moved twice is told from where it was first to where it is now. */
async function movedShifts(facts: readonly PostedFact[], reader: Reader): Promise<readonly Moved[]> {
  const shifts = await shiftsOf(facts, reader);
  return shifts.flatMap((shift) => {
    const all = facts.flatMap((fact) =>
      fact.type === "ShiftMoved" && fact.shiftId === shift.id ? [timesBefore(fact)] : [],
    );
    const [before] = all;
    return before && shift.state === "OPEN" && hasMoved(shift, all) ? [{ shift, before }] : [];
  });
}

/** The times that a shift had. */
export function timesBefore({ startedAt, endedAt }: { startedAt: number; endedAt: number }): Moved["before"] {
  return {
    startsAt: Temporal.Instant.fromEpochMilliseconds(startedAt),
    endsAt: Temporal.Instant.fromEpochMilliseconds(endedAt),
  };
}

/** Whether a shift is at another time than before all its moves, or one of them, which left its time, was to another place. */
export function hasMoved(shift: Moved["before"], before: readonly Moved["before"][]): boolean {
  const isOff = before.slice(0, 1).some((first) => isRetimed(first, shift));
  return isOff || before.some((times, index) => !isRetimed(times, before[index + 1] ?? shift));
}

/** A shift that has got enough people by now is not told of. */
async function understaffedPost(
  shiftId: ShiftId,
  { initiative, reader, text, now }: Place,
): Promise<Answer | undefined> {
  const [shift] = await reader.shifts.byIds([shiftId]);
  return shift && isUnderstaffed(shift, now) ? staffingPost({ shift, initiative }, now, text) : undefined;
}

async function pledgePost(
  { type, pledgeId, places }: Exclude<RosterFact, LogFact>,
  { reader, text, now }: Place,
): Promise<Answer | undefined> {
  const seen = await seePledge(reader, pledgeId);
  if (!seen || !isComing(seen.shift, now)) return undefined;
  if (type === "PledgePending") return seen.pledge.state === "PENDING" ? pendingPost(seen, text) : undefined;
  const isAsking = isUnderstaffed(seen.shift, now) && isUrgentWithdrawal(seen.shift, now);
  return isAsking ? withdrawnLatePost(seen, places, text) : undefined;
}

function isComing(shift: Shift | undefined, now: Temporal.Instant): shift is Shift {
  return shift?.state === "OPEN" && !hasStarted(shift, now);
}

async function shiftsOf(facts: readonly PostedFact[], reader: Reader): Promise<readonly Shift[]> {
  const ids = facts.flatMap((one) => ("shiftId" in one ? [one.shiftId] : []));
  const shifts = await reader.shifts.byIds([...new Set(ids)]);
  return shifts.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}
