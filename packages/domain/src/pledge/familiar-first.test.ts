import { expect, test } from "vitest";
import type { Initiative } from "../initiative/initiative.ts";
import { anInitiative, aShift } from "../testing/builders.ts";
import { familiarFirst } from "./familiar-first.ts";

const known = anInitiative({ primaryFocusArea: "SAFETY", otherFocusAreas: ["DEMOCRACY"] });
const elsewhere = anInitiative({ primaryFocusArea: "LABOUR_MARKET" });
const sameArea = anInitiative({ primaryFocusArea: "INTEGRATION", otherFocusAreas: ["DEMOCRACY"] });
const sameDistrict = anInitiative({ primaryFocusArea: "LABOUR_MARKET", districtId: known.districtId });
const sameBoth = anInitiative({ primaryFocusArea: "SAFETY", districtId: known.districtId });

function order(takenPartIn: readonly Initiative[]) {
  const all = [elsewhere, sameArea, sameDistrict, sameBoth];
  const fitting = all.map((initiative) => ({ initiative, shift: aShift() }));
  return familiarFirst(fitting, takenPartIn).map(({ initiative }) => initiative);
}

test("shifts where somebody has taken part come first, the more the likelier, and else as they were", () => {
  expect(order([known])).toEqual([sameBoth, sameArea, sameDistrict, elsewhere]);
});

test("whoever has taken part nowhere is shown them as they were", () => {
  expect(order([])).toEqual([elsewhere, sameArea, sameDistrict, sameBoth]);
});
