import { expect, test } from "vitest";
import { findByName } from "./find-by-name.ts";

const VIVALLA = { id: "district_1", name: "Vivalla" };
const OXHAGEN = { id: "district_2", name: "Öxhagen" };
const TWINS = [
  { id: "district_3", name: "Norr" },
  { id: "district_4", name: "norr" },
];
const all = [VIVALLA, OXHAGEN, ...TWINS];

test("a name is found whatever the case of its letters and the way they are put together, and so is an id", () => {
  expect(findByName("district", "vivalla", all)).toBe(VIVALLA);
  expect(findByName("district", "ÖXHAGEN".normalize("NFD"), all)).toBe(OXHAGEN);
  expect(findByName("district", "district_4", all)).toBe(TWINS[1]);
});

test("who finds none is told what there is", () => {
  expect(() => findByName("district", "viv", all)).toThrow(
    "There is no district “viv”. Did you mean “Vivalla”?",
  );
  expect(() => findByName("district", "Sör", [VIVALLA, OXHAGEN])).toThrow(
    "There is no district “Sör”. There are “Vivalla” and “Öxhagen”.",
  );
  expect(() => findByName("district", "Sör", [])).toThrow(/^There is no district “Sör”\.$/);
});

test("of two that are called the same, one is named by its id", () => {
  expect(() => findByName("district", "Norr", all)).toThrow(
    "There are 2 districts called “Norr”: name one by its id, district_3, district_4.",
  );
});
