import { expect, test } from "vitest";
import { anInitiative, aRoster, aShift } from "../testing/models.ts";
import { readable } from "../testing/readable.ts";
import { textIn } from "../texts/text.ts";
import { rosterCard } from "./roster-card.ts";

const initiative = anInitiative({ title: "Läxhjälp i Vivalla", primaryFocusArea: "INTEGRATION" });
const district = { id: initiative.districtId, landlordId: initiative.landlordId, name: "Vivalla" };
const many = Array.from({ length: 11 }, (_, n) => ({ name: `Förening ${n + 1}`, places: 1 }));
const card = {
  ...{ initiative, district, later: 46 },
  rosters: [
    aRoster(aShift("2026-11-24T16:00", { hours: 3, taken: 7, capacity: 12, minPlaces: 4 }), [
      { name: "Kaffebönan AB", places: 4 },
      { name: "Cykel & <Co>", places: 3 },
    ]),
    aRoster(aShift("2026-12-01T16:00", { hours: 3, taken: 11, capacity: 11 }), many, { waitlistedPlaces: 5 }),
    aRoster(aShift("2026-12-08T16:30", { hours: 1.5, minPlaces: 3 })),
  ],
};

test("the card in Swedish", () => {
  expect(readable(rosterCard(card, textIn("sv")))).toBe(`# Läxhjälp i Vivalla
Integration · Vivalla
[… Planera pass … | Pausa insatsen … | Avsluta insatsen … | Ställ in insatsen …]
---
tis 24 nov 16–19 · 7 av 12 platser
Kaffebönan AB (4), Cykel & <Co> (3)
[Anmäl] [… Anmälningar … | Ändra passet … | Erbjud lediga platser | Ställ in passet …]
tis 1 dec 16–19 · 11 av 11 platser
Förening 1 (1), Förening 2 (1), Förening 3 (1), Förening 4 (1), Förening 5 (1), Förening 6 (1), Förening 7 (1), Förening 8 (1) … och 3 till · reservlista 5
[Till reservlistan] [… Anmälningar … | Ändra passet … | Erbjud lediga platser | Ställ in passet …]
tis 8 dec 16:30–18 · 0 av 6 platser · minst 3 behövs
Ingen anmäld än
[Anmäl] [… Anmälningar … | Ändra passet … | Erbjud lediga platser | Ställ in passet …]
… och 46 pass till längre fram.
Tryck Anmäl, eller skriv \`/pledge\` i meddelandefältet. Loggen finns i tråden.`);
});

test("the card in English", () => {
  expect(
    readable(rosterCard({ ...card, rosters: card.rosters.slice(1) }, textIn("en"))),
  ).toBe(`# Läxhjälp i Vivalla
Integration · Vivalla
[… Plan a shift … | Pause the initiative … | Complete the initiative … | Cancel the initiative …]
---
Tue 1 Dec 16:00–19:00 · 11 of 11 places
Förening 1 (1), Förening 2 (1), Förening 3 (1), Förening 4 (1), Förening 5 (1), Förening 6 (1), Förening 7 (1), Förening 8 (1) … and 3 more · waitlist 5
[Join waitlist] [… Pledges … | Change the shift … | Offer free places | Cancel the shift …]
Tue 8 Dec 16:30–18:00 · 0 of 6 places · at least 3 needed
Nobody yet
[Pledge] [… Pledges … | Change the shift … | Offer free places | Cancel the shift …]
… and 46 more shifts later on.
Press Pledge, or type \`/pledge\` in the message field. The log is in the thread.`);
});

test("the card says the same to a screen reader", () => {
  expect(rosterCard(card, textIn("sv")).text).toBe(
    "Bemanning för Läxhjälp i Vivalla: tis 24 nov 16–19 · 7 av 12; tis 1 dec 16–19 · 11 av 11; tis 8 dec 16:30–18 · 0 av 6",
  );
});

const tuesday = { hours: 3, taken: 3, offered: 1, nameByMinutes: 1440 };
const busy = aRoster(
  aShift("2026-11-24T16:00", { ...tuesday, changeReason: "Skolan\nslutar <senare>." }),
  [{ name: "Kaffebönan AB", places: 3 }],
  { offeredPlaces: 1, waitlistedPlaces: 2, pendingPlaces: 4, unnamedPlaces: 2 },
);
const called = aRoster(
  aShift("2026-12-01T16:00", { hours: 3, state: "CANCELLED", cancelReason: "Lokalen är stängd." }),
);

test.each<readonly [language: "sv" | "en", lines: readonly string[]]>([
  [
    "sv",
    [
      "tis 24 nov 16–19 · 3 av 6 platser",
      "Kaffebönan AB (3) · erbjudna 1 · reservlista 2 · väntar på godkännande 4",
      "Namn saknas på 2 platser, senast mån 23 nov 16:00",
      "Ändrat: Skolan slutar <senare>.",
    ],
  ],
  [
    "en",
    [
      "Tue 24 Nov 16:00–19:00 · 3 of 6 places",
      "Kaffebönan AB (3) · offered 1 · waitlist 2 · awaiting approval 4",
      "2 places have no name yet, due Mon 23 Nov 16:00",
      "Changed: Skolan slutar <senare>.",
    ],
  ],
])("the card says in %s what is held, waits, is missing and has changed", (language, lines) => {
  const drawn = readable(rosterCard({ ...card, rosters: [busy], later: 0 }, textIn(language)));
  expect(drawn).toContain(lines.join("\n"));
});

test("places of an offer that has run out are there to be pledged", () => {
  const shift = aShift("2026-11-24T16:00", { capacity: 4, taken: 3, offered: 1 });
  const drawn = (offeredPlaces: number) => {
    const roster = aRoster(shift, [{ name: "Kaffebönan AB", places: 3 }], { offeredPlaces });
    return readable(rosterCard({ ...card, rosters: [roster], later: 0 }, textIn("sv")));
  };
  expect(drawn(1)).toContain("[Till reservlistan]");
  expect(drawn(1)).not.toContain("Tryck Anmäl");
  expect(drawn(0)).not.toContain("[Till reservlistan]");
  expect(drawn(0)).toContain("Tryck Anmäl");
});

test("a shift that is cancelled stays on the card with its reason, and nobody can pledge on it", () => {
  const answer = rosterCard({ ...card, rosters: [called], later: 0 }, textIn("sv"));
  expect(readable(answer).split("\n").slice(4, 6)).toEqual([
    "tis 1 dec 16–19 · inställt: Lokalen är stängd.",
    "Loggen finns i tråden.",
  ]);
  expect(answer.text).toBe("Bemanning för Läxhjälp i Vivalla: tis 1 dec 16–19 · inställt");
});

test.each([
  ["PAUSED", "Pausad: Renovering\nInga nya anmälningar tas emot så länge. Anmälda platser gäller."],
  ["CANCELLED", "Inställd: Renovering"],
  ["COMPLETED", "Avslutad. Alla pass är genomförda."],
] as const)("the card of an initiative that is %s says so first, and takes no pledges", (state, line) => {
  const paused = { ...initiative, state, stateReason: "Renovering" };
  const drawn = readable(rosterCard({ ...card, initiative: paused }, textIn("sv")));
  expect(drawn).toContain(`${line}\n---`);
  expect(drawn).not.toMatch(/\[Anmäl\]|\[Till reservlistan\]|Tryck Anmäl/);
  expect(drawn).toContain("Loggen finns i tråden.");
});
