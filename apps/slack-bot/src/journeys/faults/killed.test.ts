import type { CallFault } from "@socialsmart/slack-sim/faults/faults";
import { expect, test } from "vitest";
import { type RunningBot, startBot } from "../../bot.ts";
import { type MortalBot, startMortalBot } from "../../testing/mortal-bot.ts";
import type { Running } from "../../testing/running-bot.ts";
import type { Journey } from "./journey.ts";
import { JOURNEYS } from "./journeys.ts";
import { type Bot, type Played, play, playedUndisturbed } from "./play.ts";
import { possible } from "./possible.ts";
import { missingFrom, moreThan } from "./what-is-said.ts";

/** Killed while Slack has a call of its, in each step of a journey: which call, and whether Slack has carried it out. */
type Kill = { readonly call: number; readonly effect: boolean };

const KILLS: readonly Kill[] = [
  { call: 1, effect: true },
  { call: 2, effect: false },
  { call: 3, effect: true },
];

type Kills = { readonly in: (step: number) => boolean; readonly counted: () => void };

/**
 * The bot as a process that is killed where a call is held, upon which another goes on. That one is of this process, as is whoever
 * plays what no kill is meant for: a process takes a second to start.
 */
async function killedWhereCallsAreHeld(running: Running, kills: Kills): Promise<Bot> {
  const { sim, clock, databaseUrl, options, secrets } = running;
  const { apiUrl, reconciles } = options;
  const now = () => clock.now().epochMilliseconds;
  let mortal: MortalBot | undefined;
  let other: RunningBot | undefined;
  let struck = sim.faults.untilStruck();

  const answersAt = ({ url }: { readonly url: string }) => {
    sim.requestUrl = `${url}/slack/events`;
  };
  /** False where it was killed meanwhile; then another has gone on. */
  const drainOnce = async (): Promise<boolean> => {
    if (!mortal) {
      await (other ?? running.bot).drain();
      return true;
    }
    const isHeld = await Promise.race([mortal.drain(now()).then(() => false), struck.then(() => true)]);
    if (!isHeld) return true;
    await mortal.kill();
    kills.counted();
    mortal = undefined;
    sim.faults.clear();
    struck = sim.faults.untilStruck();
    other = await startBot(options);
    answersAt(other);
    await other.drain();
    return false;
  };
  return {
    async begins(step) {
      if (mortal || !kills.in(step)) return;
      mortal = await startMortalBot({ ...secrets, databaseUrl, apiUrl, reconciles }, now());
      answersAt(mortal);
      await other?.close();
      other = undefined;
    },
    async act(act) {
      await act();
      // Whoever gets no answer does it again.
      if (!(await drainOnce())) await possible(act);
    },
    async drain() {
      while (!(await drainOnce()));
    },
    async close() {
      await mortal?.kill();
      await other?.close();
    },
  };
}

async function playKilled(
  journey: Journey,
  { call, effect }: Kill,
  reconciles: boolean,
): Promise<Played & { readonly kills: number }> {
  const held: CallFault = { kind: "no_answer", effect };
  const isIn = (step: number) => journey.killedIn === undefined || journey.killedIn === step;
  let kills = 0;
  const counted = () => {
    kills += 1;
  };
  const played = await play(journey, {
    reconciles,
    before: (sim, step) => {
      if (isIn(step)) sim.faults.calls({ spares: call - 1 }, held);
    },
    bot: (running) => killedWhereCallsAreHeld(running, { in: isIn, counted }),
  });
  return { ...played, kills };
}

/** Each process takes a while to start. */
const TIMEOUT_MS = 60_000;

/** The first journey with every kill, each of the others with one: what a process costs to start would be most of it. */
const CASES = JOURNEYS.flatMap((journey, n) =>
  KILLS.filter((_, at) => n === 0 || at === n % KILLS.length).map((kill) => ({
    ...kill,
    ...journey,
    journey,
  })),
);

test.each(CASES)(
  "$name, and nothing is lost or said twice, though the bot is killed at call $call of each step",
  async ({ journey, ...kill }) => {
    const { said, records, isPlayed, parked, kills } = await playKilled(journey, kill, true);
    const ever = await playedUndisturbed(journey);
    expect(kills).toBeGreaterThan(0);
    expect({ isPlayed, parked }).toEqual({ isPlayed: true, parked: [] });
    expect(said).toEqual(ever.said);
    expect(records).toEqual(ever.records);
  },
  TIMEOUT_MS,
);

test.each(JOURNEYS.slice(0, 2))(
  "$name, and what a bot may have posted when it was killed is marked, where history cannot be read",
  async (journey) => {
    const { said, parked, isPlayed } = await playKilled(journey, { call: 2, effect: true }, false);
    const ever = await playedUndisturbed(journey);
    expect(moreThan(ever.said, said)).toEqual([]);
    if (isPlayed) expect(missingFrom(said, ever.said)).toBeLessThanOrEqual(parked.length);
    expect(parked.every(({ reason }) => reason === "UNCERTAIN")).toBe(true);
  },
  TIMEOUT_MS,
);
