import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { LISTED } from "../../kit/limits.ts";
import { rosterCard } from "../../roster/roster-card.ts";
import { rosterAnswer, rosterWithoutShare, sharedRoster } from "../../roster/roster-view.ts";
import { whoComesView } from "../../roster/who-comes-view.ts";
import { aRoster, aShift } from "../models.ts";
import { type Given, type Sample, times } from "./sample.ts";
import { numbered, thingsOf } from "./things.ts";

export const ROSTER_SAMPLES: readonly Sample[] = [
  card("the card", {}),
  card("the card of a paused initiative", ({ reason: stateReason }) => ({ state: "PAUSED", stateReason })),
  card("the card of a cancelled initiative", ({ reason: stateReason }) => ({
    ...{ state: "CANCELLED", stateReason },
  })),
  card("the card of a completed initiative", { state: "COMPLETED" }),
  {
    of: rosterCard,
    what: "the card without shifts",
    show: (given, text) => {
      const { initiative } = thingsOf(given);
      return rosterCard({ initiative, district: undefined, rosters: [], later: 0 }, text);
    },
  },
  { of: rosterAnswer, what: "a roster", show: (given, text) => rosterAnswer(rosterOf(given), text) },
  {
    of: rosterAnswer,
    what: "a roster of days without shifts",
    show: (given, text) => rosterAnswer({ ...rosterOf(given), groups: [], said: given.typed }, text),
  },
  {
    of: rosterWithoutShare,
    what: "a roster that was shown to everybody, for who did so",
    show: (given, text) => rosterWithoutShare(rosterOf(given), text),
  },
  {
    of: sharedRoster,
    what: "a roster shown to everybody",
    show: (given, text) => sharedRoster(rosterOf(given), "U1", text),
  },
  {
    of: whoComesView,
    what: "who comes to a shift",
    show: (given, text) => {
      const { shift, initiative } = thingsOf(given);
      const expected = times(given, 200, (n) => ({
        organisation: numbered(given.organisation, n),
        ...{ places: 3, names: times(given, 90, () => given.person) },
      }));
      return whoComesView({ shift, initiative, expected }, text);
    },
  },
  {
    of: whoComesView,
    what: "a shift to which nobody comes",
    show: (given, text) => whoComesView({ ...thingsOf(given), expected: [] }, text),
  },
];

function card(
  what: string,
  initiative: Partial<Initiative> | ((given: Given) => Partial<Initiative>),
): Sample {
  return {
    of: rosterCard,
    what,
    show: (given, text) => {
      const { initiative: one } = thingsOf(given);
      const changed = typeof initiative === "function" ? initiative(given) : initiative;
      const district = { id: one.districtId, landlordId: one.landlordId, name: given.district };
      const rosters = rostersOf(given).slice(0, 6);
      return rosterCard({ initiative: { ...one, ...changed }, district, rosters, later: given.many }, text);
    },
  };
}

function rosterOf(given: Given) {
  const { initiative } = thingsOf(given);
  return {
    ...{ initiative, groups: [{ initiative, rosters: rostersOf(given) }], said: undefined },
    ...{ left: given.many, nextWeek: 53, isManaged: true, query: given.typed.slice(0, 500) },
  };
}

/** One shift with everything that can be said of one, one that is moved, one that is cancelled, and more. */
function rostersOf(given: Given) {
  const { shifts, strict } = thingsOf(given);
  const organisations = times(given, 100, (n) => ({ name: numbered(given.organisation, n), places: 2 }));
  const reasons = { location: given.place, changeReason: given.reason, cancelReason: given.reason };
  return [
    aRoster({ ...strict, taken: 4, offered: 1 }, organisations, {
      ...{ offeredPlaces: 1, waitlistedPlaces: 4, pendingPlaces: 2, unnamedPlaces: 3 },
    }),
    aRoster(aShift("2026-12-01T16:30", { ...reasons, hours: 1.5, revision: 2, taken: 6 }), organisations),
    aRoster(aShift("2026-12-02T22:00", { ...reasons, hours: 8, state: "CANCELLED" })),
    aRoster(aShift("2026-12-03T16:00", { location: given.place, minPlaces: 3 })),
    ...shifts.map((shift) => aRoster(shift, organisations)),
  ].slice(0, Math.min(Math.max(4, given.many), LISTED.shiftsOnRoster));
}
