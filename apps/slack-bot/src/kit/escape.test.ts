import { expect, test } from "vitest";
import { escapeMrkdwn } from "./escape.ts";

const JOINER = "\u2060";
const read = (text: string) => escapeMrkdwn(text).replaceAll(JOINER, "");

/** Where Slack would begin to format: a mark after something that is no letter, with neither a space nor a joiner behind it. */
const FORMATS = /(?:^|[^\p{L}\p{N}\u2060])[*_~`](?=[^\s\u2060])/mu;

test.each([
  "*fet*",
  "_kursiv_",
  "~struken~",
  "`kod`",
  "(*fet*)",
  "*_båda_*",
  "a *b* c",
  "```block```",
  "-*x*",
])("%s is not formatted, and reads as it was typed", (typed) => {
  expect(typed).toMatch(FORMATS);
  expect(escapeMrkdwn(typed)).not.toMatch(FORMATS);
  expect(read(typed)).toBe(typed);
});

test("a line that begins like a quotation is none", () => {
  expect(escapeMrkdwn("nej\n> ja")).toBe(`nej\n${JOINER}&gt; ja`);
});

test.each([
  "Vattenläcka i källaren, vi hörs",
  "Läxhjälp 2*3 = 6",
  "5 * 3 ~ 15",
  "snake_case_namn",
  "https://vivalla.example/_a_/b?c=d_e",
  "for_namn@foretag-ab.example",
])("%s is left as it is", (typed) => {
  expect(escapeMrkdwn(typed)).toBe(typed);
});
