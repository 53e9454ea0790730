import { expect, test } from "vitest";
import { sequentialIds } from "../testing/sequential-ids.ts";
import { holdsPersonalNumber } from "./personal-number.ts";

// Invented: nobody has a serial number from 980 on.
test.each([
  ["ten digits", "8507099805"],
  ["ten digits and a hyphen", "850709-9805"],
  ["ten digits and a space", "850709 9805"],
  ["twelve digits", "198507099805"],
  ["twelve digits and a hyphen", "19850709-9805"],
  ["twelve digits and a space", "19850709 9805"],
  ["a plus for somebody over a hundred", "121212+1212"],
  ["twelve digits for somebody over a hundred", "19121212-1212"],
  ["spaces around the hyphen", "850709 - 9805"],
  ["a date in parts", "1985-07-09-9805"],
  ["a date in parts and a space", "85 07 09 9805"],
  ["dots in the date", "1985.07.09-9805"],
  ["an en dash", "850709–9805"],
  ["an em dash", "19850709—9805"],
  ["a non-breaking hyphen", "850709\u20119805"],
  ["a minus sign", "850709\u22129805"],
  ["a soft hyphen that nobody sees", "850709\u00ad9805"],
  ["a space of no width", "850709\u200b9805"],
  ["a non-breaking space", "850709\u00a09805"],
  ["full-width digits", "８５０７０９－９８０５"],
  ["a line break in it", "850709\n9805"],
  ["the day of leap in 2000", "000229-9816"],
  ["a samordningsnummer", "850769-9802"],
  ["a samordningsnummer of twelve digits", "19850769-9802"],
  ["a sentence around it", "Ring Vera (850709-9805) om passet på tisdag."],
  ["letters right beside it", "pnr850709-9805x"],
  ["an e-mail address around it", "8507099805@example.org"],
  ["a number before it", "Rum 12 850709-9805"],
  ["another date before it", "2026-03-10 850709-9805"],
  ["a second number", "900101-0000 eller 850709-9805"],
])("a personal number is found with %s: %j", (_, text) => {
  expect(holdsPersonalNumber(text)).toBe(true);
});

test.each([
  ["nothing", ""],
  ["words", "Läxhjälp på biblioteket"],
  ["a wrong check digit", "850709-9806"],
  ["a month that is none", "851309-9807"],
  ["a day that is none", "850231-9802"],
  ["a samordningsnummer's day that is none", "850792-9803"],
  ["no day of leap in 2023", "230229-9801"],
  ["a serial number of zeros", "850709-0002"],
  ["too few digits", "850709-980"],
  ["a longer run of digits", "18507099805"],
  ["a run of thirteen digits", "1985070998051"],
  ["an organisationsnummer", "556036-0793"],
  ["an organisationsnummer with its prefix", "165560360793"],
  ["a mobile telephone number", "070-222 12 34"],
  ["a telephone number of Örebro", "019-21 10 00"],
  ["a telephone number from abroad", "+46 70 222 12 34"],
  ["an order number", "Order 4711-2026-0001"],
  ["a date and hours", "2026-03-10 16.00–19.00"],
  ["a postal code and town", "703 59 Örebro"],
  ["minutes and hours", "12 3 180 90"],
])("a text is left alone that holds %s: %j", (_, text) => {
  expect(holdsPersonalNumber(text)).toBe(false);
});

test("an id is no personal number", () => {
  const ids = sequentialIds();
  expect(holdsPersonalNumber(ids.next("pledge"))).toBe(false);
  expect(holdsPersonalNumber("shift_01k5p8m4x2e0wbq7rr3vd9t6ha")).toBe(false);
});

test("a long text without one is read in no time worth telling", () => {
  expect(holdsPersonalNumber("12 ".repeat(700))).toBe(false);
  expect(holdsPersonalNumber("1".repeat(2_000))).toBe(false);
});
