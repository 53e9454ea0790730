import type { ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import { Impossible } from "@socialsmart/slack-sim/people/impossible";
import type { SlackSim } from "@socialsmart/slack-sim/slack-sim";
import { type Running, runBot } from "../../testing/running-bot.ts";
import type { Act, Journey, Stage } from "./journey.ts";
import { type Said, whatIsSaid } from "./what-is-said.ts";

const PEOPLE = ["sara", "ali", "bea", "tove"] as const;
/** Time passes after each step, so that what rests is tried again: as often, and so long each time. */
const RESTS = 10;
const REST = { minutes: 1 };

/** What a journey has left behind it. */
export type Played = {
  /** To its end: each step could be taken. */
  readonly isPlayed: boolean;
  readonly said: Said;
  /** How each organisation's pledges stand, one line for each. */
  readonly pledges: readonly string[];
  readonly parked: readonly ParkedMessage[];
};

/** Who plays the bot. */
export type Bot = {
  /** Somebody acts; once more where they see that it failed, as people do. */
  act(act: Act): Promise<void>;
  /** Does and tells all that can be done and told now. */
  drain(): Promise<void>;
  close(): Promise<void>;
};

export type Disturbance = {
  /** Whether the bot may read history. */
  readonly reconciles: boolean;
  /** Before each step. */
  readonly before?: (sim: SlackSim, step: number) => void;
  /** After what somebody did, before the bot has told of it. */
  readonly afterwards?: ((sim: SlackSim) => Promise<void>) | undefined;
  readonly bot?: (running: Running) => Promise<Bot>;
};

/** Plays a journey step by step, each of them on what people see once the one before is told. */
export async function play(journey: Journey, disturbance: Disturbance): Promise<Played> {
  const { reconciles, before, afterwards, bot: start = inThisProcess } = disturbance;
  const running = await runBot({ reconciles });
  const { sim, world, plan, person } = running;
  const bot = await start(running);
  let isPlayed = true;
  try {
    const stage: Stage = { world, plan, person, act: (act) => bot.act(act) };
    for (const [n, step] of journey.steps.entries()) {
      before?.(sim, n);
      isPlayed = await possible(() => step(stage));
      if (!isPlayed) break;
      await afterwards?.(sim);
      for (let rest = 0; rest <= RESTS; rest += 1) {
        await bot.drain();
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
    await bot.close();
    await running.close();
  }
}

async function inThisProcess({ bot }: Running): Promise<Bot> {
  return {
    async act(act) {
      const outcome = await act();
      if ("state" in outcome && outcome.state !== "acked") {
        await bot.drain();
        await possible(act);
      }
    },
    drain: () => bot.drain(),
    close: async () => undefined,
  };
}

/** False where what somebody would press is not there, or no longer. */
export async function possible(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
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

const undisturbed = new Map<string, Promise<Played>>();

/** What a journey leaves where nothing goes wrong; played once for all tests of a file. */
export function playedUndisturbed(journey: Journey): Promise<Played> {
  const known = undisturbed.get(journey.name) ?? play(journey, { reconciles: true });
  undisturbed.set(journey.name, known);
  return known;
}
