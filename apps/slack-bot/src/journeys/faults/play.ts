import type { ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { Passed } from "@socialsmart/slack-sim/faults/faults";
import type { SlackSim } from "@socialsmart/slack-sim/slack-sim";
import { type Running, runBot } from "../../testing/running-bot.ts";
import type { Made } from "./fault.ts";
import type { Act, Journey, Stage } from "./journey.ts";
import { impossible, possible } from "./possible.ts";
import { type Told, whatIsTold } from "./what-is-told.ts";

const PEOPLE = ["sara", "ali", "bea", "tove", "nils"] as const;
/** Time passes after each step while something waits to be tried again: as often, and so long each time. */
const RESTS = 10;
const REST = { minutes: 1 };
/** As much more passes, for what is not told at once. */
const LATER = { minutes: 10 };

/** What a journey has left behind it. */
export type Played = {
  /** How many of its steps could be taken. */
  readonly taken: number;
  /** Why the next could not. */
  readonly stop: string | undefined;
  /** What stands in the workspace after them. */
  readonly told: Told;
  /** What could have gone wrong, step by step. */
  readonly passed: readonly (readonly Passed[])[];
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
  readonly slackTimeoutMs?: number | undefined;
  /** Before the first step, and after each. */
  readonly looks?: (told: Told) => void;
  readonly bot?: (running: Running) => Promise<Bot>;
};

/** Plays a journey step by step, each of them on what people see once the one before is told. */
export async function play(journey: Journey, disturbance: Disturbance): Promise<Played> {
  const { before, afterwards, looks, bot: start = inThisProcess, ...options } = disturbance;
  const running = await runBot({ ...options, publicUrl: "https://socialsmart.example" });
  const { sim, world, plan, person, database } = running;
  const bot = await start(running);
  const stage: Stage = {
    ...{ world, plan, person, database },
    act: (act) => bot.act(act),
    settle: () => bot.drain(),
    rest: async () => {
      await bot.drain();
      running.clock.advance(REST);
    },
    until: (local) => running.clock.advance(running.clock.now().until(inStockholm(local))),
  };
  const passed: (readonly Passed[])[] = [];
  let stop: string | undefined;
  const calmDown = async () => {
    for (let rests = 0; rests < RESTS; rests += 1) {
      await stage.rest();
      if ((await database.outbox.waiting(1)).length === 0) return;
    }
  };
  const look = () => whatIsTold(PEOPLE.map(person), sim.log);
  try {
    await journey.before?.(stage);
    await bot.drain();
    looks?.(await look());
    for (const [n, step] of journey.steps.entries()) {
      const from = sim.faults.passed.length;
      await bot.begins?.(n);
      before?.(sim, n);
      stop = await impossible(() => step(stage));
      if (stop !== undefined) break;
      await afterwards?.(sim);
      // Much is told some minutes later, and tried again if that fails too.
      await calmDown();
      running.clock.advance(LATER);
      await calmDown();
      sim.faults.clear();
      passed.push(sim.faults.passed.slice(from));
      looks?.(await look());
    }
    sim.assertNoViolations();
    const parked = await database.deliveries.parked(world.landlordId, 100);
    const told = await look();
    return { taken: passed.length, stop, told, passed, parked, records: await recordsOf(running) };
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

/** A journey where nothing goes wrong. */
export type Undisturbed = Played & {
  /** What stands in the workspace before the first step, and after each. */
  readonly toldAfter: readonly Told[];
};

const undisturbed = new Map<string, Promise<Undisturbed>>();

/** What a journey leaves where nothing goes wrong; played once for all tests of a file. */
export function playedUndisturbed(journey: Journey): Promise<Undisturbed> {
  const known = undisturbed.get(journey.name) ?? playUndisturbed(journey);
  undisturbed.set(journey.name, known);
  return known;
}

async function playUndisturbed(journey: Journey): Promise<Undisturbed> {
  const toldAfter: Told[] = [];
  const played = await play(journey, { reconciles: true, looks: (told) => toldAfter.push(told) });
  if (played.taken < journey.steps.length)
    throw new Error(`"${journey.name}" stops after ${played.taken}: ${played.stop}`);
  return { ...played, toldAfter };
}

/** What a journey makes in its steps; of that what is chosen. */
export function madeIn({ passed }: Played, isChosen: (one: Passed) => boolean = () => true): Made {
  const chosen = passed.flat().filter(isChosen);
  return {
    calls: [...new Set(chosen.flatMap((one) => ("call" in one ? one.call : [])))],
    deliveries: [...new Set(chosen.flatMap((one) => ("delivery" in one ? one.delivery : [])))],
  };
}
