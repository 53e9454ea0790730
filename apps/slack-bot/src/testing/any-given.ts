import { type Arbitrary, array, constantFrom, oneof, record, string } from "fast-check";
import type { Given } from "./samples/sample.ts";

/** Mentions, links, marks, letters of several parts, and letters that run the other way. */
const HOSTILE = [
  ..."<!channel>|<!here>|<@U0ADMIN>|<#C0ALLA|alla>|<https://trap.example|svar>|https://trap.example|@channel|#allmänt".split(
    "|",
  ),
  ..."*fet*|_kursiv_|~struken~|`kod`|```|> citat|&|&amp;|<|>|:tada:|\n|\t|\u00A0|\u202E|\u2066".split("|"),
  ..."👩‍👩‍👧‍👦|👍🏽|🇸🇪|Å\u030A\u0327|Z\u0351\u036B\u0343\u036A\u0302\u036B|مقهى الحي|בית קפה|语言咖啡|Läxhjälp|Vivalla| ".split(
    "|",
  ),
];

/** A message holds 4,000. More than this costs time and finds nothing else. */
const FAR_TOO_MUCH = 5_000;

/** From one letter to more than any place in Slack holds. */
export const anyName: Arbitrary<string> = oneof(
  array(constantFrom(...HOSTILE), { minLength: 1, maxLength: 12 }).map((parts) => parts.join("")),
  constantFrom(...HOSTILE).map((part) =>
    part.repeat(Math.ceil(FAR_TOO_MUCH / part.length)).slice(0, FAR_TOO_MUCH),
  ),
  string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
).map((name) => (name.trim() === "" ? "–" : name));

/** Whatever people may have typed anywhere, and from nothing to far more of each thing than is ever shown. */
export const anyGiven: Arbitrary<Given> = record({
  ...{ title: anyName, organisation: anyName, person: anyName, district: anyName, place: anyName },
  ...{ reason: anyName, typed: anyName, many: constantFrom(0, 1, 3, 30, 150) },
});
