import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { err } from "../kernel/result.ts";
import { verifyHours } from "../ledger/verify-hours.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { aPersonActor, aServiceActor } from "../testing/builders.ts";
import { type HeldShift, holdShift } from "../testing/held-shift.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import type { ReportAttendance, SeatReport } from "./attendance-report.ts";
import { reportAttendance } from "./report-attendance.ts";

let world: World;
let held: HeldShift;
beforeEach(async () => {
  world = await aWorld();
  held = await holdShift(world);
});

function report(given: Omit<ReportAttendance, "shiftId">, actor: Actor = held.host) {
  return reportAttendance(world.deps, actor, { shiftId: held.shiftId, ...given }, null);
}

/** Of one of the bakery's seats. */
function seat(index: 0 | 1, given: Omit<SeatReport, "seatId">): SeatReport {
  const seatId = held.bakery.people[index]?.seatId;
  if (!seatId) throw new Error(`No seat ${index}`);
  return { seatId, ...given };
}

/** Who came, as it is stored: `PRESENT 1 × 180` of each seat and of the gym's heads. */
async function stored(): Promise<readonly string[]> {
  const reader = world.deps.store.reader(world.landlordId);
  const attendances = (await reader.attendances.listByShifts([held.shiftId])).get(held.shiftId) ?? [];
  const of = (seatId: string | null) => {
    const found = attendances.find((one) => one.seatId === seatId);
    if (!found) return "EXPECTED";
    const { state, places, minutesEach, reason } = found;
    return `${state} ${places} × ${minutesEach}${reason ? `: ${reason}` : ""}`;
  };
  return [...held.bakery.people.map(({ seatId }) => of(seatId)), of(null)];
}

async function expectRefusal(answer: Promise<unknown>, refusal: object) {
  const before = await stored();
  expect(await answer).toEqual(err(refusal));
  expect(await stored()).toEqual(before);
}

describe("all came", () => {
  test("is each seat for the planned minutes, and the heads of a pledge that has no names", async () => {
    expect(answerOf(await report({ allCame: true }))).toEqual({
      shiftId: held.shiftId,
      changed: 3,
      placesPresent: 4,
      minutes: 720,
    });
    expect(await stored()).toEqual(["PRESENT 1 × 180", "PRESENT 1 × 180", "PRESENT 2 × 180"]);
  });

  test("leaves alone whom something was said of before, and said again it changes nothing", async () => {
    answerOf(await report({ seats: [seat(0, { state: "EXCUSED", reason: "Sjuk" })] }));
    expect(answerOf(await report({ allCame: true }))).toMatchObject({ changed: 2, placesPresent: 3 });
    expect((await stored())[0]).toBe("EXCUSED 0 × null: Sjuk");
    const seen = observe(world.deps.store);
    expect(answerOf(await report({ allCame: true }))).toMatchObject({ changed: 0, placesPresent: 3 });
    expect(seen.changes()).toEqual([]);
  });

  test("leaves out whoever says it, who does not report themselves", async () => {
    const { association, shiftId } = await early();
    const { pledgeId } = await pledge(world, association, shiftId);
    const { personId } = await nameSomebody(world, association, pledgeId, "Hanna Värd");
    const memberships = [{ organisationId: association.organisationId, roles: ["HOST"] }] as const;
    const host = aPersonActor({ landlordId: world.landlordId, personId, memberships });
    world.deps.clock.advance({ days: 20 });
    const said = await reportAttendance(world.deps, host, { shiftId, allCame: true }, null);
    expect(answerOf(said)).toMatchObject({ changed: 0, placesPresent: 0 });
  });

  test("is planned as pledged, where a pledge is of a part of the shift", async () => {
    const { bakery, laterShiftId, deps } = world;
    await pledge(world, bakery, laterShiftId);
    deps.clock.set(Temporal.Instant.from("2026-03-17T18:00:00Z"));
    const said = await reportAttendance(deps, held.host, { shiftId: laterShiftId, allCame: true }, null);
    expect(answerOf(said)).toMatchObject({ placesPresent: 1, minutes: 180 });
  });
});

/** Another shift, of a time when the clock stands before the world's. */
async function early() {
  world = await aWorld();
  return { association: world.association, shiftId: await addShift(world) };
}

describe("a report of each", () => {
  test("says of a seat whether its person came, and how long they stayed", async () => {
    const seats = [seat(0, { state: "PRESENT", minutes: 90 }), seat(1, { state: "NO_SHOW" })];
    const headCounts = [{ pledgeId: held.gym.pledgeId, places: 1, minutes: 195 }];
    expect(answerOf(await report({ seats, headCounts }))).toMatchObject({ placesPresent: 2, minutes: 285 });
    expect(await stored()).toEqual(["PRESENT 1 × 90", "NO_SHOW 0 × null", "PRESENT 1 × 195"]);
  });

  test("says of heads that are counted that none came", async () => {
    answerOf(await report({ headCounts: [{ pledgeId: held.gym.pledgeId, places: 0 }] }));
    expect((await stored())[2]).toBe("NO_SHOW 0 × null");
  });

  test("says something else where only the reason is another, or why nobody came", async () => {
    const heads = { pledgeId: held.gym.pledgeId, places: 2 };
    answerOf(await report({ seats: [seat(0, { state: "NO_SHOW" })], headCounts: [heads] }));
    expect(answerOf(await report({ seats: [seat(0, { state: "EXCUSED" })] })).changed).toBe(1);
    expect(answerOf(await report({ seats: [seat(0, { state: "EXCUSED", reason: "Sjuk" })] })).changed).toBe(
      1,
    );
    expect(answerOf(await report({ headCounts: [heads] })).changed).toBe(0);
    expect(await stored()).toEqual(["EXCUSED 0 × null: Sjuk", "EXPECTED", "PRESENT 2 × 180"]);
  });

  test("corrects an earlier one, and the audit trail says from what to what", async () => {
    answerOf(await report({ allCame: true }));
    const seen = observe(world.deps.store);
    answerOf(await report({ seats: [seat(0, { state: "NO_SHOW" }), seat(1, { state: "PRESENT" })] }));
    expect(await stored()).toEqual(["NO_SHOW 0 × null", "PRESENT 1 × 180", "PRESENT 2 × 180"]);
    expect(seen.auditEvents().map(({ change }) => change)).toEqual([
      expect.objectContaining({ state: ["PRESENT", "NO_SHOW"], minutes: [180, 0] }),
    ]);
  });

  test.each([
    ["15 minutes beyond the plan", 195, undefined, true],
    ["16 minutes beyond the plan", 196, undefined, false],
    ["16 minutes beyond the plan with blanks for a reason", 196, "  ", false],
    ["16 minutes beyond the plan with a reason", 196, "Städade efteråt", true],
    ["all day and night with a reason", 1440, "Nattvandring", true],
  ] as const)("invariant 12: %s", async (_, minutes, reason, isTaken) => {
    const said = await report({ seats: [seat(0, { state: "PRESENT", minutes, ...(reason && { reason }) })] });
    if (isTaken) expect(said).toHaveProperty("ok", true);
    else {
      const { pledgeId, people } = held.bakery;
      const lines = [{ pledgeId, seatId: people[0]?.seatId, plannedMinutes: 180 }];
      expect(said).toEqual(err({ type: "MinutesNeedReason", lines }));
    }
  });

  test.each([0, -1, 1441, 1.5, Number.NaN])("invariant 12: %d are no minutes", async (minutes) => {
    const said = await report({ seats: [seat(0, { state: "PRESENT", minutes })] });
    expect(said).toHaveProperty("refusal.issues.0.path", "seats.0.minutes");
    const heads = await report({ headCounts: [{ pledgeId: held.gym.pledgeId, places: 1, minutes }] });
    expect(heads).toHaveProperty("refusal.issues.0.path", "headCounts.0.minutes");
  });

  test.each<[string, () => Omit<ReportAttendance, "shiftId">, readonly string[]]>([
    ["nothing", () => ({}), ["seats"]],
    ["all, and one of them", () => ({ allCame: true, seats: [seat(0, { state: "EXCUSED" })] }), ["allCame"]],
    [
      "one seat twice",
      () => ({ seats: [seat(0, { state: "EXCUSED" }), seat(0, { state: "PRESENT" })] }),
      ["seats.1"],
    ],
    [
      "minutes of nobody",
      () => ({ seats: [seat(0, { state: "NO_SHOW", minutes: 10 })] }),
      ["seats.0.minutes"],
    ],
    [
      "minutes of no heads, and less than none",
      () => ({
        headCounts: [
          { pledgeId: held.gym.pledgeId, places: 0, minutes: 10 },
          { pledgeId: held.bakery.pledgeId, places: -1 },
        ],
      }),
      ["headCounts.0.minutes", "headCounts.1.places"],
    ],
  ])("that says %s is refused in the right place", async (_, said, paths) => {
    const answer = await report(said());
    expect(answer).toHaveProperty("refusal.type", "InvalidInput");
    expect(
      answer.ok ? [] : "issues" in answer.refusal && answer.refusal.issues.map(({ path }) => path),
    ).toEqual(paths);
  });

  test("is not of heads where every place has a name, of more heads than places, or of another shift's", async () => {
    const { bakery, gym } = held;
    await expectRefusal(report({ headCounts: [{ pledgeId: bakery.pledgeId, places: 1 }] }), {
      type: "PledgeNotFound",
      pledgeId: bakery.pledgeId,
    });
    await expectRefusal(report({ headCounts: [{ pledgeId: gym.pledgeId, places: 3 }] }), {
      type: "TooManyHeads",
      pledgeId: gym.pledgeId,
      places: 2,
    });
    const other = await pledge(world, world.bakery, world.laterShiftId);
    await expectRefusal(report({ headCounts: [{ pledgeId: other.pledgeId, places: 1 }] }), {
      type: "PledgeNotFound",
      pledgeId: other.pledgeId,
    });
    const seatId = world.deps.ids.next("seat");
    await expectRefusal(report({ seats: [{ seatId, state: "PRESENT" }] }), { type: "SeatNotFound", seatId });
  });
});

describe("who came is said", () => {
  test("by the host's people on site, its contacts, a coordinator and a tool that pledges", async () => {
    const { association, landlord, landlordId } = world;
    const tool = aServiceActor({ landlordId, scopes: ["pledges:write"] });
    for (const actor of [held.host, association.contact, landlord.coordinator, tool])
      expect(await report({ allCame: true }, actor)).toHaveProperty("ok", true);
  });

  test("by nobody of the organisation that pledged, or of themselves", async () => {
    await expectRefusal(report({ allCame: true }, world.bakery.contact), { type: "NotAllowed" });
    const [alva] = held.bakery.people;
    if (!alva) throw new Error("unreachable");
    const memberships = [{ organisationId: world.association.organisationId, roles: ["HOST"] }] as const;
    const self = aPersonActor({ landlordId: world.landlordId, personId: alva.personId, memberships });
    await expectRefusal(report({ seats: [seat(0, { state: "PRESENT" })] }, self), {
      type: "OwnAttendance",
      seatId: alva.seatId,
    });
    expect(answerOf(await report({ seats: [seat(1, { state: "PRESENT" })] }, self)).changed).toBe(1);
  });

  test("of a shift from the moment when it ends", async () => {
    const { deps } = world;
    const endsAt = Temporal.Instant.from("2026-03-10T18:00:00Z");
    deps.clock.set(endsAt.subtract({ milliseconds: 1 }));
    await expectRefusal(report({ allCame: true }), { type: "ShiftNotEnded", endsAt: endsAt.toString() });
    deps.clock.set(endsAt);
    expect(answerOf(await report({ allCame: true })).changed).toBe(3);
  });

  test("of none that was cancelled", async () => {
    const { deps, landlord, laterShiftId: shiftId } = world;
    answerOf(await cancelShift(deps, landlord.coordinator, { shiftId, reason: "Snö" }, null));
    deps.clock.advance({ days: 14 });
    const answer = await reportAttendance(deps, held.host, { shiftId, allCame: true }, null);
    expect(answer).toEqual(err({ type: "ShiftNotHeld", state: "CANCELLED" }));
  });

  test("until the shift is settled, and not again of what has been verified", async () => {
    const { deps, landlord, landlordId } = world;
    answerOf(await report({ allCame: true }));
    const reader = deps.store.reader(landlordId);
    const attendances = (await reader.attendances.listByShifts([held.shiftId])).get(held.shiftId) ?? [];
    const ofAlva = attendances.find(({ seatId }) => seatId === held.bakery.people[0]?.seatId);
    if (!ofAlva?.seatId) throw new Error("unreachable");
    const attendanceIds = [ofAlva.id];
    const { entries } = answerOf(await verifyHours(deps, landlord.coordinator, { attendanceIds }, null));
    await expectRefusal(report({ seats: [seat(0, { state: "NO_SHOW" })] }), {
      type: "AttendanceVerified",
      entryId: entries[0]?.entryId,
      pledgeId: held.bakery.pledgeId,
      seatId: ofAlva.seatId,
    });
    expect(answerOf(await report({ seats: [seat(0, { state: "PRESENT" })] })).changed).toBe(0);
    await keepTimeUntil(deps, Temporal.Instant.from("2026-03-17T18:00:00Z"));
    await expectRefusal(report({ seats: [seat(1, { state: "NO_SHOW" })] }), { type: "AttendanceSettled" });
  });

  test("of places without a name only where the shift asks for none", async () => {
    const { association, shiftId } = await early();
    const asking = await addShift(world, { nameByMinutes: 1440 });
    const counting = await addShift(world, { nameByMinutes: 1440, takesHeadCounts: true });
    const host = await addMember(world, association.organisationId, "Hanna Värd", ["HOST"]);
    for (const id of [shiftId, asking, counting]) {
      const { pledgeId } = await pledge(world, world.bakery, id, 2);
      if (id === asking) await nameSomebody(world, world.bakery, pledgeId, "Cilla");
    }
    world.deps.clock.advance({ days: 10 });
    const present = [];
    for (const id of [shiftId, asking, counting]) {
      const said = await reportAttendance(world.deps, host, { shiftId: id, allCame: true }, null);
      present.push(answerOf(said).placesPresent);
    }
    expect(present).toEqual([2, 1, 2]);
  });
});
