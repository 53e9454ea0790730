import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import { tellDistrict } from "../channel/tell-district.ts";
import { type InitiativeState, mayTakeShifts } from "../initiative/initiative-states.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId, ShiftId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { setShiftTimer } from "../timer/set-shift-timer.ts";
import { checkTerms, checkZone, readTimes, type ShiftTerms } from "./check-shift.ts";
import { NO_PLEDGES } from "./roster-counts.ts";
import type { Shift } from "./shift.ts";
import { type ShiftRules, USUAL_RULES } from "./shift-rules.ts";
import type { ShiftState } from "./shift-states.ts";

export type ScheduleShift = Omit<ShiftTerms, keyof ShiftRules> &
  /** As usual unless said. */
  Partial<ShiftRules> & {
    readonly initiativeId: InitiativeId;
    /** Instants, ISO 8601 with an offset or Z. */
    readonly startsAt: string;
    readonly endsAt: string;
    /** IANA zone. */
    readonly zone: string;
  };

export type ShiftScheduled = { readonly shiftId: ShiftId; readonly state: ShiftState };
export type ScheduleShiftRefusal = NotAllowed | InvalidInput | NotFound<"Initiative"> | InitiativeOver;
/** It is completed or cancelled, and takes no more shifts. */
export type InitiativeOver = { readonly type: "InitiativeOver"; readonly state: InitiativeState };

/** Adds a shift to an initiative: open at once if the initiative is published, else a draft that opens with it. */
export async function scheduleShift(
  deps: Deps,
  actor: Actor,
  input: ScheduleShift,
  key: string | null,
): Promise<Result<ShiftScheduled, ScheduleShiftRefusal | CommandKeyReused>> {
  const command = { actor, name: "scheduleShift", key, input };
  return deps.store.transaction<ShiftScheduled, ScheduleShiftRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const now = deps.clock.now();
    const { initiativeId, ...given } = { ...USUAL_RULES, ...input };
    const check = new InputCheck();
    checkTerms(check, given);
    checkZone(check, given.zone);
    const times = readTimes(check, given, now);
    const invalid = check.refusal();
    if (invalid) return invalid;
    if (!times) throw new Error("Times that are none were not refused");
    const initiative = await tx.initiatives.lockById(initiativeId);
    if (!initiative) return err({ type: "InitiativeNotFound" });
    if (!mayTakeShifts(initiative.state)) return err({ type: "InitiativeOver", state: initiative.state });
    await tx.initiatives.save(initiative);
    const shift: Shift = {
      ...given,
      ...times,
      ...NEW_SHIFT,
      id: deps.ids.next("shift"),
      landlordId: actor.landlordId,
      initiativeId,
      location: given.location.trim(),
      state: initiative.state === "DRAFT" ? "DRAFT" : "OPEN",
    };
    const { id: shiftId, state, capacity } = shift;
    await tx.shifts.insert(shift);
    await record(deps, tx, command, shiftId, { state: [null, state], capacity });
    if (state === "OPEN") {
      await setShiftTimer(tx, shift, now);
      const fact = { type: "ShiftOpened", shiftId, initiativeId } as const;
      await tx.outbox.append(laneOfInitiative(initiative), fact, now);
      await tellDistrict(tx, initiative, { type: "DistrictShiftOpened", shiftId, initiativeId }, now);
    }
    return ok({ shiftId, state });
  });
}

/** What a shift begins with. */
export const NEW_SHIFT = {
  seriesId: null,
  slot: null,
  exception: null,
  ...NO_PLEDGES,
  cancelReason: null,
  changeReason: null,
  namesReleased: false,
  staffingAlert: "NONE",
  revision: 1,
  version: 1,
} as const;
