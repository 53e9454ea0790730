import { describe, expect, test } from "vitest";
import { type Fault, faultsOf, unknownsOf } from "./fault.ts";
import type { Journey } from "./journey.ts";
import { JOURNEYS } from "./journeys.ts";
import { madeIn, type Played, play, playedUndisturbed } from "./play.ts";
import { beyond, saidTwice } from "./what-is-told.ts";

async function playWith(fault: Fault, journey: Journey, reconciles: boolean): Promise<Played> {
  const { strike, afterwards, slackTimeoutMs } = fault;
  return play(journey, { reconciles, before: strike, afterwards, slackTimeoutMs });
}

function struckIn(played: Played): readonly string[] {
  const { calls, deliveries } = madeIn(played, ({ isStruck }) => isStruck);
  return [...calls, ...deliveries].toSorted();
}

async function expectAllAsEver(journey: Journey, fault: Fault): Promise<void> {
  const played = await playWith(fault, journey, true);
  const { taken, stop, told, records, parked } = played;
  const ever = await playedUndisturbed(journey);
  expect({ taken, stop, parked }).toEqual({ taken: ever.taken, stop: undefined, parked: [] });
  expect(struckIn(played)).toEqual(fault.strikes.toSorted());
  expect(told.said).toEqual(ever.told.said);
  if (fault.repeatsAnswers) expect(beyond(ever.told.answered, told.answered)).toEqual([]);
  else expect(told.answered).toEqual(ever.told.answered);
  expect(records).toEqual(ever.records);
}

/**
 * A journey may end where a message is missing on which a button would be pressed: as far as it went, all is accounted for. What
 * was marked may be missing, or stand as it stood first, or beside what would be in its place, for nobody knows where it is.
 */
async function expectUnknownToBeMarked(journey: Journey, fault: Fault): Promise<void> {
  const played = await playWith(fault, journey, false);
  const { taken, told, parked } = played;
  const { toldAfter } = await playedUndisturbed(journey);
  const ever = toldAfter[taken]?.said ?? {};
  expect(struckIn(played)).toEqual(fault.strikes);
  expect(new Set(parked.map(({ reason }) => reason))).toEqual(new Set(["UNCERTAIN"]));
  expect(saidTwice(told, toldAfter)).toEqual([]);
  const stale = beyond(told.said, ever).length;
  expect(stale).toBeLessThanOrEqual(parked.length);
  expect(beyond(ever, told.said).length - stale).toBeLessThanOrEqual(parked.length);
}

const PLAYED = await Promise.all(
  JOURNEYS.map(async (journey) => ({
    name: journey.name,
    journey,
    made: madeIn(await playedUndisturbed(journey)),
  })),
);

/** Much of the time is waited in, where others get on. */
const TIMEOUT_MS = 90_000;

describe.concurrent.each(PLAYED)("$name", ({ journey, made }) => {
  test.each(faultsOf(made))(
    "and nothing is lost or said twice, though $name",
    (fault) => expectAllAsEver(journey, fault),
    TIMEOUT_MS,
  );

  test.each(unknownsOf(made))(
    "and what may have been posted is marked where history cannot be read, though $name",
    (fault) => expectUnknownToBeMarked(journey, fault),
    TIMEOUT_MS,
  );
});
