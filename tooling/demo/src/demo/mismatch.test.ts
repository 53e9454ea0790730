import { expect, test } from "vitest";
import { isAsWanted, Mismatch } from "./mismatch.ts";

test("a text is as wanted if it has every part and none of the others, whatever its spaces", () => {
  const seen = "Läxhjälp i Vivalla\n3 h · plats 4  av 6";
  expect(isAsWanted(seen, { has: ["plats 4 av 6", "i Vivalla 3 h"] })).toBe(true);
  expect(isAsWanted(seen, { has: ["plats 5 av 6"] })).toBe(false);
  expect(isAsWanted(seen, { has: ["3 h"], hasNot: ["Läxhjälp"] })).toBe(false);
});

test("a mismatch tells what is missing, what is too much, and what was there", () => {
  const wanted = { has: ["plats 4 av 6", "Läxhjälp"], hasNot: ["Odling"] };
  expect(new Mismatch("The answer", wanted, "Läxhjälp\nOdling").message).toBe(
    `The answer: not as expected
  - plats 4 av 6
    Läxhjälp
  + Odling   (must not be there)
  What was seen:
    | Läxhjälp
    | Odling`,
  );
});
