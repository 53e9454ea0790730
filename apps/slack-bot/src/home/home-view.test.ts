import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { expect, test } from "vitest";
import { answer } from "../kit/blocks.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { aPledgeSeen, aShift } from "../testing/models.ts";
import { readable } from "../testing/readable.ts";
import { textIn } from "../texts/text.ts";
import { type HomeView, homeBlocks } from "./home-view.ts";

const NOON = Temporal.Instant.from("2026-11-23T11:00:00Z");
const expiresAt = NOON.add({ hours: 20 });
const shift = aShift("2026-11-24T16:00", { hours: 3, taken: 2, nameByMinutes: 180 });

function seen(pledge: Partial<Pledge>, initiative: Partial<Initiative> = {}): PledgeSeen {
  const position = pledge.state === "WAITLISTED" ? 3 : null;
  const made = aPledgeSeen({ shift, places: 2, position });
  return {
    ...made,
    pledge: { ...made.pledge, ...pledge },
    initiative: { ...made.initiative, ...initiative },
  };
}

function home(view: Partial<HomeView>, language: "sv" | "en" = "sv"): string {
  const blocks = homeBlocks(
    { pledges: [], waiting: [], help: "Hjälp", now: NOON, ...view },
    textIn(language),
  );
  return readable(answer("home", blocks));
}

test.each<readonly [what: string, pledge: PledgeSeen, lines: string]>([
  ["named in full", seen({ named: 2 }), "[Namnge] [Avanmäl] [Ändra]"],
  [
    "without names",
    seen({ named: 1 }),
    "Namn saknas på 1 plats, senast tis 24 nov 13:00\n[Namnge] [Avanmäl] [Ändra]",
  ],
  ["that waits for a yes", seen({ state: "PENDING" }), "väntar på en samordnares ja\n[Avanmäl] [Ändra]"],
  [
    "on the waitlist of a paused initiative",
    seen({ state: "WAITLISTED" }, { state: "PAUSED" }),
    "reservlistan, nummer 3 i kön · insatsen är pausad\n[Avanmäl] [Ändra]",
  ],
  [
    "with an offer",
    seen({ state: "OFFERED", offer: { places: 1, expiresAt } }),
    "1 av 2 platser hålls åt er till tis 24 nov 08:00\n[Ta platsen] [Avstå]",
  ],
  [
    "with an offer that has run out",
    seen({ state: "OFFERED", offer: { places: 1, expiresAt: NOON } }),
    "erbjudandet har gått ut\n[Avanmäl]",
  ],
])("a pledge %s", (_what, pledge, lines) => {
  expect(home({ pledges: [pledge] })).toBe(
    `# Mina anmälningar\nLäxhjälp i Vivalla\ntis 24 nov 16–19 · 2 platser à 3 h · Kaffebönan AB\n${lines}\nHjälp`,
  );
});

test("a coordinator sees first what waits for a yes", () => {
  expect(home({ waiting: [seen({ state: "PENDING" })] }, "en")).toBe(`# Waiting for your yes
Kaffebönan AB · Läxhjälp i Vivalla
2 places, 3 h each · Tue 24 Nov 16:00–19:00 · 2 of 6 places taken
[Approve] [Say no …]
---
# My pledges
No coming pledges. Type \`/pledge\` to make one, or \`/initiatives\` to see what there is.
Hjälp`);
});

test("what there is no room for is counted", () => {
  const many = Array.from({ length: 20 }, () => seen({ named: 2 }));
  expect(home({ pledges: many })).toContain("… och 5 till");
  expect(home({ waiting: many })).toContain("… och 12 till");
});
