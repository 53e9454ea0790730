import type { CallFault } from "@socialsmart/slack-sim/faults/faults";
import { expect, test } from "vitest";
import { type MortalBot, startMortalBot } from "../../testing/mortal-bot.ts";
import type { Running } from "../../testing/running-bot.ts";
import { JOURNEYS } from "./journey.ts";
import { type Bot, type Played, play, playedUndisturbed, possible } from "./play.ts";
import { missingFrom, moreThan } from "./what-is-said.ts";

/** Killed while Slack has a call of its, in each step of a journey: which call, and whether Slack has carried it out. */
type Kill = { readonly call: number; readonly effect: boolean };

const KILLS: readonly Kill[] = [
  { call: 1, effect: true },
  { call: 2, effect: false },
  { call: 3, effect: true },
];

/** The bot as a process that is killed where a call is held, upon which the next one is started. */
async function killedWhereCallsAreHeld({ sim, clock, databaseUrl, options, secrets }: Running): Promise<Bot> {
  const { token, signingSecret } = secrets;
  const { apiUrl, reconciles } = options;
  const now = () => clock.now().epochMilliseconds;
  const start = async (): Promise<MortalBot> => {
    const bot = await startMortalBot({ databaseUrl, apiUrl, token, signingSecret, reconciles }, now());
    sim.requestUrl = `${bot.url}/slack/events`;
    return bot;
  };
  let bot = await start();
  let struck = sim.faults.untilStruck();

  /** False where it was killed meanwhile; then it has been started again. */
  const drainOnce = async (): Promise<boolean> => {
    const isHeld = await Promise.race([bot.drain(now()).then(() => false), struck.then(() => true)]);
    if (!isHeld) return true;
    await bot.kill();
    sim.faults.clear();
    struck = sim.faults.untilStruck();
    bot = await start();
    return false;
  };
  return {
    async act(act) {
      await act();
      // Whoever gets no answer does it again.
      if (!(await drainOnce())) await possible(act);
    },
    async drain() {
      while (!(await drainOnce()));
    },
    close: () => bot.kill(),
  };
}

function playKilled(
  journey: (typeof JOURNEYS)[number],
  { call, effect }: Kill,
  reconciles: boolean,
): Promise<Played> {
  const held: CallFault = { kind: "no_answer", effect };
  return play(journey, {
    reconciles,
    before: (sim) => sim.faults.calls({ spares: call - 1 }, held),
    bot: killedWhereCallsAreHeld,
  });
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
    const { said, pledges, isPlayed, parked } = await playKilled(journey, kill, true);
    const ever = await playedUndisturbed(journey);
    expect({ isPlayed, parked }).toEqual({ isPlayed: true, parked: [] });
    expect(said).toEqual(ever.said);
    expect(pledges).toEqual(ever.pledges);
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
