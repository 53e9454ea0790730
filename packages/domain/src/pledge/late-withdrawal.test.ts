import { beforeEach, describe, expect, test } from "vitest";
import type { ShiftId } from "../kernel/ids.ts";
import { aShift } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { changePledge } from "./change-pledge.ts";
import { isUrgentWithdrawal } from "./late-withdrawal.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

/** A Tuesday at 16:00 in Örebro: whether it has people enough is looked at on the Friday before, at 08:30. */
const start = Temporal.Instant.from("2026-03-10T15:00:00Z");

test.each([
  ["an hour before the start are urgent", { hours: 1 }, true],
  ["two days before are", { hours: 48 }, true],
  ["on the Friday before are, once the digest is told", { hours: 4 * 24 + 7, minutes: 30 }, true],
  ["a minute before that are not", { hours: 4 * 24 + 7, minutes: 31 }, false],
  ["a week before are not", { hours: 168 }, false],
])("places that are given up %s", (_what, before, expected) => {
  expect(isUrgentWithdrawal(aShift({ startsAt: start }), start.subtract(before))).toBe(expected);
});

describe("places that are given up late", () => {
  let world: World;
  let shiftId: ShiftId;
  beforeEach(async () => {
    world = await aWorld();
    const times = { startsAt: start.toString(), endsAt: start.add({ hours: 3 }).toString() };
    shiftId = await addShift(world, { ...times, minPlaces: 2, withdrawByMinutes: 5 * 24 * 60 });
  });

  const at = (hoursBefore: number) => world.deps.clock.set(start.subtract({ hours: hoursBefore }));

  /** Who the host's people are that hear of it. */
  async function told(work: () => Promise<unknown>) {
    const seen = observe(world.deps.store);
    await work();
    return seen.told().flatMap(({ fact }) => (fact.type === "YourShiftShort" ? [fact.personId] : []));
  }

  async function givesUp(places: number, left: number) {
    const { deps, bakery } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, places);
    deps.clock.advance({ minutes: 6 });
    return told(async () => {
      answerOf(
        left === 0
          ? await withdrawPledge(deps, bakery.contact, { pledgeId }, null)
          : await changePledge(deps, bakery.contact, { pledgeId, places: left }, null),
      );
    });
  }

  test("when the shift is not looked at any more, and leave too few, are told the host", async () => {
    at(40);
    expect(await givesUp(2, 0)).toEqual([world.association.contact.personId]);
  });

  test("in part count too", async () => {
    at(40);
    expect(await givesUp(2, 1)).toEqual([world.association.contact.personId]);
  });

  test("are told the host's people on site where it has named some", async () => {
    const onSite = await addMember(world, world.association.organisationId, "Hanna", ["HOST"]);
    at(40);
    expect(await givesUp(2, 0)).toEqual([onSite.personId]);
  });

  test("earlier than that wait for the digest, of which the audit tells", async () => {
    at(105);
    const seen = observe(world.deps.store);
    expect(await givesUp(3, 1)).toEqual([]);
    expect(seen.auditEvents().at(-1)?.change).toMatchObject({ givenUpLate: 2 });
  });

  test("and leave enough, are nobody's worry", async () => {
    at(40);
    expect(await givesUp(4, 2)).toEqual([]);
    expect(await told(async () => undefined)).toEqual([]);
  });

  test("in time are no late ones", async () => {
    at(6 * 24);
    expect(await givesUp(2, 0)).toEqual([]);
  });

  test("by the host's own are not told those who did it", async () => {
    const { deps, association } = world;
    at(40);
    const { pledgeId } = await pledge(world, association, shiftId, 2);
    deps.clock.advance({ minutes: 6 });
    const withdraw = () => withdrawPledge(deps, association.contact, { pledgeId }, null);
    expect(await told(withdraw)).toEqual([]);
  });
});
