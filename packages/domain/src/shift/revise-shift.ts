import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId, PledgeId, ShiftId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import { admitAllPending } from "../pledge/admit-pending.ts";
import { changeRoster } from "../pledge/change-roster.ts";
import type { OpenRoster } from "../pledge/open-roster.ts";
import type { ShiftStarted } from "../pledge/sign-up.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { setShiftTimer } from "../timer/set-shift-timer.ts";
import { askForNames } from "./ask-for-names.ts";
import { checkRosterFits, type PledgesNotCovered, type RosterStandsInTheWay } from "./check-revision.ts";
import { checkTerms, readTimes, type ShiftTerms } from "./check-shift.ts";
import { moveRoster, type PeopleBusy } from "./move-roster.ts";
import { isMoved, isRetimed, type Shift } from "./shift.ts";
import { isPast, nameBy } from "./shift-deadlines.ts";
import { lastAskedForNames } from "./shift-moments.ts";
import { hasStarted } from "./shift-phase.ts";
import type { ShiftState } from "./shift-states.ts";

/** What is not said stays as it is. */
export type ReviseShift = Partial<ShiftTerms> & {
  readonly shiftId: ShiftId;
  /** Instants, ISO 8601 with an offset or Z. */
  readonly startsAt?: string;
  readonly endsAt?: string;
  /** Pledges to be moved to the waitlist, where they keep their place in the queue. */
  readonly moves?: readonly PledgeId[];
  /** Needed where the shift gets another time or place or pledges are moved: those affected are told. */
  readonly reason?: string;
  /** With it people may sit on the shift who at its new time sit elsewhere too. */
  readonly overlapReason?: string;
};
export type ShiftRevised = { readonly shiftId: ShiftId; readonly revision: number };
export type ReviseShiftRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Shift">
  | { readonly type: "ShiftNotRevisable"; readonly state: ShiftState }
  | ShiftStarted
  | RosterStandsInTheWay
  | PledgesNotCovered
  | PeopleBusy;

/**
 * Changes a shift that has not started: its time, capacity, location or rules. Places are taken from a pledge only if the
 * command names it. Those affected are told old, new and why; those who waited for a yes that is needed no more are let in. An
 * occurrence of a series goes its own way from then on.
 */
export async function reviseShift(
  deps: Deps,
  actor: Actor,
  input: ReviseShift,
  key: string | null,
): Promise<Result<ShiftRevised, ReviseShiftRefusal | CommandKeyReused>> {
  const command = { actor, name: "reviseShift", key, input };
  return deps.store.transaction<ShiftRevised, ReviseShiftRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const { shiftId, moves = [], reason, overlapReason } = input;
    const answer = await changeRoster<ShiftRevised, ReviseShiftRefusal>(
      deps,
      tx,
      command,
      shiftId,
      async (roster) => {
        const { shift: before, now, pledges, initiative } = roster;
        const { state } = before;
        if (state !== "OPEN" && state !== "DRAFT") return err({ type: "ShiftNotRevisable", state });
        if (hasStarted(before, now))
          return err({ type: "ShiftStarted", startsAt: before.startsAt.toString() });
        const checked = checkInput(input, before, now);
        if (!checked.ok) return checked;
        const after = checked.value;
        if (isSame(before, after) && moves.length === 0) return ok({ shiftId, revision: before.revision });
        const fits = checkRosterFits(before, after, pledges, moves, now);
        if (!fits.ok) return fits;

        roster.changeShift(after);
        for (const pledge of pledges.filter(({ id }) => moves.includes(id))) {
          await roster.tellPledger("YourPledgeMovedToWaitlist", pledge, {});
          await roster.change(command, { ...pledge, state: "WAITLISTED" });
          await roster.tellChannel("PledgeMovedToWaitlist", pledge, {});
        }
        let overlapping: readonly PersonId[] = [];
        if (isMoved(before, after)) {
          const moved = await moveRoster(tx, command, roster, before, overlapReason?.trim() ?? null);
          if (!moved.ok) return moved;
          overlapping = moved.value;
        }
        if (before.approval === "MANUAL" && after.approval === "AUTO") {
          const admitted = await admitAllPending(tx, command, roster);
          if (!admitted.ok) return admitted;
        }
        await askForNamesInTime(roster, before);
        await record(deps, tx, command, shiftId, {
          revision: [before.revision, after.revision],
          ...changesOf(before, after),
          reason: reason ?? null,
          ...(overlapping.length > 0 && {
            overlapReason: overlapReason?.trim() ?? null,
            personIds: overlapping,
          }),
        });
        if (state === "OPEN") {
          await setShiftTimer(tx, after, now);
          const facts = { shiftId, initiativeId: initiative.id };
          const times = {
            startedAt: before.startsAt.epochMilliseconds,
            endedAt: before.endsAt.epochMilliseconds,
          };
          await tx.outbox.append(
            laneOfInitiative(initiative),
            isMoved(before, after)
              ? { type: "ShiftMoved", ...facts, ...times }
              : { type: "ShiftChanged", ...facts },
            now,
          );
        }
        return ok({ shiftId, revision: after.revision });
      },
    );
    return answer ?? err({ type: "ShiftNotFound" });
  });
}

/** Whoever can be asked for names only now, since the change brought their time closer than they are asked before it. */
async function askForNamesInTime(roster: OpenRoster, before: Shift): Promise<void> {
  const { shift, now } = roster;
  const due = nameBy(shift);
  const isAnotherTime = due?.epochMilliseconds !== nameBy(before)?.epochMilliseconds;
  if (!due || !isAnotherTime || isPast(due, now) || !isPast(lastAskedForNames(due), now)) return;
  await askForNames(roster);
}

const TERMS = [
  "location",
  "minPlaces",
  "capacity",
  "allowsPartOfShift",
  "perOrganisationCap",
  "capReleaseMinutes",
  "withdrawByMinutes",
  "nameByMinutes",
  "takesHeadCounts",
  "approval",
  "adultsOnly",
  "requiresRecordExtract",
] as const satisfies readonly (keyof ShiftTerms)[];

/** The shift as it would be, its new revision included. */
function checkInput(
  { shiftId: _, moves = [], reason, overlapReason, ...given }: ReviseShift,
  before: Shift,
  now: Temporal.Instant,
): Result<Shift, InvalidInput> {
  const check = new InputCheck();
  const startsAt = given.startsAt ?? before.startsAt.toString();
  const endsAt = given.endsAt ?? before.endsAt.toString();
  const times = readTimes(check, { startsAt, endsAt }, now);
  const terms = { ...before, ...given, ...times, location: (given.location ?? before.location).trim() };
  const after = {
    ...terms,
    startsAt: times?.startsAt ?? before.startsAt,
    endsAt: times?.endsAt ?? before.endsAt,
  };
  checkTerms(check, after);
  if (overlapReason !== undefined) check.text("overlapReason", overlapReason, { max: 500, lines: "MANY" });
  const needsReason = isMoved(before, after) || moves.length > 0;
  if (needsReason || reason !== undefined) {
    const checked = checkReason(reason ?? "");
    if (!checked.ok) for (const { path, problem } of checked.refusal.issues) check.add(path, problem);
  }
  const exception = isRetimed(before, after) ? "MOVED" : (before.exception ?? "DETACHED");
  return (
    check.refusal() ??
    ok({
      ...after,
      changeReason: reason?.trim() ?? null,
      exception: before.slot === null ? null : exception,
      // Where the change itself puts the time in the past, nobody was given any to name people in.
      namesReleased: isPast(nameBy(after), now),
      revision: before.revision + 1,
    })
  );
}

function isSame(before: Shift, after: Shift): boolean {
  return !isRetimed(before, after) && TERMS.every((term) => before[term] === after[term]);
}

function changesOf(before: Shift, after: Shift) {
  const terms = TERMS.filter((term) => before[term] !== after[term]);
  return {
    ...Object.fromEntries(terms.map((term) => [term, [before[term], after[term]]])),
    ...(isRetimed(before, after) && {
      startsAt: [before.startsAt.toString(), after.startsAt.toString()],
      endsAt: [before.endsAt.toString(), after.endsAt.toString()],
    }),
  };
}
