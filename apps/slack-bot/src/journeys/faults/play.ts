import type { ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { SlackSim } from "@socialsmart/slack-sim/slack-sim";
import { type Running, runBot } from "../../testing/running-bot.ts";
import type { Act, Journey, Stage } from "./journey.ts";
import { possible } from "./possible.ts";
import { type Said, whatIsSaid } from "./what-is-said.ts";

const PEOPLE = ["sara", "ali", "bea", "tove", "nils"] as const;
/** Time passes after each step, so that what rests is tried again: as often, and so long each time. */
const RESTS = 10;
const REST = { minutes: 1 };

/** What a journey has left behind it. */
export type Played = {
  /** To its end: each step could be taken. */
  readonly isPlayed: boolean;
  readonly said: Said;
  /** One line for each pledge, name on a place, report of who came and entry in the ledger. */
  readonly records: readonly string[];
  readonly parked: readonly ParkedMessage[];
};

/** Who plays the bot. */
export type Bot = {
  /** Before each step. */
  begins?(step: number): Promise<void>;
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
    const stage: Stage = {
      ...{ world, plan, person },
      act: (act) => bot.act(act),
      settle: () => bot.drain(),
      until: (local) => running.clock.advance(running.clock.now().until(inStockholm(local))),
    };
    await journey.before?.(stage);
    await bot.drain();
    for (const [n, step] of journey.steps.entries()) {
      await bot.begins?.(n);
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
      records: await recordsOf(running),
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

function inStockholm(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Stockholm").toInstant();
}

const ALL = { first: 100, after: null } as const;

async function recordsOf({ database, world }: Running): Promise<readonly string[]> {
  const reader = database.store.reader(world.landlordId);
  const pledges = (await reader.pledges.page({}, ALL)).items;
  const seats = [...(await reader.seats.listByPledges(pledges.map(({ id }) => id))).values()].flat();
  const attendances = (await reader.attendances.page({}, ALL)).items;
  const entries = (await reader.ledger.page({}, ALL)).items;
  const people = await reader.people.byIds(seats.map(({ personId }) => personId));
  const nameOf = new Map(people.map(({ id, displayName }) => [id, displayName]));
  return [
    ...pledges.map(({ organisationId, state, places }) => `${organisationId} ${state} ${places}`),
    ...seats.map(({ organisationId, personId }) => `${organisationId} ${nameOf.get(personId)}`),
    ...attendances
      .map((one) => `${one.organisationId} ${one.state} ${one.places} of ${one.minutesEach} min`)
      .toSorted(),
    ...entries
      .map(({ organisationId, kind, minutes }) => `${organisationId} ${kind} ${minutes} min`)
      .toSorted(),
  ];
}

const undisturbed = new Map<string, Promise<Played>>();

/** What a journey leaves where nothing goes wrong; played once for all tests of a file. */
export function playedUndisturbed(journey: Journey): Promise<Played> {
  const known = undisturbed.get(journey.name) ?? play(journey, { reconciles: true });
  undisturbed.set(journey.name, known);
  return known;
}
