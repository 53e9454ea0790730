import { expect, test } from "vitest";
import { err, ok } from "../kernel/result.ts";
import { parseOrganisationNumber } from "./organisation-number.ts";

test.each([
  "556036-0793",
  "5560360793",
  "165560360793",
  "16556036-0793",
  "SE556036079301",
  "se556036079301",
  "SE 556036-0793 01",
  "  556036 0793 ",
  "556036–0793",
])("%j is the organisationsnummer 5560360793", (text) => {
  expect(parseOrganisationNumber(text)).toEqual(ok("5560360793"));
});

test.each([
  "850709-9805",
  "8507099805",
  "850709+9805",
  "850709–9805",
  "19850709-9805",
  "168507099805",
  "SE850709980501",
  "850769-9802",
])("%j is a sole trader's, and refused as a personal number", (text) => {
  expect(parseOrganisationNumber(text)).toEqual(err({ type: "HoldsPersonalNumber" }));
});

test.each([
  ["nothing", ""],
  ["words", "Exempelbageriet AB"],
  ["a wrong check digit", "556036-0794"],
  ["a third digit below 2", "551336-0791"],
  ["too few digits", "556036-079"],
  ["too many digits", "556036-07931"],
  ["a prefix that is none", "175560360793"],
  ["another ending of a VAT number", "SE556036079302"],
  ["another country", "NO556036079301"],
  ["a hyphen in the wrong place", "5560-360793"],
  ["a number in a sentence", "nr 556036-0793"],
])("%s is no organisationsnummer: %j", (_, text) => {
  expect(parseOrganisationNumber(text)).toEqual(err({ type: "NotAnOrganisationNumber" }));
});
