import { aCandidate, anId, anInitiative, anOrganisation, aPerson, aPledgeSeen, aShift } from "../models.ts";
import { type Given, times } from "./sample.ts";

const LIVE = ["CONFIRMED", "PENDING", "OFFERED", "WAITLISTED"] as const;

/** The things that samples are made of, with the names and in the numbers that are given. */
export function thingsOf(given: Given) {
  const { title, organisation, district, place } = given;
  const shift = aShift("2026-11-24T16:00", { hours: 3, location: place, taken: 3 });
  const strict = aShift("2026-11-24T16:00", {
    ...{ hours: 3, location: place, taken: 3, adultsOnly: true, requiresRecordExtract: true },
    ...{ nameByMinutes: 1440, withdrawByMinutes: 2880, perOrganisationCap: 2, capReleaseMinutes: 1440 },
  });
  const initiative = anInitiative({ title, description: given.reason });
  const shifts = times(given, 30, (n) =>
    aShift(shiftStart(n), { hours: 3, location: place, taken: Math.min(6, 2 * n), minPlaces: 3 }),
  );
  const seen = { ...aPledgeSeen({ shift, organisation, places: 2 }), initiative };
  const pledges = times(given, 120, (n) => {
    const state = LIVE[n % LIVE.length] ?? "CONFIRMED";
    const offer = state === "OFFERED" ? { places: 1, expiresAt: UNTIL } : null;
    const pledge = { ...seen.pledge, id: anId("pledge"), state, offer, named: n % 2 };
    return { ...seen, pledge, position: state === "WAITLISTED" ? n : null };
  });
  return {
    ...{ shift, strict, initiative, shifts, seen, pledges },
    candidates: times(given, 250, (n) => aCandidate(numbered(title, n), district, shifts)),
    organisations: times(given, 150, (n) => anOrganisation(numbered(organisation, n))),
    people: times(given, 450, (n) => aPerson(numbered(given.person, n))),
    origin: { channelId: "C0LAXHJALP", responseUrl: "https://hooks.slack.example/commands/1" },
  };
}

export const UNTIL = Temporal.Instant.from("2026-11-24T11:00:00Z");

function shiftStart(weeks: number): string {
  return Temporal.PlainDateTime.from("2026-11-24T16:00").add({ weeks }).toString();
}

/** The first is as given; others can be told from it. */
export function numbered(name: string, n: number): string {
  return n === 0 ? name : `${n + 1} ${name}`;
}
