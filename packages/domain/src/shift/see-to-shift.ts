import type { SystemActor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Deps } from "../kernel/deps.ts";
import { ok, type Result } from "../kernel/result.ts";
import { tellQuestionChanged } from "../notice/tell-question-changed.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import { changeRoster } from "../pledge/change-roster.ts";
import type { OpenRoster } from "../pledge/open-roster.ts";
import { reportersOf } from "../pledge/pledgers-of.ts";
import type { Command, CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { setShiftTimer } from "../timer/set-shift-timer.ts";
import type { Timer } from "../timer/timer.ts";
import { askForNames } from "./ask-for-names.ts";
import { isAlertDue } from "./check-staffing.ts";
import { NO_PLEDGES } from "./roster-counts.ts";
import { momentsOf, type ShiftMoment } from "./shift-moments.ts";
import { hasStarted } from "./shift-phase.ts";
import { moveShift } from "./shift-states.ts";
import type { StaffingCheck } from "./staffing-alert.ts";

export type ShiftSeenTo = { readonly moments: readonly ShiftMoment[] };

/**
 * Does what has fallen due on a shift since it was last seen to, and sets the timer for what comes next. A timer of an
 * earlier revision, or of a shift that is not open, does nothing; so does what has come too late to be of use.
 */
export async function seeToShift(
  deps: Deps,
  actor: SystemActor,
  timer: Extract<Timer, { type: "ShiftMoment" | "OfferExpiry" }>,
  key: string | null,
): Promise<Result<ShiftSeenTo, CommandKeyReused>> {
  const command = { actor, name: "seeToShift", key, input: timer };
  return deps.store.transaction<ShiftSeenTo, never>(command, async (tx) => {
    const answer = await changeRoster<ShiftSeenTo, never>(
      deps,
      tx,
      command,
      timer.shiftId,
      async (roster) => {
        const { shift, now } = roster;
        const isCurrent =
          timer.type === "ShiftMoment" && timer.revision === shift.revision && shift.state === "OPEN";
        if (!isCurrent) return ok({ moments: [] });
        const due = momentsOf(shift).filter(({ at }) => {
          const ms = at.epochMilliseconds;
          return timer.after < ms && ms <= now.epochMilliseconds;
        });
        const moments = due.map(({ moment }) => moment);
        for (const moment of usefulOf(moments)) await seeTo(moment, deps, tx, command, roster);
        const last = due.at(-1)?.at ?? Temporal.Instant.fromEpochMilliseconds(timer.after);
        if (roster.shift.state === "OPEN") await setShiftTimer(tx, roster.shift, last);
        return ok({ moments });
      },
    );
    return answer ?? ok({ moments: [] });
  });
}

/**
 * Each once; whoever is to report attendance is not asked where it is settled at the same time, and of too few people is told
 * for the last time alone where both times have come.
 */
function usefulOf(due: readonly ShiftMoment[]): ReadonlySet<ShiftMoment> {
  const useful = new Set(due);
  if (useful.has("SETTLES")) useful.delete("ATTENDANCE_WANTED");
  if (useful.has("STAFFING_DAYS_BEFORE")) useful.delete("STAFFING_WEEK_BEFORE");
  return useful;
}

async function seeTo(
  moment: ShiftMoment,
  deps: Deps,
  tx: Transaction,
  command: Command,
  roster: OpenRoster,
): Promise<void> {
  switch (moment) {
    case "STAFFING_WEEK_BEFORE":
      return alertOfStaffing(roster, "WEEK_BEFORE");
    case "STAFFING_DAYS_BEFORE":
      return alertOfStaffing(roster, "DAYS_BEFORE");
    case "NAMES_WANTED":
      return askForNames(roster);
    case "PARTICIPANTS_REMINDED":
      return remindParticipants(tx, roster);
    // The roster has been brought up to date: names, offers and those who wait have been seen to.
    case "NAMES_DUE":
    case "STARTS":
      return;
    case "ATTENDANCE_WANTED":
      return askForAttendance(tx, roster);
    case "SETTLES":
      return settle(deps, tx, command, roster);
    default:
      return assertNever(moment);
  }
}

/** Those who follow an initiative that takes pledges are told that a shift of it has too few people. */
async function alertOfStaffing(roster: OpenRoster, check: StaffingCheck): Promise<void> {
  const { shift, initiative, now } = roster;
  if (initiative.state !== "PUBLISHED" || !isAlertDue(shift, check, now)) return;
  roster.changeShift({ staffingAlert: check });
  await roster.tellChannelOfShift({ type: "ShiftUnderstaffed" });
}

async function remindParticipants(tx: Transaction, roster: OpenRoster): Promise<void> {
  if (hasStarted(roster.shift, roster.now)) return;
  for (const { pledgeId, personId } of await tx.seats.listByShift(roster.shift.id)) {
    const pledge = roster.find(pledgeId);
    if (pledge) await roster.tellPerson(personId, "YourShiftTomorrow", pledge, {});
  }
}

/** The host is asked, where anybody was to come. */
async function askForAttendance(tx: Transaction, { shift, initiative, now }: OpenRoster): Promise<void> {
  if (shift.taken === 0) return;
  const facts = { type: "YourAttendanceWanted", shiftId: shift.id, initiativeId: initiative.id } as const;
  for (const personId of await reportersOf(tx, initiative)) {
    await tx.outbox.append(laneOfPerson(personId), { ...facts, personId }, now);
  }
}

async function settle(deps: Deps, tx: Transaction, command: Command, roster: OpenRoster): Promise<void> {
  const { id } = roster.shift;
  const { taken, named, confirmedMinutes, organisations } = roster.shift;
  for (const pledge of roster.pledges) {
    if (pledge.state === "CONFIRMED") await roster.end(command, pledge, "FULFILLED");
  }
  await record(deps, tx, command, id, { state: ["OPEN", "SETTLED"] });
  roster.changeShift({
    ...moveShift(roster.shift, "SETTLED"),
    ...NO_PLEDGES,
    taken,
    named,
    confirmedMinutes,
    organisations,
  });
  await roster.tellChannelOfShift({ type: "ShiftSettled" });
  if (taken === 0) return;
  const question = { question: "ATTENDANCE", shiftId: id } as const;
  await tellQuestionChanged(tx, await reportersOf(tx, roster.initiative), question, roster.now);
}
