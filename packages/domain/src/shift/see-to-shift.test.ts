import { beforeEach, describe, expect, test } from "vitest";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { publishInitiative } from "../initiative/publish-initiative.ts";
import type { PersonId, ShiftId } from "../kernel/ids.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { aPlan } from "../testing/inputs.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge, storedShift } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { seeToShift } from "./see-to-shift.ts";

const ENDS = Temporal.Instant.from("2026-03-10T18:00:00Z");
const SETTLES = ENDS.add({ hours: 7 * 24 });
const DAY = 24 * 60;

let world: World;
/** Names are due five days before, at 16:00 in Örebro. */
let shiftId: ShiftId;
beforeEach(async () => {
  world = await aWorld();
  shiftId = await addShift(world, { nameByMinutes: 5 * DAY });
});

const until = (at: string, how = {}) => keepTimeUntil(world.deps, Temporal.Instant.from(at), how);
const people = () => ({
  bakery: world.bakery.contact,
  gym: world.gym.contact,
  host: world.association.contact,
});
/** What was told of a shift, and to whom. */
const toldOf = (
  seen: ReturnType<typeof observe>,
  id: ShiftId,
  whom: Parameters<typeof toldTo>[1] = people(),
) => {
  const ofShift = seen.told().filter(({ fact }) => "shiftId" in fact && fact.shiftId === id);
  return toldTo({ ...seen, told: () => ofShift }, whom);
};
const timersOfShift = () =>
  world.deps.store.timers.filter(({ timer }) => "shiftId" in timer && timer.shiftId === shiftId);

describe("as time goes on, a shift is seen to by itself", () => {
  /** The bakery has three places and one name, the gym waits for one. */
  async function people3() {
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 3);
    const alva = await nameSomebody(world, world.bakery, pledgeId);
    await pledge(world, world.gym, shiftId, 2);
    return { pledgeId, alva };
  }

  test("each moment once, told to whom it concerns", async () => {
    const { alva } = await people3();
    const days: (readonly [string, readonly string[]])[] = [];
    for (const day of [
      "2026-03-02T15:00:00Z",
      "2026-03-04T15:00:00Z",
      "2026-03-05T15:00:00Z",
      "2026-03-09T15:00:00Z",
      "2026-03-10T15:00:00Z",
      "2026-03-10T19:00:00Z",
      "2026-03-17T18:00:00Z",
      "2026-04-17T18:00:00Z",
    ]) {
      const seen = observe(world.deps.store);
      await until(day);
      days.push([day.slice(5, 16), toldOf(seen, shiftId, { ...people(), alva })]);
    }
    expect(days).toEqual([
      ["03-02T15:00", ["bakery YourNamesWanted"]],
      ["03-04T15:00", ["bakery YourNamesWanted"]],
      [
        "03-05T15:00",
        ["channel PlacesReleased", "bakery YourPlacesReleased", "channel PlacesOffered", "gym YourOffer"],
      ],
      // Half of the offer's time, and its end.
      [
        "03-09T15:00",
        ["gym YourOfferReminder", "channel OfferExpired", "gym YourOfferExpired", "alva YourShiftTomorrow"],
      ],
      ["03-10T15:00", []],
      ["03-10T19:00", ["host YourAttendanceWanted"]],
      ["03-17T18:00", ["channel ShiftSettled"]],
      ["04-17T18:00", []],
    ]);
    expect(timersOfShift()).toEqual([]);
  });

  test("and so it is where every timer comes twice", async () => {
    await people3();
    const once = observe(world.deps.store);
    await until("2026-04-17T18:00:00Z");
    const told = toldTo(once, people());
    const other = await aWorld();
    world = other;
    shiftId = await addShift(world, { nameByMinutes: 5 * DAY });
    await people3();
    const twice = observe(world.deps.store);
    await until("2026-04-17T18:00:00Z", { times: 2 });
    expect(toldTo(twice, people())).toEqual(told);
    expect(twice.changes()).toEqual(once.changes());
  });

  test("what has been seen to is not seen to again at the next moment", async () => {
    shiftId = await addShift(world, { nameByMinutes: 60 });
    const { alva } = await people3();
    const seen = observe(world.deps.store);
    await until("2026-03-10T13:59:59Z");
    expect(toldOf(seen, shiftId, { ...people(), alva })).toEqual([
      "bakery YourNamesWanted",
      "bakery YourNamesWanted",
      "alva YourShiftTomorrow",
    ]);
  });

  test("a name asked for says how many are missing, and nobody is asked who has named all", async () => {
    await people3();
    const full = await pledge(world, world.association, shiftId, 1);
    await nameSomebody(world, world.association, full.pledgeId);
    const seen = observe(world.deps.store);
    await until("2026-03-02T15:00:00Z");
    expect(seen.told().map(({ fact }) => fact)).toMatchObject([{ type: "YourNamesWanted", places: 2 }]);
  });

  test("who came is asked of the host's people on site, or of its contacts where it has named none", async () => {
    const { deps, association, bakery, laterShiftId } = world;
    await pledge(world, bakery, world.shiftId);
    await pledge(world, bakery, laterShiftId);
    const first = observe(deps.store);
    await until("2026-03-10T19:00:00Z", { only: "ShiftMoment" });
    expect(toldTo(first, people()).filter((line) => line.startsWith("host"))).toEqual([
      "host YourAttendanceWanted",
    ]);
    const onSite = await addMember(world, association.organisationId, "Hanna Huvudman", ["HOST"]);
    const seen = observe(deps.store);
    await until("2026-03-17T19:00:00Z", { only: "ShiftMoment" });
    // Two that nobody came to are settled by then.
    expect(toldTo(seen, { ...people(), onSite })).toEqual([
      "channel ShiftSettled",
      "channel ShiftSettled",
      "onSite YourAttendanceWanted",
    ]);
  });

  test("who came is asked of the coordinators where the host has nobody to ask", async () => {
    const { deps, operator, landlord, bakery, zone } = world;
    const { coordinator, organisationId: hostOrganisationId } = landlord;
    const other = await addMember(world, hostOrganisationId, "Karin Ek", ["COORDINATOR"]);
    /** A shift that the landlord hosts, which has nobody on site and no contact. */
    async function hosted(coordinatorIds: readonly PersonId[]) {
      const plan = { ...aPlan(world), hostOrganisationId, coordinatorIds };
      const { initiativeId } = answerOf(await planInitiative(deps, operator, plan, null));
      const id = await addShift({ deps, landlord, initiativeId, zone });
      answerOf(await publishInitiative(deps, operator, { initiativeId }, null));
      await pledge(world, bakery, id);
      return id;
    }
    const [ofOne, ofAll] = [await hosted([coordinator.personId]), await hosted([])];
    const seen = observe(deps.store);
    await keepTimeUntil(deps, ENDS.add({ hours: 1 }));
    const asked = (id: ShiftId) =>
      toldOf(seen, id, { coordinator, other }).filter((line) => line.endsWith("YourAttendanceWanted"));
    expect(asked(ofOne)).toEqual(["coordinator YourAttendanceWanted"]);
    expect(asked(ofAll)).toEqual(["coordinator YourAttendanceWanted", "other YourAttendanceWanted"]);
  });

  test("nobody is asked who came where nobody was to come", async () => {
    const { pledgeId } = await pledge(world, world.bakery, shiftId);
    answerOf(await withdrawPledge(world.deps, world.bakery.contact, { pledgeId }, null));
    const seen = observe(world.deps.store);
    await until("2026-03-10T19:00:00Z");
    expect(toldOf(seen, shiftId)).toEqual([]);
  });
});

describe("a shift that is settled", () => {
  test("keeps how many were to come, its pledges are fulfilled, and each has its event", async () => {
    const { deps, bakery, gym } = world;
    const { pledgeId } = await pledge(world, bakery, world.shiftId, 3);
    const waiting = await pledge(world, gym, world.shiftId, 2);
    await keepTimeUntil(deps, SETTLES.subtract({ milliseconds: 1 }));
    expect((await storedShift(world, world.shiftId)).state).toBe("OPEN");
    const seen = observe(deps.store);
    await keepTimeUntil(deps, SETTLES);
    expect(await storedShift(world, world.shiftId)).toMatchObject({ state: "SETTLED", taken: 3, offered: 0 });
    expect((await storedPledge(world, pledgeId)).state).toBe("FULFILLED");
    expect((await storedPledge(world, waiting.pledgeId)).state).toBe("LAPSED");
    const ofShift = seen
      .auditEvents()
      .filter(({ subject }) => [pledgeId, world.shiftId].some((id) => id === subject));
    expect(
      ofShift.map(({ action, subject, actorKind, change }) => [action, subject, actorKind, change]),
    ).toEqual([
      ["seeToShift", pledgeId, "SYSTEM", { state: ["CONFIRMED", "FULFILLED"] }],
      ["seeToShift", world.shiftId, "SYSTEM", { state: ["OPEN", "SETTLED"] }],
    ]);
  });

  test("keeps its seats, and stays as it is by any later timer", async () => {
    const { deps, bakery, landlordId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 1);
    const { seatId } = await nameSomebody(world, bakery, pledgeId);
    await keepTimeUntil(deps, SETTLES);
    const actor = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
    answerOf(await seeToShift(deps, actor, { type: "OfferExpiry", shiftId }, null));
    answerOf(await seeToShift(deps, actor, { type: "ShiftMoment", shiftId, revision: 1, after: 0 }, null));
    expect(await storedShift(world, shiftId)).toMatchObject({ state: "SETTLED", taken: 1, offered: 0 });
    const seats = await deps.store.reader(landlordId).seats.listByPledges([pledgeId]);
    expect(seats.get(pledgeId)).toMatchObject([{ id: seatId }]);
  });
});
