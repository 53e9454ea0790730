import { expect, test } from "vitest";
import { aCandidate } from "../../testing/models.ts";
import { MONDAY } from "../../testing/read-phrase.ts";
import { readWithdrawal } from "./withdrawal-words.ts";

const candidates = ["Läxhjälp i Vivalla", "Du är inte ensam"].map((title) =>
  aCandidate(title, "Vivalla", []),
);

/** The day and the words that are left, where it asks to withdraw. */
function read(typed: string): string | undefined {
  const said = readWithdrawal(typed, { candidates, today: MONDAY });
  return said && [said.days?.from.toString() ?? "", ...said.words].join(" ").trim();
}

test.each([
  ["vi kan inte komma tisdag 8/12", "2026-12-08 vi kan komma"],
  ["jag kan inte läxhjälp 22/12", "2026-12-22 jag kan läxhjälp"],
  ["kan ej tisdag", "2026-11-24 kan"],
  ["avanmäl", ""],
  ["Avanma\u0308l oss från läxhjälp", "oss från läxhjälp"],
  ["avanmälan tisdag", "2026-11-24"],
  ["avboka tisdag", "2026-11-24"],
  ["ställ in läxhjälp", "läxhjälp"],
  ["vi ställer in på tisdag", "2026-11-24 vi"],
  ["återbud läxhjälp tisdag", "2026-11-24 läxhjälp"],
  ["vi har fått förhinder tisdag", "2026-11-24 vi har fått"],
  ["cancel tuesday", "2026-11-24"],
  ["please withdraw us from läxhjälp", "please us from läxhjälp"],
  ["we can’t come on Tuesday", "2026-11-24 we come"],
  ["we cant come", "we come"],
  ["I cannot on tuesday", "2026-11-24 I"],
  ["we can not, tuesday", "2026-11-24 we can"],
  ["we are not coming tuesday", "2026-11-24 we are coming"],
  ["jag kan inte du är inte ensam tisdag", "2026-11-24 jag kan du är ensam"],
])("%s asks to withdraw", (typed, left) => {
  expect(read(typed)).toBe(left);
});

test.each([
  "3h läxhjälp tisdag",
  "anmäl oss till läxhjälp",
  "varför inte läxhjälp tisdag",
  "why not läxhjälp tuesday",
  "du är inte ensam tisdag",
  "cancellera",
  "notarius",
  "",
  `inte ${"tisdag ".repeat(100)}`,
])("%s does not", (typed) => {
  expect(read(typed)).toBeUndefined();
});
