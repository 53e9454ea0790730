import type { PersonActor } from "../access/actor.ts";
import { reportAttendance } from "../attendance/report-attendance.ts";
import type { AttendanceId, PersonId, PledgeId, SeatId, ShiftId } from "../kernel/ids.ts";
import { verifyHours } from "../ledger/verify-hours.ts";
import { nameSomebody } from "./name-people.ts";
import { answerOf } from "./outcome.ts";
import { addMember, pledge } from "./world-additions.ts";
import type { World } from "./world-parts.ts";

/** A shift that ended an hour ago: two seats of the bakery, two heads of the gym. */
export type HeldShift = {
  readonly shiftId: ShiftId;
  /** The association's, who runs it on site. */
  readonly host: PersonActor;
  readonly bakery: { readonly pledgeId: PledgeId; readonly people: readonly Seated[] };
  /** Places without a name. */
  readonly gym: { readonly pledgeId: PledgeId; readonly places: number };
};
export type Seated = { readonly seatId: SeatId; readonly personId: PersonId };

/** Lets the world's first shift be held: two people of the bakery, who have names, and two of the gym, who are counted. */
export async function holdShift(world: World): Promise<HeldShift> {
  const { association, bakery, gym, shiftId, deps } = world;
  const host = await addMember(world, association.organisationId, "Hanna Värd", ["HOST"]);
  const ofBakery = await pledge(world, bakery, shiftId, 2);
  const people = [
    await nameSomebody(world, bakery, ofBakery.pledgeId, "Alva Exempel"),
    await nameSomebody(world, bakery, ofBakery.pledgeId, "Bo Exempel"),
  ];
  const ofGym = await pledge(world, gym, shiftId, 2);
  deps.clock.set(Temporal.Instant.from("2026-03-10T19:00:00Z"));
  return {
    shiftId,
    host,
    bakery: { pledgeId: ofBakery.pledgeId, people },
    gym: { pledgeId: ofGym.pledgeId, places: 2 },
  };
}

/** The same shift, and everybody came: the attendances of its two seats, and of the gym's heads. */
export async function reportAll(
  world: World,
): Promise<HeldShift & { readonly attendanceIds: readonly AttendanceId[] }> {
  const held = await holdShift(world);
  const { shiftId, host } = held;
  answerOf(await reportAttendance(world.deps, host, { shiftId, allCame: true }, null));
  const reader = world.deps.store.reader(world.landlordId);
  const attendances = (await reader.attendances.listByShifts([shiftId])).get(shiftId) ?? [];
  return { ...held, attendanceIds: attendances.map(({ id }) => id) };
}

/** The same, with the first seat's three hours verified. */
export async function verifyOne(world: World) {
  const reported = await reportAll(world);
  const [first] = reported.attendanceIds;
  if (!first) throw new Error("Nobody came");
  const { coordinator } = world.landlord;
  const { entries } = answerOf(await verifyHours(world.deps, coordinator, { attendanceIds: [first] }, null));
  const [entry] = entries;
  if (!entry) throw new Error("Nothing was verified");
  return { ...reported, entry };
}
