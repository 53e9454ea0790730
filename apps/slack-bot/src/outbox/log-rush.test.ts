import { expect, test } from "vitest";
import { anId, aShift } from "../testing/models.ts";
import { readable } from "../testing/readable.ts";
import { textIn } from "../texts/text.ts";
import type { LogFact } from "./coalesce.ts";
import { logRush } from "./log-rush.ts";

const [tuesday, wednesday] = [
  aShift("2026-11-24T16:00", { hours: 3 }),
  aShift("2026-11-25T16:00", { hours: 3 }),
];

function changes(shift: typeof tuesday, type: LogFact["type"], count: number, places = 2) {
  return Array.from({ length: count }, () => ({
    shift,
    fact: { type, places, organisationId: anId("organisation") },
  }));
}

test.each([
  [
    "sv",
    [
      "56 ändringar på en gång",
      "tis 24 nov 16–19: 38 organisationer anmälde 76 platser",
      "tis 24 nov 16–19: 1 organisation ställde sig på reservlistan för 2 platser",
      "tis 24 nov 16–19: 12 organisationer avanmälde 12 platser",
      "ons 25 nov 16–19: 1 organisation anmälde 1 plats",
      "ons 25 nov 16–19: 4 andra ändringar",
      "[Visa bemanningen]",
    ],
  ],
  [
    "en",
    [
      "56 changes at once",
      "Tue 24 Nov 16:00–19:00: 38 organisations pledged 76 places",
      "Tue 24 Nov 16:00–19:00: 1 organisation joined the waitlist for 2 places",
      "Tue 24 Nov 16:00–19:00: 12 organisations withdrew 12 places",
      "Wed 25 Nov 16:00–19:00: 1 organisation pledged 1 place",
      "Wed 25 Nov 16:00–19:00: 4 other changes",
      "[Show the roster]",
    ],
  ],
] as const)("a rush is told in %s by how many did what on which shift", (language, lines) => {
  const rush = [
    ...changes(wednesday, "PledgeConfirmed", 1, 1),
    ...changes(wednesday, "SeatsNamed", 4),
    ...changes(tuesday, "PledgeWithdrawn", 12, 1),
    ...changes(tuesday, "PledgeWaitlisted", 1),
    ...changes(tuesday, "PledgeConfirmed", 38),
  ];
  expect(readable(logRush(rush, textIn(language)))).toBe(lines.join("\n"));
});

test("one on a hundred shifts is told of the first of them", () => {
  const rush = Array.from({ length: 100 }, (_, n) =>
    changes(
      aShift(Temporal.PlainDateTime.from("2026-11-24T16:00").add({ days: n }).toString()),
      "PledgeConfirmed",
      1,
    ),
  ).flat();
  const told = readable(logRush(rush, textIn("sv"))).split("\n");
  expect(told).toHaveLength(23);
  expect(told.at(-2)).toBe("… och mer på fler pass: 80 rader till");
});
