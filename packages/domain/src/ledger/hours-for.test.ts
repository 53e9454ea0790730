import { expect, test } from "vitest";
import { reportAttendance } from "../attendance/report-attendance.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { holdShift } from "../testing/held-shift.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { hoursVerifiedBy } from "./hours-for.ts";

test("coordinators verify all but the landlord's own hours, which the shift's host does, and nobody else", async () => {
  const world = await aWorld();
  const { deps, landlord, landlordId, shiftId, bakery } = world;
  const { organisationId, coordinator } = landlord;
  const own = { shiftId, organisationId, places: 1, minutesPerPlace: null };
  // The world's shift has room for four: the landlord's own comes first.
  deps.clock.set(Temporal.Instant.from("2026-03-01T10:00:00Z"));
  answerOf(await pledgePlaces(deps, coordinator, own, null));
  const { host } = await holdShift(world);
  answerOf(await reportAttendance(deps, host, { shiftId, allCame: true }, null));
  const { attendances } = deps.store.reader(landlordId);
  const seenBy = async (filter: ReturnType<typeof hoursVerifiedBy>) => {
    const page = filter && (await attendances.page(filter, { first: 9, after: null }));
    return page && [...new Set(page.items.map((one) => one.organisationId === organisationId))];
  };
  expect(await seenBy(hoursVerifiedBy(coordinator))).toEqual([false]);
  expect(await seenBy(hoursVerifiedBy(host))).toEqual([true]);
  // The bakery's contact would, on shifts that the bakery hosts.
  expect(await seenBy(hoursVerifiedBy(bakery.contact))).toEqual([]);
  const participant = { ...bakery.contact, memberships: [{ ...bakery, roles: ["PARTICIPANT"] as const }] };
  expect(await seenBy(hoursVerifiedBy(participant))).toBeUndefined();
});
