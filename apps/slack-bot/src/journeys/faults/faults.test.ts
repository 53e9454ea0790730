import { describe, expect, test } from "vitest";
import { type Fault, NO_ANSWER } from "./fault.ts";
import type { Journey } from "./journey.ts";
import { JOURNEYS } from "./journeys.ts";
import { type Played, play, playedUndisturbed } from "./play.ts";
import { missingFrom, moreThan } from "./what-is-said.ts";

function playWith(fault: Fault, journey: Journey, reconciles: boolean): Promise<Played> {
  return play(journey, {
    reconciles,
    before: (sim, step) => {
      if (step === 0 || !fault.once) fault.strike(sim);
    },
    afterwards: fault.afterwards,
  });
}

async function expectAllAsEver(journey: Journey, fault: Fault): Promise<void> {
  const { isPlayed, said, records, parked } = await playWith(fault, journey, true);
  const ever = await playedUndisturbed(journey);
  expect({ isPlayed, parked }).toEqual({ isPlayed: true, parked: [] });
  expect(said).toEqual(ever.said);
  expect(records).toEqual(ever.records);
}

/** A journey may end where a message is missing on which a button would be pressed. */
async function expectUnknownToBeMarked(journey: Journey, fault: Fault): Promise<void> {
  const { said, parked, isPlayed } = await playWith(fault, journey, false);
  const ever = await playedUndisturbed(journey);
  expect(moreThan(ever.said, said)).toEqual([]);
  expect(new Set(parked.map(({ reason }) => reason))).toEqual(new Set(["UNCERTAIN"]));
  if (isPlayed) expect(missingFrom(said, ever.said)).toBeLessThanOrEqual(parked.length);
}

describe.each(JOURNEYS)("$name", (journey) => {
  test.each(journey.faults)("and nothing is lost or said twice, though $name", (fault) =>
    expectAllAsEver(journey, fault),
  );

  test.each(journey.faults.filter(({ leavesUnknown }) => leavesUnknown))(
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
