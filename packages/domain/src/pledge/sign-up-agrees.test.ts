import { describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import type { ShiftId } from "../kernel/ids.ts";
import { reviseShift } from "../shift/revise-shift.ts";
import { aServiceActor } from "../testing/builders.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedShift } from "../testing/stored.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, addTenant, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { changePledge } from "./change-pledge.ts";
import { pledgePlaces } from "./pledge-places.ts";
import { LIVE_PLEDGE_STATES } from "./pledge-states.ts";
import { type SignUp, signUp } from "./sign-up.ts";

/** When somebody asks. The shift is on 10 March, 15–18 UTC; names are due the evening before, as its cap is released. */
const MOMENTS = {
  "an hour later": "2026-03-02T09:00:00Z",
  "as offers expire": "2026-03-03T08:00:00Z",
  "as names are due": "2026-03-09T18:00:00Z",
  "in the last hours": "2026-03-10T10:00:00Z",
  "as it starts": "2026-03-10T15:00:00Z",
  "as it ends": "2026-03-10T18:00:00Z",
};

/** What others have done before. Each leaves the bakery without a pledge, but the last. */
const ROSTERS: Readonly<Record<string, (world: World, shiftId: ShiftId) => Promise<void>>> = {
  "nobody has pledged": async () => {},
  "one place is left": async (world, shiftId) => {
    await pledge(world, world.gym, shiftId, 3);
  },
  "all are taken": async (world, shiftId) => {
    await pledge(world, world.gym, shiftId, 3);
    await pledge(world, world.association, shiftId, 1);
  },
  "somebody waits for more than is left": async (world, shiftId) => {
    await pledge(world, world.gym, shiftId, 3);
    await pledge(world, world.association, shiftId, 2);
  },
  "an offer holds what is left, and another waits for it": async (world, shiftId) => {
    const { pledgeId } = await pledge(world, world.gym, shiftId, 3);
    await pledge(world, world.association, shiftId, 2);
    await pledge(world, await addTenant(world, "Butiken"), shiftId, 2);
    const fewer = { pledgeId, places: 2, minutesPerPlace: null };
    answerOf(await changePledge(world.deps, world.gym.contact, fewer, null));
  },
  "the bakery has one already": async (world, shiftId) => {
    await pledge(world, world.bakery, shiftId, 2);
  },
};

const ACTORS: Readonly<Record<string, (world: World) => Actor>> = {
  "its contact": ({ bakery }) => bakery.contact,
  "a coordinator": ({ landlord }) => landlord.coordinator,
  "a tool": ({ landlordId }) => aServiceActor({ landlordId, scopes: ["pledges:write"] }),
  "somebody else": ({ gym }) => gym.contact,
};

async function ask(world: World, actor: Actor, shiftId: ShiftId): Promise<SignUp> {
  const { deps, landlordId, bakery, initiativeId } = world;
  const reader = deps.store.reader(landlordId);
  const { organisationId } = bakery;
  const [[organisation], [initiative]] = [
    await reader.organisations.byIds([organisationId]),
    await reader.initiatives.byIds([initiativeId]),
  ];
  if (!organisation || !initiative) throw new Error("The world has both");
  const states = { states: LIVE_PLEDGE_STATES };
  const page = await reader.pledges.pageByShifts([shiftId], states, { first: 100, after: null });
  const roster = page.get(shiftId)?.items ?? [];
  const appendices =
    (await reader.appendices.listByOrganisations([organisationId])).get(organisationId) ?? [];
  const shift = await storedShift(world, shiftId);
  return signUp({ actor, organisation, appendices, shift, initiative, roster, now: deps.clock.now() });
}

/** What becomes of a pledge of so many places, in the words of `signUp`. */
async function pledgeOf(world: World, actor: Actor, shiftId: ShiftId, places: number) {
  const { organisationId } = world.bakery;
  const input = { shiftId, organisationId, places, minutesPerPlace: null };
  const answer = await pledgePlaces(world.deps, actor, input, null);
  if (!answer.ok) return { allowed: false, reason: answer.refusal };
  return { allowed: true, outcome: answer.value.state };
}

const SITUATIONS = Object.keys(ROSTERS).flatMap((roster) =>
  Object.keys(MOMENTS).flatMap((moment) =>
    (["AUTO", "MANUAL"] as const).map((approval) => ({ roster, moment, approval })),
  ),
);

describe.each(Object.keys(ACTORS))("what %s is told beforehand is what becomes of it", (who) => {
  async function situation({ roster, moment, approval }: (typeof SITUATIONS)[number], isPaused: boolean) {
    const world = await aWorld();
    const rules = { perOrganisationCap: 3, capReleaseMinutes: 21 * 60, nameByMinutes: 21 * 60 };
    const shiftId = await addShift(world, rules);
    await ROSTERS[roster]?.(world, shiftId);
    // What was pledged before needed no approval.
    answerOf(await reviseShift(world.deps, world.landlord.coordinator, { shiftId, approval }, null));
    if (isPaused) {
      const input = { initiativeId: world.initiativeId, reason: "Lov" };
      answerOf(await pauseInitiative(world.deps, world.landlord.coordinator, input, null));
    }
    world.deps.clock.set(Temporal.Instant.from(MOMENTS[moment as keyof typeof MOMENTS]));
    const actor = ACTORS[who]?.(world);
    if (!actor) throw new Error(`Nobody is ${who}`);
    return { world, shiftId, actor };
  }

  test.each(SITUATIONS)("$roster, $moment, $approval", async (given) => {
    for (const isPaused of [false, true]) {
      const { world, shiftId, actor } = await situation(given, isPaused);
      const told = await ask(world, actor, shiftId);
      const said = told.allowed ? { allowed: true, outcome: told.outcome } : told;
      expect(await pledgeOf(world, actor, shiftId, 1)).toEqual(said);
    }
  });

  test.each(SITUATIONS)("the most places: $roster, $moment, $approval", async (given) => {
    const { world, shiftId, actor } = await situation(given, false);
    const told = await ask(world, actor, shiftId);
    if (!told.allowed) return;
    expect(await pledgeOf(world, actor, shiftId, told.mostPlaces + 1)).toHaveProperty("allowed", false);
    expect(await pledgeOf(world, actor, shiftId, told.mostPlaces)).toHaveProperty("allowed", true);
  });
});
