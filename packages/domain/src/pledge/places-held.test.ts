import { expect, test } from "vitest";
import { aPledge } from "../testing/builders.ts";
import { isOfferOver, placesHeld } from "./places-held.ts";
import { LIVE_PLEDGE_STATES } from "./pledge-states.ts";

const EXPIRES = Temporal.Instant.from("2026-03-05T08:00:00Z");
const offered = aPledge({ places: 4, state: "OFFERED", offer: { places: 3, expiresAt: EXPIRES } });

test.each([
  { state: "PENDING", held: { taken: 0, offered: 0 } },
  { state: "CONFIRMED", held: { taken: 4, offered: 0 } },
  { state: "WAITLISTED", held: { taken: 0, offered: 0 } },
  { state: "OFFERED", held: { taken: 0, offered: 3 } },
] as const)("a pledge of 4 places that is $state holds $held", ({ state, held }) => {
  expect(placesHeld([state === "OFFERED" ? offered : aPledge({ places: 4, state })])).toEqual(held);
});

test("a roster holds what its pledges hold together", () => {
  const roster = LIVE_PLEDGE_STATES.map((state) => aPledge({ places: 2, state }));
  expect(placesHeld([...roster, offered, offered, aPledge({ places: 5 })])).toEqual({ taken: 7, offered: 6 });
  expect(placesHeld([])).toEqual({ taken: 0, offered: 0 });
});

test("an offer is over from the moment it expires; where there is none, none is over", () => {
  const justBefore = EXPIRES.subtract({ milliseconds: 1 });
  expect([justBefore, EXPIRES].map((now) => isOfferOver(offered, now))).toEqual([false, true]);
  expect(isOfferOver(aPledge({ state: "WAITLISTED" }), EXPIRES)).toBe(false);
});
