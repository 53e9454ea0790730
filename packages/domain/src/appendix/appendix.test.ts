import { expect, test } from "vitest";
import { anAppendix } from "../testing/builders.ts";
import { isActiveOn } from "./appendix.ts";
import { APPENDIX_STATES } from "./appendix-states.ts";

const on = (date: string) => Temporal.PlainDate.from(date);
const ofMarch = { effectiveFrom: on("2026-03-01"), endsOn: on("2026-04-01") };

test.each([
  ["2026-02-28", false],
  ["2026-03-01", true],
  ["2026-03-31", true],
  ["2026-04-01", false],
  ["2027-03-15", false],
])("an appendix from 2026-03-01 that ends on 2026-04-01 holds on %s: %s", (date, holds) => {
  expect(isActiveOn(anAppendix(ofMarch), on(date))).toBe(holds);
});

test("an appendix without an end holds from its first day on", () => {
  const appendix = anAppendix({ ...ofMarch, endsOn: null });
  expect(isActiveOn(appendix, on("2026-02-28"))).toBe(false);
  expect(isActiveOn(appendix, on("2099-12-31"))).toBe(true);
});

test.each(APPENDIX_STATES)("of all states only ACTIVE holds: %s", (state) => {
  expect(isActiveOn(anAppendix({ ...ofMarch, state }), on("2026-03-15"))).toBe(state === "ACTIVE");
});
