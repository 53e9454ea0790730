import type { CallFault } from "@socialsmart/slack-sim/faults/faults";
import { expect, test } from "vitest";
import { JOURNEYS } from "./journeys.ts";
import { killedWhereCallsAreHeld } from "./killed-bot.ts";
import { type Kill, killsOf } from "./kills.ts";
import { type Played, play, playedUndisturbed } from "./play.ts";
import { beyond, saidTwice } from "./what-is-told.ts";

async function playKilled(kill: Kill, reconciles: boolean): Promise<Played & { readonly kills: number }> {
  const { journey, step, call, effect } = kill;
  const held = { kind: "no_answer", effect } as const satisfies CallFault;
  let kills = 0;
  const played = await play(journey, {
    reconciles,
    before: ({ faults }, n) => {
      if (n !== step) return;
      if (call === "response_url") faults.answers({}, held);
      else faults.calls({ method: call }, held);
    },
    bot: (running) =>
      killedWhereCallsAreHeld(running, { in: (n) => n === step, counted: () => (kills += 1) }),
  });
  return { ...played, kills };
}

/** Each process takes a while to start. */
const TIMEOUT_MS = 60_000;

const KILLS = killsOf(
  await Promise.all(
    JOURNEYS.map(async (journey) => ({ journey, passed: (await playedUndisturbed(journey)).passed })),
  ),
);

test.each(KILLS)(
  "$journey.name, and nothing is lost or said twice, though the bot is killed at $call with effect $effect",
  async (kill) => {
    const { told, records, taken, stop, parked, kills } = await playKilled(kill, true);
    const ever = await playedUndisturbed(kill.journey);
    expect({ kills, taken, stop, parked }).toEqual({
      kills: 1,
      taken: ever.taken,
      stop: undefined,
      parked: [],
    });
    expect(told.said).toEqual(ever.told.said);
    expect(records).toEqual(ever.records);
  },
  TIMEOUT_MS,
);

test.each(KILLS.filter(({ call }) => call === "chat.postMessage"))(
  "$journey.name, and what a bot may have posted when it was killed, with effect $effect, is marked where history cannot be read",
  async (kill) => {
    const { told, parked, taken, kills } = await playKilled(kill, false);
    const { toldAfter } = await playedUndisturbed(kill.journey);
    const ever = toldAfter[taken]?.said ?? {};
    expect(kills).toBe(1);
    expect(saidTwice(told, toldAfter)).toEqual([]);
    const stale = beyond(told.said, ever).length;
    expect(stale).toBeLessThanOrEqual(parked.length);
    expect(beyond(ever, told.said).length - stale).toBeLessThanOrEqual(parked.length);
    expect(parked.map(({ reason }) => reason)).toEqual(parked.map(() => "UNCERTAIN"));
  },
  TIMEOUT_MS,
);
