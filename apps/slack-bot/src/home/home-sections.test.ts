import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { expect, test } from "vitest";
import { answer } from "../kit/blocks.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { aHomeModel, all, aPlacedInitiative, aPlacedRoster, aQueue } from "../testing/home-model.ts";
import { anId, anOrganisation, aPerson, aPledgeSeen, aShift } from "../testing/models.ts";
import { blocksAsRead } from "../testing/readable.ts";
import { textIn } from "../texts/text.ts";
import { homeBlocks } from "./home-blocks.ts";
import type { HomeModel } from "./home-model.ts";
import { FIRST_PAGES } from "./home-pages.ts";
import { homeSections } from "./home-sections.ts";

const NOON = Temporal.Instant.from("2026-11-23T11:00:00Z");
const expiresAt = NOON.add({ hours: 20 });
const shift = aShift("2026-11-24T16:00", { hours: 3, taken: 2, nameByMinutes: 180 });
const coffee = anOrganisation("Kaffebönan AB");

function seen(pledge: Partial<Pledge>, initiative: Partial<Initiative> = {}): PledgeSeen {
  const position = pledge.state === "WAITLISTED" ? 3 : null;
  const made = aPledgeSeen({ shift, places: 2, position });
  return {
    ...made,
    pledge: { ...made.pledge, ...pledge },
    initiative: { ...made.initiative, ...initiative },
  };
}

/** App Home as it reads, without what it ends with for everybody. */
function home(model: Partial<HomeModel>, language: "sv" | "en" = "sv"): string {
  const text = textIn(language);
  const sections = homeSections(aHomeModel(model), text);
  const mine = sections.filter(({ name }) => name !== "settings" && name !== "help");
  return blocksAsRead(answer("home", homeBlocks(mine, FIRST_PAGES, text)));
}

const NAMES = "Namn saknas på 1 plats, senast tis 24 nov 13:00\n[Namnge] [Avanmäl] [Ändra]";

test("what stands out where names are missing is to give them, and not to withdraw", () => {
  const [names] = homeSections(aHomeModel({ pledges: all(seen({ named: 1 })) }), textIn("sv"));
  const elements = names?.items.flat().flatMap((block) => (block.type === "actions" ? block.elements : []));
  const buttons = elements?.flatMap((one) => (one.type === "button" ? [[one.text.text, one.style]] : []));
  expect(buttons).toEqual([
    ["Namnge", "primary"],
    ["Avanmäl", undefined],
    ["Ändra", undefined],
  ]);
});

test.each<readonly [what: string, pledge: PledgeSeen, heading: string, lines: string]>([
  ["named in full", seen({ named: 2 }), "Mina anmälningar", "[Namnge] [Avanmäl] [Ändra]"],
  ["without names", seen({ named: 1 }), "Namn som saknas", NAMES],
  [
    "that waits for a yes",
    seen({ state: "PENDING" }),
    "Mina anmälningar",
    "Väntar på en samordnares ja\n[Avanmäl] [Ändra]",
  ],
  [
    "on the waitlist of a paused initiative",
    seen({ state: "WAITLISTED" }, { state: "PAUSED" }),
    "Mina anmälningar",
    "På reservlistan, nummer 3 i kön\nInsatsen är pausad\n[Avanmäl] [Ändra]",
  ],
  [
    "with an offer",
    seen({ state: "OFFERED", offer: { places: 1, expiresAt } }),
    "Platser som väntar på ert svar",
    "1 av 2 platser hålls åt er till tis 24 nov 08:00\n[Ta platsen] [Avstå]",
  ],
  [
    "with an offer that has run out",
    seen({ state: "OFFERED", offer: { places: 1, expiresAt: NOON } }),
    "Mina anmälningar",
    "Erbjudandet har gått ut\n[Avanmäl]",
  ],
])(
  "a pledge %s stands where it asks for what it asks for, and there alone",
  (_what, pledge, heading, lines) => {
    expect(home({ pledges: all(pledge), speaksForSomebody: true })).toBe(
      `# ${heading}\nLäxhjälp i Vivalla\ntis 24 nov 16–19 · 2 platser à 3 h · Kaffebönan AB\n${lines}`,
    );
  },
);

test("somebody who speaks for an organisation that has pledged nothing is told how, and where it is needed", () => {
  const fitting = [{ initiative: aPlacedInitiative({ title: "Språkcafé" }), shift: { ...shift, taken: 1 } }];
  expect(home({ speaksForSomebody: true, fitting })).toMatchInlineSnapshot(`
    "# Mina anmälningar
    Inga kommande anmälningar. Skriv \`/pledge\` för att anmäla, eller \`/initiatives\` för att se vad som finns.
    # Här behövs ni
    Språkcafé
    Integration · Vivalla
    tis 24 nov 16–19 · 1 av 6 platser · minst 2 behövs
    [Anmäl]"
  `);
  expect(home({ speaksForSomebody: true, fitting }, "en")).toMatchInlineSnapshot(`
    "# My pledges
    No upcoming pledges. Type \`/pledge\` to make one, or \`/initiatives\` to see what there is.
    # Where you are needed
    Språkcafé
    Integration · Vivalla
    Tue 24 Nov 16:00–19:00 · 1 of 6 places · at least 2 needed
    [Pledge]"
  `);
});

test("somebody who takes part sees the shifts to come to, and can say that they cannot", () => {
  const own = seen({ named: 1 });
  const seat = {
    ...{ id: anId("seat"), landlordId: anId("landlord"), pledgeId: own.pledge.id, shiftId: shift.id },
    ...{ organisationId: coffee.id, personId: anId("person"), overlapReason: null },
  };
  expect(home({ seats: [{ seat, seen: own }] })).toMatchInlineSnapshot(`
    "# Mina pass
    Läxhjälp i Vivalla
    tis 24 nov 16–19 · Vivalla bibliotek
    Du kommer från Kaffebönan AB.
    [Jag kan inte]"
  `);
  expect(home({ seats: [{ seat, seen: own }] }, "en")).toMatchInlineSnapshot(`
    "# My shifts
    Läxhjälp i Vivalla
    Tue 24 Nov 16:00–19:00 · Vivalla bibliotek
    You come from Kaffebönan AB.
    [I can’t]"
  `);
});

test("a host sees who comes to the shifts that it receives", () => {
  const hosted = all(aPlacedRoster(shift, { organisations: [{ name: "Kaffebönan AB", places: 2 }] }));
  expect(home({ hosted })).toMatchInlineSnapshot(`
    "# Pass där ni är värd
    Läxhjälp i Vivalla
    tis 24 nov 16–19 · 2 av 6 platser
    Kaffebönan AB (2)
    [Vilka kommer]"
  `);
  expect(home({ hosted }, "en")).toMatchInlineSnapshot(`
    "# Shifts that you host
    Läxhjälp i Vivalla
    Tue 24 Nov 16:00–19:00 · 2 of 6 places
    Kaffebönan AB (2)
    [Who comes]"
  `);
});

const queue = aQueue({
  approvals: all(seen({ state: "PENDING" })),
  toOffer: all(aPlacedRoster(aShift("2026-11-23T16:00", { taken: 5 }), { waitlistedPlaces: 3 })),
  understaffed: all(aPlacedRoster(aShift("2026-11-25T16:00", { taken: 1 }), { title: "Språkcafé" })),
  undelivered: all({
    ...{ reason: "UNCERTAIN", error: "timeout (abc)", at: NOON },
    ...{ together: 1, says: "Nytt pass: Läxhjälp i Vivalla" },
    message: {
      ...{ id: anId("message"), landlordId: anId("landlord"), lane: "initiative:1", seq: 1 },
      fact: { type: "ShiftOpened", shiftId: shift.id, initiativeId: anId("initiative") },
      ...{ occurredAt: NOON, deliveryId: null, attempts: 1 },
    },
  } as const),
});

test("a coordinator has a queue of work: what to answer, to offer, to fill, and to tell by other means", () => {
  expect(home({ queue })).toMatchInlineSnapshot(`
    "# Väntar på ditt ja
    Kaffebönan AB · Läxhjälp i Vivalla
    2 platser à 3 h · tis 24 nov 16–19 · 2 av 6 platser tagna
    [Godkänn] [Neka …]
    # Lediga platser att erbjuda
    Läxhjälp i Vivalla
    mån 23 nov 16–18 · 1 ledig plats, 3 på reservlistan
    [Erbjud platserna]
    # För få anmälda
    Språkcafé
    ons 25 nov 16–18 · 1 av 6 platser · minst 2 behövs
    Ingen anmäld än
    [Anmäl] [… Anmälningar … | Ändra passet … | Erbjud lediga platser | Ställ in passet …]
    # Meddelanden som inte kom fram
    mån 23 nov 12:00 · nytt pass · kom kanske fram: \`timeout (abc)\`. Titta efter, och säg hur det är.
    > Nytt pass: Läxhjälp i Vivalla
    [Det kom fram] [Skicka igen]"
  `);
  expect(home({ queue }, "en")).toMatchInlineSnapshot(`
    "# Waiting for your approval
    Kaffebönan AB · Läxhjälp i Vivalla
    2 places, 3 h each · Tue 24 Nov 16:00–19:00 · 2 of 6 places taken
    [Approve] [Say no …]
    # Free places to offer
    Läxhjälp i Vivalla
    Mon 23 Nov 16:00–18:00 · 1 free place, 3 on the waitlist
    [Offer the places]
    # Too few signed up
    Språkcafé
    Wed 25 Nov 16:00–18:00 · 1 of 6 places · at least 2 needed
    Nobody yet
    [Pledge] [… Pledges … | Change the shift … | Offer free places | Cancel the shift …]
    # Messages that did not arrive
    Mon 23 Nov 12:00 · new shift · may have arrived: \`timeout (abc)\`. Have a look, and say which it is.
    > Nytt pass: Läxhjälp i Vivalla
    [It arrived] [Send again]"
  `);
});

test("a coordinator's own pledge that waits for a yes stands among those to answer, and not twice", () => {
  const pending = seen({ state: "PENDING" });
  const other = seen({ named: 2 });
  const shown = home({
    ...{ pledges: all(pending, other), speaksForSomebody: true },
    queue: aQueue({ approvals: all(pending) }),
  });
  expect(shown.match(/Läxhjälp/g)).toHaveLength(2);
  expect(shown.match(/\[Ändra\]/g)).toHaveLength(1);
});

test("everybody is told who they are, what follows from where, and what to type", () => {
  const person = aPerson("Ali <Hassan>");
  const memberships = [{ organisation: coffee, roles: ["TENANT_CONTACT", "PARTICIPANT"] as const }];
  const text = textIn("sv");
  const blocks = homeBlocks(homeSections(aHomeModel({ person, memberships }), text), FIRST_PAGES, text);
  expect(blocksAsRead(answer("home", blocks))).toMatchInlineSnapshot(`
    "# Mina pass
    Ditt namn står inte på något kommande pass. Din kontaktperson, eller en samordnare, kan skriva upp dig.
    # Du och dina inställningar
    Du är Ali <Hassan>.
    • Kaffebönan AB: kontaktperson, deltagare
    [Välj meddelanden] [Lämna en organisation]
    Språket följer det du har valt i Slack. Är något fel om dig eller din organisation, säg till en samordnare.
    # Det här kan du skriva
    Hjälp"
  `);
});

test("of an organisation with very many people, the last line tells how many more there are", () => {
  const members = Array.from({ length: 42 }, (_, at) => ({ person: aPerson(`Person ${at}`), roles: [] }));
  const people = [{ organisation: coffee, members }];
  const section = homeSections(aHomeModel({ people }), textIn("sv")).find(({ name }) => name === "members");
  expect(section?.items).toHaveLength(42);
  expect(blocksAsRead(answer("home", section?.items.at(-1) ?? []))).toBe("… och 2 personer till");
});
