import type { ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import { Impossible } from "@socialsmart/slack-sim/people/impossible";
import type { Outcome } from "@socialsmart/slack-sim/people/outcome";
import { describe, expect, test } from "vitest";
import { type Running, runBot } from "../../testing/running-bot.ts";
import { FAULTS, type Fault, NO_ANSWER } from "./fault.ts";
import { JOURNEYS, type Journey, type Stage } from "./journey.ts";
import { missingFrom, moreThan, type Said, whatIsSaid } from "./what-is-said.ts";

const PEOPLE = ["sara", "ali", "bea", "tove"] as const;
/** Time passes after each step, so that what rests is tried again: as often, and so long each time. */
const RESTS = 10;
const REST = { minutes: 1 };

type Played = {
  /** To its end. */
  readonly isPlayed: boolean;
  readonly said: Said;
  /** How each organisation's pledges stand, one line for each. */
  readonly pledges: readonly string[];
  readonly parked: readonly ParkedMessage[];
};

const withoutFault: Fault = { name: "nothing", strike: () => undefined };
const undisturbed = new Map<string, Promise<Played>>();

/** What a journey leaves where nothing goes wrong; played once for all tests of it. */
function expected(journey: Journey): Promise<Played> {
  const known = undisturbed.get(journey.name) ?? play(journey, withoutFault, true);
  undisturbed.set(journey.name, known);
  return known;
}

async function play(journey: Journey, fault: Fault, reconciles: boolean): Promise<Played> {
  const running = await runBot({ reconciles });
  const { sim, world, plan, person } = running;
  let isPlayed = true;
  try {
    const act = async (once: () => Promise<Outcome | { readonly errors: object }>) => {
      const outcome = await once();
      if ("state" in outcome && outcome.state !== "acked") {
        await running.bot.drain();
        await once().catch(() => "What was clicked is no longer there: it has been done");
      }
    };
    const stage: Stage = { world, plan, person, act };
    for (const [n, step] of journey.steps.entries()) {
      if (n === 0 || !fault.once) fault.strike(sim);
      isPlayed = await possible(() => step(stage));
      if (!isPlayed) break;
      await fault.afterwards?.(sim);
      for (let rest = 0; rest <= RESTS; rest += 1) {
        await running.bot.drain();
        running.clock.advance(REST);
      }
      sim.faults.clear();
    }
    sim.assertNoViolations();
    return {
      isPlayed,
      said: await whatIsSaid(PEOPLE.map(person)),
      pledges: await pledgesOf(running),
      parked: await running.database.deliveries.parked(world.landlordId, 100),
    };
  } finally {
    await running.close();
  }
}

/** False where what somebody would press is not there. */
async function possible(step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (error instanceof Impossible) return false;
    throw error;
  }
}

async function pledgesOf({ database, world }: Running): Promise<readonly string[]> {
  const reader = database.store.reader(world.landlordId);
  const page = await reader.pledges.page({}, { first: 100, after: null });
  return page.items.map(({ organisationId, state, places }) => `${organisationId} ${state} ${places}`);
}

async function expectAllAsEver(journey: Journey, fault: Fault): Promise<void> {
  const { isPlayed, said, pledges, parked } = await play(journey, fault, true);
  const ever = await expected(journey);
  expect({ isPlayed, parked }).toEqual({ isPlayed: true, parked: [] });
  expect(said).toEqual(ever.said);
  expect(pledges).toEqual(ever.pledges);
}

/** A journey may end where a message is missing on which a button would be pressed. */
async function expectUnknownToBeMarked(journey: Journey, fault: Fault): Promise<void> {
  const { said, parked, isPlayed } = await play(journey, fault, false);
  const ever = await expected(journey);
  expect(moreThan(ever.said, said)).toEqual([]);
  expect(new Set(parked.map(({ reason }) => reason))).toEqual(new Set(["UNCERTAIN"]));
  if (isPlayed) expect(missingFrom(said, ever.said)).toBeLessThanOrEqual(parked.length);
}

describe.each(JOURNEYS)("$name", (journey) => {
  test.each(FAULTS)("and nothing is lost or said twice, though $name", (fault) =>
    expectAllAsEver(journey, fault),
  );

  test.each(FAULTS.filter(({ leavesUnknown }) => leavesUnknown))(
    "and what may have been posted is marked where history cannot be read, though $name",
    (fault) => expectUnknownToBeMarked(journey, fault),
  );
});

const [firstJourney] = JOURNEYS;
if (!firstJourney) throw new Error("There are no journeys");
test("and nothing is lost or said twice, though a post is never answered", () =>
  expectAllAsEver(firstJourney, NO_ANSWER));
test("and a post that is never answered is marked where history cannot be read", () =>
  expectUnknownToBeMarked(firstJourney, NO_ANSWER));
