import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { aServiceActor } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type ChangePledge, changePledge } from "./change-pledge.ts";
import { pledgePlaces } from "./pledge-places.ts";

let world: World;
/** 4 places, of 3 hours. */
let shiftId: ShiftId;
/** The bakery's, of 2 places, 2 hours each. */
let pledgeId: PledgeId;
beforeEach(async () => {
  world = await aWorld();
  const { deps, bakery } = world;
  shiftId = await addShift(world, { allowsPartOfShift: true });
  const input = { shiftId, organisationId: bakery.organisationId, places: 2, minutesPerPlace: 120 };
  pledgeId = answerOf(await pledgePlaces(deps, bakery.contact, input, null)).pledgeId;
});

function change(actor: Actor, given: Partial<ChangePledge>) {
  const input = { pledgeId, places: 2, minutesPerPlace: 120, ...given };
  return changePledge(world.deps, actor, input, null);
}

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

describe("staff who make another's pledge smaller", () => {
  test.each([
    ["fewer places", { places: 1 }],
    ["fewer minutes", { minutesPerPlace: 119 }],
  ])("say why: %s", async (_, less) => {
    const { coordinator } = world.landlord;
    await expectRefusal(() => change(coordinator, less), { type: "RemovalNeedsReason" });
    await expectRefusal(() => change(coordinator, { ...less, reason: " " }), {
      type: "InvalidInput",
      issues: [{ path: "reason", problem: { type: "Empty" } }],
    });
    expect(await change(coordinator, { ...less, reason: "Fler vill vara med" })).toHaveProperty("ok", true);
  });

  test("say why where it is fewer places for longer, too", async () => {
    const { bakery, landlord } = world;
    answerOf(await change(bakery.contact, { minutesPerPlace: 60 }));
    const longer = { places: 1, minutesPerPlace: 180 };
    await expectRefusal(() => change(landlord.coordinator, longer), { type: "RemovalNeedsReason" });
  });

  test.each([
    ["fewer places, as many minutes in all", { places: 1, minutesPerPlace: 120 }],
    ["fewer minutes of as many places", { places: 2, minutesPerPlace: 30 }],
  ])("have whoever pledged told: %s", async (_, less) => {
    const { deps, bakery, landlord } = world;
    answerOf(await change(bakery.contact, { minutesPerPlace: 60 }));
    const seen = observe(deps.store);
    answerOf(await change(landlord.coordinator, { ...less, reason: "Fler vill vara med" }));
    expect(toldTo(seen, { bakery: bakery.contact })).toContain("bakery YourPledgeChanged");
  });

  test("have whoever pledged told, who can read why; and it is on record", async () => {
    const { deps, bakery, landlord } = world;
    const seen = observe(deps.store);
    answerOf(await change(landlord.coordinator, { places: 1, reason: " Fler vill vara med " }));
    expect((await storedPledge(world, pledgeId)).staffReason).toBe("Fler vill vara med");
    expect(toldTo(seen, { bakery: bakery.contact })).toEqual([
      "channel PledgeChanged",
      "bakery YourPledgeChanged",
    ]);
    expect(seen.told()[1]?.fact).toMatchObject({
      ...{ pledgeId, places: 1, placesBefore: 2, minutes: 120, minutesBefore: 240 },
    });
    expect(seen.auditEvents()[0]?.change).toMatchObject({ places: [2, 1], reason: "Fler vill vara med" });
  });

  test("need not where they made it for the organisation, whose contacts are told", async () => {
    const { deps, gym, landlord } = world;
    const own = { shiftId, organisationId: gym.organisationId, places: 2, minutesPerPlace: null };
    const made = answerOf(await pledgePlaces(deps, landlord.coordinator, own, null));
    const seen = observe(deps.store);
    answerOf(
      await change(landlord.coordinator, { pledgeId: made.pledgeId, places: 1, minutesPerPlace: null }),
    );
    expect(toldTo(seen, { gym: gym.contact })).toEqual(["channel PledgeChanged", "gym YourPledgeChanged"]);
  });
});

describe("a pledge that is made larger by another", () => {
  test.each([
    ["staff", () => world.landlord.coordinator],
    ["a program", () => aServiceActor({ landlordId: world.landlordId, scopes: ["pledges:write"] })],
  ])("needs no reason, and whoever pledged is told: by %s", async (_, actor) => {
    const seen = observe(world.deps.store);
    answerOf(await change(actor(), { places: 3 }));
    expect(toldTo(seen, { bakery: world.bakery.contact })).toEqual([
      "channel PledgeChanged",
      "bakery YourPledgeChanged",
    ]);
    expect(seen.auditEvents()[0]?.change).not.toHaveProperty("reason");
  });
});

describe("nobody is told personally of a change", () => {
  test("by any of the organisation's contacts, who owe no reason", async () => {
    const { deps, bakery } = world;
    const other = await addMember(world, bakery.organisationId, "Kollega", ["TENANT_CONTACT"]);
    const seen = observe(deps.store);
    answerOf(await change(other, { places: 1, reason: "Vi är färre" }));
    expect(toldTo(seen, {})).toEqual(["channel PledgeChanged"]);
    expect((await storedPledge(world, pledgeId)).staffReason).toBeNull();
  });

  test("of what does not change how much is promised", async () => {
    const seen = observe(world.deps.store);
    answerOf(await change(world.landlord.coordinator, { acceptsPart: true }));
    expect(toldTo(seen, {})).toEqual(["channel PledgeChanged"]);
  });

  test("and staff's last reason stays to be read", async () => {
    answerOf(await change(world.landlord.coordinator, { places: 1, reason: "Fler vill vara med" }));
    answerOf(await change(world.bakery.contact, { places: 1, minutesPerPlace: 60 }));
    expect((await storedPledge(world, pledgeId)).staffReason).toBe("Fler vill vara med");
  });
});
