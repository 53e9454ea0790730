import { beforeEach, describe, expect, test } from "vitest";
import { cancelInitiative } from "../initiative/cancel-initiative.ts";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import type { Result } from "../kernel/result.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { namePerson } from "../seat/name-person.ts";
import { reviseShift } from "../shift/revise-shift.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import type { Store } from "./store.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

/** The world's store, and what is locked in it and written of that, in order. */
function watched(): { readonly store: Store; readonly seen: string[] } {
  const seen: string[] = [];
  const watch = <T extends object>(table: T, kind: string): T =>
    new Proxy(table, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== "function") return method;
        return (...given: readonly [string | { readonly id: string }]) => {
          const [first] = given;
          const id = typeof first === "string" ? first : first.id;
          if (String(name).startsWith("lock")) seen.push(`lock ${kind} ${id}`);
          if (name === "save") seen.push(`save ${kind} ${id}`);
          return Reflect.apply(method, target, given);
        };
      },
    });
  const { store } = world.deps;
  const transaction = (...[command, work]: Parameters<Store["transaction"]>) =>
    store.transaction(command, (tx) =>
      work({
        ...tx,
        initiatives: watch(tx.initiatives, "initiative"),
        shifts: watch(tx.shifts, "shift"),
        people: watch(tx.people, "person"),
      }),
    );
  return { store: Object.assign(Object.create(store), { transaction }), seen };
}

/** Runs the command on a watched store. Answers what it locked, in order, and what of that it did not write. */
async function locksOf(run: (deps: World["deps"]) => Promise<Result<unknown, unknown>>) {
  const { store, seen } = watched();
  answerOf(await run({ ...world.deps, store } as World["deps"]));
  const locked = seen.filter((line) => line.startsWith("lock ")).map((line) => line.slice(5));
  const saved = new Set(seen.filter((line) => line.startsWith("save ")).map((line) => line.slice(5)));
  return { locked, unwritten: locked.filter((row) => !saved.has(row)) };
}

describe("whoever locks several rows locks them in one order, so that no two wait for each other", () => {
  test("a person after the shift they are named on", async () => {
    const { bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId);
    const { personId } = await addMember(world, bakery.organisationId, "Alva", ["PARTICIPANT"]);
    const input = { pledgeId, personId };
    expect(await locksOf((deps) => namePerson(deps, bakery.contact, input, null))).toEqual({
      locked: [`shift ${shiftId}`, `person ${personId}`],
      unwritten: [],
    });
  });

  test("people by their ids, after the shift that is moved with them", async () => {
    const { bakery, shiftId, landlord } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 3);
    const [first, second, third] = [
      await addMember(world, bakery.organisationId, "Alva", ["PARTICIPANT"]),
      await addMember(world, bakery.organisationId, "Bo", ["PARTICIPANT"]),
      await nameSomebody(world, bakery, pledgeId, "Cilla"),
    ];
    for (const { personId } of [second, first]) {
      answerOf(await namePerson(world.deps, bakery.contact, { pledgeId, personId }, null));
    }
    const input = { shiftId, endsAt: "2026-03-10T19:00:00Z", reason: "Längre" };
    expect(await locksOf((deps) => reviseShift(deps, landlord.coordinator, input, null))).toEqual({
      locked: [`shift ${shiftId}`, ...[first, second, third].map(({ personId }) => `person ${personId}`)],
      unwritten: [],
    });
  });

  test.each([pauseInitiative, cancelInitiative])(
    "an initiative, then its shifts that are to come, as they start",
    async (act) => {
      const { initiativeId, shiftId, laterShiftId, landlord } = world;
      const between = await addShift(world, {
        startsAt: "2026-03-12T15:00:00Z",
        endsAt: "2026-03-12T18:00:00Z",
      });
      const input = { initiativeId, reason: "Lov" };
      expect(await locksOf((deps) => act(deps, landlord.coordinator, input, null))).toEqual({
        locked: [
          `initiative ${initiativeId}`,
          ...[shiftId, between, laterShiftId].map((id) => `shift ${id}`),
        ],
        unwritten: [],
      });
    },
  );

  test("a shift alone, by whoever pledges on it", async () => {
    const { bakery, shiftId } = world;
    const input = { shiftId, organisationId: bakery.organisationId, places: 1, minutesPerPlace: null };
    expect(await locksOf((deps) => pledgePlaces(deps, bakery.contact, input, null))).toEqual({
      locked: [`shift ${shiftId}`],
      unwritten: [],
    });
  });
});
