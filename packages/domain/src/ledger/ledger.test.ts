import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { reportAttendance } from "../attendance/report-attendance.ts";
import type { AttendanceId, LedgerEntryId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { aPersonActor } from "../testing/builders.ts";
import { holdShift, reportAll, verifyOne } from "../testing/held-shift.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { adjustHours } from "./adjust-hours.ts";
import { reverseEntry } from "./reverse-entry.ts";
import { verifyHours } from "./verify-hours.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const NONE: AttendanceId[] = [];

function verify(attendanceIds: readonly AttendanceId[], actor: Actor = world.landlord.coordinator) {
  return verifyHours(world.deps, actor, { attendanceIds }, null);
}
function reverse(entryId: LedgerEntryId, actor: Actor = world.landlord.coordinator) {
  return reverseEntry(world.deps, actor, { entryId, reason: "Fel person" }, null);
}

/** The whole ledger, the oldest first. */
async function ledger() {
  const page = { first: 1000, after: null, reversed: true } as const;
  return (await world.deps.store.reader(world.landlordId).ledger.page({}, page)).items;
}
async function told(): Promise<readonly string[]> {
  return (await ledger()).map(({ seq, kind, minutes }) => `${seq} ${kind} ${minutes}`);
}

describe("verified hours", () => {
  test("are one entry for each seat and each count of heads, several at once, numbered as they came", async () => {
    const { attendanceIds, shiftId } = await reportAll(world);
    const answer = answerOf(await verify(attendanceIds));
    expect(answer).toMatchObject({ minutes: 720, alreadyVerified: NONE });
    expect(await told()).toEqual(["1 VERIFIED 180", "2 VERIFIED 180", "3 VERIFIED 360"]);
    const [first] = await ledger();
    expect(first).toMatchObject({
      organisationId: world.bakery.organisationId,
      verifiedBy: world.landlord.coordinator.personId,
      reverses: null,
      reason: null,
    });
    expect(first?.workedOn.toString()).toBe("2026-03-10");
    const reader = world.deps.store.reader(world.landlordId);
    expect(await reader.attendances.count({ toVerify: true })).toBe(0);
    const attendances = (await reader.attendances.listByShifts([shiftId])).get(shiftId) ?? [];
    expect(attendances.map(({ entryId }) => entryId)).toEqual((await ledger()).map(({ id }) => id));
  });

  test("are counted once: what was verified before is left alone, and nothing left is refused", async () => {
    const { attendanceIds } = await reportAll(world);
    const [first] = attendanceIds;
    if (!first) throw new Error("unreachable");
    answerOf(await verify([first, first]));
    expect(answerOf(await verify(attendanceIds))).toMatchObject({ minutes: 540, alreadyVerified: [first] });
    expect(refusalOf(await verify(attendanceIds))).toEqual({ type: "HoursAlreadyVerified", attendanceIds });
    expect(await ledger()).toHaveLength(3);
  });

  test("are of somebody who came", async () => {
    const { shiftId, host, bakery } = await holdShift(world);
    const seatId = bakery.people[0]?.seatId;
    if (!seatId) throw new Error("unreachable");
    const seats = [{ seatId, state: "NO_SHOW" }] as const;
    answerOf(await reportAttendance(world.deps, host, { shiftId, seats }, null));
    const reader = world.deps.store.reader(world.landlordId);
    const [absent] = (await reader.attendances.listByShifts([shiftId])).get(shiftId) ?? [];
    if (!absent) throw new Error("unreachable");
    expect(refusalOf(await verify([absent.id]))).toEqual({ type: "NobodyPresent", attendanceId: absent.id });
    expect(await ledger()).toEqual([]);
  });

  test("are asked for by name", async () => {
    expect(await verify([])).toHaveProperty("refusal.issues.0", {
      path: "attendanceIds",
      problem: { type: "Empty" },
    });
    const many = Array.from({ length: 201 }, () => world.deps.ids.next("attendance"));
    expect(await verify(many)).toHaveProperty("refusal.issues.0.problem", { type: "TooMany", max: 200 });
    expect(refusalOf(await verify(many.slice(0, 1)))).toEqual({ type: "AttendanceNotFound" });
  });

  test("invariant 14: belong to the local date of the shift's start in its zone", async () => {
    const night = { startsAt: "2026-12-31T22:30:00Z", endsAt: "2027-01-01T02:00:00Z" };
    const here = await addShift(world, night);
    const east = await addShift(world, { ...night, zone: "Europe/Helsinki" });
    for (const shiftId of [here, east]) {
      await pledge(world, world.association, shiftId);
    }
    world.deps.clock.set(Temporal.Instant.from("2027-01-01T02:00:00Z"));
    const reader = world.deps.store.reader(world.landlordId);
    for (const shiftId of [here, east]) {
      const input = { shiftId, allCame: true };
      answerOf(await reportAttendance(world.deps, world.landlord.coordinator, input, null));
      const [one] = (await reader.attendances.listByShifts([shiftId])).get(shiftId) ?? [];
      if (one) answerOf(await verify([one.id]));
    }
    expect((await ledger()).map(({ workedOn }) => workedOn.toString())).toEqual(["2026-12-31", "2027-01-01"]);
  });

  test("can be verified after the shift was settled", async () => {
    const { attendanceIds } = await reportAll(world);
    await keepTimeUntil(world.deps, Temporal.Instant.from("2026-03-20T08:00:00Z"));
    expect(answerOf(await verify(attendanceIds)).entries).toHaveLength(3);
  });
});

describe("invariant 11: the verifier is not the participant, nor of the pledging organisation", () => {
  test("a coordinator who is a member of it verifies the others'", async () => {
    const { attendanceIds } = await reportAll(world);
    const { coordinator } = world.landlord;
    const { organisationId } = world.bakery;
    const memberships = [...coordinator.memberships, { organisationId, roles: [] }];
    const [first = "", , heads] = attendanceIds;
    const biased = { ...coordinator, memberships };
    expect(refusalOf(await verify(attendanceIds, biased))).toEqual({ type: "OwnHours", attendanceId: first });
    if (!heads) throw new Error("unreachable");
    expect(answerOf(await verify([heads], biased)).minutes).toBe(360);
  });

  test("a coordinator who took part verifies the others'", async () => {
    const { attendanceIds, bakery } = await reportAll(world);
    const personId = bakery.people[1]?.personId;
    if (!personId) throw new Error("unreachable");
    const self = { ...world.landlord.coordinator, personId };
    expect(refusalOf(await verify(attendanceIds, self))).toMatchObject({ type: "OwnHours" });
    expect(answerOf(await verify(attendanceIds.slice(0, 1), self)).minutes).toBe(180);
  });

  test("the landlord's own hours its host verifies, whom nobody else's are let to", async () => {
    const { deps, landlord, association, bakery } = world;
    const { coordinator, organisationId } = landlord;
    const shiftId = await addShift(world);
    const input = { shiftId, organisationId, places: 1, minutesPerPlace: null };
    const { pledgeId } = answerOf(await pledgePlaces(deps, coordinator, input, null));
    await pledge(world, bakery, shiftId);
    const host = await addMember(world, association.organisationId, "Hanna Värd", ["HOST"]);
    deps.clock.advance({ days: 10 });
    answerOf(await reportAttendance(deps, host, { shiftId, allCame: true }, null));
    const reader = deps.store.reader(world.landlordId);
    const all = (await reader.attendances.listByShifts([shiftId])).get(shiftId) ?? [];
    const own = all.find((one) => one.pledgeId === pledgeId);
    if (!own) throw new Error("unreachable");
    expect(refusalOf(await verify([own.id]))).toEqual({ type: "OwnHours", attendanceId: own.id });
    expect(answerOf(await verify([own.id], host)).minutes).toBe(180);
    const others = all.flatMap(({ id }) => (id === own.id ? [] : [id]));
    expect(refusalOf(await verify(others, host))).toEqual({ type: "NotAllowed" });
  });

  test("nobody else verifies, whoever came", async () => {
    const { attendanceIds, host } = await reportAll(world);
    const admin = await addMember(world, world.landlord.organisationId, "Adam", [
      "LANDLORD_ADMIN",
      "AUDITOR",
    ]);
    const { landlordId, operator, bakery, gym } = world;
    for (const actor of [host, admin, operator, bakery.contact, gym.contact, aPersonActor({ landlordId })])
      expect(refusalOf(await verify(attendanceIds, actor))).toEqual({ type: "NotAllowed" });
  });
});

describe("an entry that is taken back", () => {
  test("has one of the opposite, with the reason, and its hours wait to be verified again", async () => {
    const { entry, attendanceIds } = await verifyOne(world);
    const { entryId, reverses, minutes } = answerOf(await reverse(entry.entryId));
    expect({ reverses, minutes }).toEqual({ reverses: entry.entryId, minutes: -180 });
    const [, reversal] = await ledger();
    expect(reversal).toMatchObject({ id: entryId, kind: "REVERSAL", reason: "Fel person", minutes: -180 });
    expect(reversal?.workedOn.toString()).toBe("2026-03-10");
    expect(answerOf(await verify(attendanceIds)).minutes).toBe(720);
    expect(await told()).toEqual([
      "1 VERIFIED 180",
      "2 REVERSAL -180",
      ...["3 VERIFIED 180", "4 VERIFIED 180", "5 VERIFIED 360"],
    ]);
  });

  test("lets what was reported be corrected, until the shift is settled", async () => {
    const { entry, host, shiftId, bakery } = await verifyOne(world);
    answerOf(await reverse(entry.entryId));
    const seats = bakery.people.map(({ seatId }) => ({ seatId, state: "PRESENT", minutes: 60 }) as const);
    expect(answerOf(await reportAttendance(world.deps, host, { shiftId, seats }, null)).changed).toBe(2);
    expect(answerOf(await verify([entry.attendanceId])).minutes).toBe(60);
  });

  test("is taken back once, and what took it back is not", async () => {
    const { entry } = await verifyOne(world);
    const { entryId } = answerOf(await reverse(entry.entryId));
    expect(refusalOf(await reverse(entry.entryId))).toEqual({
      type: "EntryAlreadyReversed",
      reversedBy: entryId,
    });
    expect(refusalOf(await reverse(entryId))).toEqual({ type: "EntryIsReversal", reverses: entry.entryId });
  });

  test("stays so, and an entry made since stands, whatever is taken back twice", async () => {
    const { entry } = await verifyOne(world);
    answerOf(await reverse(entry.entryId));
    answerOf(await verify([entry.attendanceId]));
    expect(await reverse(entry.entryId)).toHaveProperty("refusal.type", "EntryAlreadyReversed");
    expect(refusalOf(await verify([entry.attendanceId]))).toHaveProperty("type", "HoursAlreadyVerified");
  });

  test("says why, and is nobody's own", async () => {
    const { entry, host } = await verifyOne(world);
    const { deps, landlord, bakery } = world;
    const { coordinator } = landlord;
    const unsaid = { entryId: entry.entryId, reason: " " };
    expect(await reverseEntry(deps, coordinator, unsaid, null)).toHaveProperty(
      "refusal.type",
      "InvalidInput",
    );
    for (const actor of [bakery.contact, host])
      expect(refusalOf(await reverse(entry.entryId, actor))).toEqual({ type: "NotAllowed" });
    const own = { organisationId: bakery.organisationId, roles: [] };
    const biased = { ...coordinator, memberships: [...coordinator.memberships, own] };
    expect(refusalOf(await reverse(entry.entryId, biased))).toEqual({ type: "OwnHours" });
  });
});

describe("an adjustment", () => {
  const adjust = (given: object = {}, actor: Actor = world.landlord.coordinator) => {
    const { organisationId } = world.bakery;
    const input = {
      organisationId,
      workedOn: "2026-02-03",
      minutes: -45,
      reason: "Räknat dubbelt",
      ...given,
    };
    return adjustHours(world.deps, actor, input, null);
  };

  test("is an entry of its own, up or down, that can be taken back", async () => {
    const { entryId } = answerOf(await adjust());
    answerOf(await adjust({ minutes: 30 }));
    answerOf(await reverse(entryId));
    expect(await told()).toEqual(["1 ADJUSTMENT -45", "2 ADJUSTMENT 30", "3 REVERSAL 45"]);
  });

  test.each([
    [{ minutes: 0 }, "minutes"],
    [{ minutes: 0.5 }, "minutes"],
    [{ minutes: 500_001 }, "minutes"],
    [{ workedOn: "i går" }, "workedOn"],
    [{ reason: "" }, "reason"],
  ])("with %j is refused", async (given, path) => {
    expect(await adjust(given)).toHaveProperty("refusal.issues.0.path", path);
    expect(await ledger()).toEqual([]);
  });

  test("is made by coordinators, and not of their own organisation", async () => {
    const { landlord, bakery, operator } = world;
    for (const actor of [bakery.contact, operator])
      expect(await adjust({}, actor)).toEqual(err({ type: "NotAllowed" }));
    expect(await adjust({ organisationId: landlord.organisationId })).toEqual(err({ type: "OwnHours" }));
  });
});

test("invariant 13: a transaction has nothing that changes or deletes an entry", async () => {
  let methods: readonly string[] = [];
  await world.deps.store.transaction<null, never>(
    { actor: world.operator, name: "test", key: null, input: null },
    async (tx) => {
      methods = Object.keys(tx.ledger);
      return { ok: true, value: null };
    },
  );
  expect(methods).toEqual(["append", "byId", "reversalOf"]);
});
