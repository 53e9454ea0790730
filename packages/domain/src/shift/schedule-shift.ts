import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId, ShiftId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { isTimeZone } from "../kernel/time-zone.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Shift } from "./shift.ts";
import type { ShiftState } from "./shift-states.ts";

export type ScheduleShift = {
  readonly initiativeId: InitiativeId;
  /** Instants, ISO 8601 with an offset or Z. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** IANA zone. */
  readonly zone: string;
  readonly location: string;
  readonly minPlaces: number;
  readonly capacity: number;
  readonly allowsPartOfShift: boolean;
};
export type ShiftScheduled = { readonly shiftId: ShiftId; readonly state: ShiftState };
export type ScheduleShiftRefusal = NotAllowed | InvalidInput | NotFound<"Initiative">;

const MAX_CAPACITY = 1000;
/** 24 hours. */
const MAX_SHIFT_MINUTES = 24 * 60;

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
    const checked = checkInput(input, now);
    if (!checked.ok) return checked;

    const { initiativeId, zone, location, minPlaces, capacity, allowsPartOfShift } = input;
    const initiative = await tx.initiatives.lockById(initiativeId);
    if (!initiative) return err({ type: "InitiativeNotFound" });
    await tx.initiatives.save(initiative);

    const shiftId = deps.ids.next("shift");
    const state = initiative.state === "PUBLISHED" ? "OPEN" : "DRAFT";
    await tx.shifts.insert({
      id: shiftId,
      landlordId: actor.landlordId,
      initiativeId,
      ...checked.value,
      zone,
      location: location.trim(),
      minPlaces,
      capacity,
      taken: 0,
      allowsPartOfShift,
      state,
      cancelReason: null,
      version: 1,
    });
    await record(deps, tx, command, shiftId, { state: [null, state], capacity });
    if (state === "OPEN") {
      await tx.outbox.append(
        laneOfInitiative(initiative),
        { type: "ShiftOpened", shiftId, initiativeId },
        now,
      );
    }
    return ok({ shiftId, state });
  });
}

function checkInput(
  input: ScheduleShift,
  now: Temporal.Instant,
): Result<Pick<Shift, "startsAt" | "endsAt">, InvalidInput> {
  const check = new InputCheck();
  check.text("location", input.location, { max: 200 });
  check.integer("capacity", input.capacity, { min: 1, max: MAX_CAPACITY });
  check.integer("minPlaces", input.minPlaces, { min: 0, max: Math.min(input.capacity, MAX_CAPACITY) });
  if (!isTimeZone(input.zone)) check.add("zone", { type: "UnknownTimeZone" });
  const startsAt = check.instant("startsAt", input.startsAt);
  const endsAt = check.instant("endsAt", input.endsAt);
  if (!startsAt || !endsAt) return check.refused();
  for (const [path, instant] of [
    ["startsAt", startsAt],
    ["endsAt", endsAt],
  ] as const) {
    if (instant.epochMilliseconds % 60_000 !== 0) check.add(path, { type: "NotAWholeMinute" });
  }
  const minutes = Math.ceil(endsAt.since(startsAt).total("minutes"));
  if (minutes <= 0) check.add("endsAt", { type: "EndsBeforeStart" });
  else check.integer("endsAt", minutes, { min: 1, max: MAX_SHIFT_MINUTES });
  if (Temporal.Instant.compare(startsAt, now) <= 0) check.add("startsAt", { type: "InThePast" });
  return check.refusal() ?? ok({ startsAt, endsAt });
}
