import { expect, test } from "vitest";
import { aCandidate, anOrganisation, aShift } from "../../testing/models.ts";
import { MONDAY } from "../../testing/read-phrase.ts";
import { asMessage } from "./as-message.ts";
import { understandPledge } from "./understand-pledge.ts";

const homework = aCandidate("Läxhjälp", "Vivalla", [
  aShift("2026-11-24T16:00", { hours: 3 }),
  aShift("2026-12-01T16:00", { hours: 3 }),
]);
const cafe = aCandidate("Språkcafé", "Vivalla", [aShift("2026-11-26T18:00")]);
const walk = aCandidate("Trygghetsvandring", "Oxhagen", [aShift("2026-11-27T18:00")]);

/** What is read in a message in the channel of homework help and the café, in the thread below the card of the first. */
function read(typed: string, here = [homework, cafe]): string {
  const around = { candidates: [homework, cafe, walk], here, today: MONDAY };
  const usual = anOrganisation("Kaffebönan AB");
  const understood = understandPledge(typed, { ...around, organisations: [usual], usual });
  const meant = asMessage(understood, around, homework);
  if (meant.type !== "Unclear") return meant.type;
  const { reading } = meant;
  const day = reading.shift?.startsAt.toString().slice(5, 10);
  const why = reading.type === "Clear" ? "clear" : `${reading.why.type}?`;
  return [why, reading.candidate?.initiative.title, day].filter((part) => part !== undefined).join(" ");
}

test.each([
  ["Vi kommer gärna tisdag 1/12!", "clear Läxhjälp 12-01"],
  ["Vi kommer gärna fredag", "NoShiftThen? Läxhjälp"],
  ["Vi kommer gärna onsdag 1/12", "WrongWeekday? Läxhjälp"],
  ["maybe two on Tuesday", "HoursOrPlaces? Läxhjälp 11-24"],
  ["tisdag", "clear Läxhjälp 11-24"],
  ["the bus took 2 hours", "NothingSaid?"],
  ["are there 3 of 2 people", "HoursOrPlaces?"],
  ["Vi går på trygghetsvandringen fredag", "NothingSaid? Trygghetsvandring 11-27"],
  ["Vi kan gärna på språkcafé", "NothingSaid? Språkcafé"],
  ["has anybody seen my bicycle", "Nonsense"],
])("%s: %s", (typed, reading) => {
  expect(read(typed)).toBe(reading);
});
