import { describe, expect, test } from "vitest";
import { aShift } from "../testing/models.ts";
import { textIn } from "../texts/text.ts";
import { issuesAsErrors, readTerms, shiftAsText } from "./read-terms.ts";

const sv = textIn("sv");
const shift = aShift("2026-11-24T16:00", {
  ...{ hours: 2.5, capacity: 12, minPlaces: 3, perOrganisationCap: 4, capReleaseMinutes: 36 * 60 },
  ...{ withdrawByMinutes: 2 * 24 * 60, nameByMinutes: 90, approval: "MANUAL", adultsOnly: true },
});

describe.each(["sv", "en"] as const)("a shift in a form in %s", (language) => {
  const text = textIn(language);

  test("reads as what it is", () => {
    const { location, minPlaces, capacity, allowsPartOfShift, takesHeadCounts } = shift;
    expect(readTerms(shiftAsText(shift, text), text)).toEqual({
      ok: true,
      value: {
        ...{
          date: Temporal.PlainDate.from("2026-11-24"),
          time: Temporal.PlainTime.from("16:00"),
          length: 150,
        },
        terms: {
          ...{ location, minPlaces, capacity, allowsPartOfShift, takesHeadCounts },
          ...{ perOrganisationCap: 4, capReleaseMinutes: 2160, withdrawByMinutes: 2880, nameByMinutes: 90 },
          ...{ approval: "MANUAL", adultsOnly: true, requiresRecordExtract: false },
        },
      },
    });
  });
});

describe("how long before the start", () => {
  test.each([
    ["2 dagar", 2880],
    ["1 dag", 1440],
    ["3d", 4320],
    ["2 days", 2880],
    ["36 h", 2160],
    ["48", 2880],
    ["90 min", 90],
    ["  ", null],
  ])("“%s” is %s minutes", (withdrawBy, minutes) => {
    const read = readTerms({ ...shiftAsText(shift, sv), withdrawBy }, sv);
    expect(read.ok && read.value.terms.withdrawByMinutes).toBe(minutes);
  });

  test.each(["snart", "-2 h", "två veckor", "1 dag 2 h"])("“%s” is not read", (nameBy) => {
    expect(readTerms({ ...shiftAsText(shift, sv), nameBy }, sv)).toEqual({
      ok: false,
      refusal: { "terms.nameBy": sv.plain("terms.beforeUnread") },
    });
  });
});

test.each([
  ["terms.time", { time: "9:00" }, "Välj ett klockslag, till exempel 16:00."],
  ["terms.time", { time: "" }, "Välj ett klockslag, till exempel 16:00."],
  ["terms.date", { date: "2026-02-30" }, "Välj ett datum i kalendern."],
])("a day or a time that is none is asked for beside its field: %s", (field, filled, asked) => {
  expect(readTerms({ ...shiftAsText(shift, sv), ...filled }, sv)).toEqual({
    ok: false,
    refusal: { [field]: asked },
  });
});

test("what the command finds wrong stands beside its field", () => {
  const issues = [
    { path: "minPlaces", problem: { type: "OutOfRange", min: 0, max: 4 } },
    { path: "endsAt", problem: { type: "OutOfRange", min: 1, max: 1440 } },
    { path: "reason", problem: { type: "Empty" } },
  ] as const;
  expect(issuesAsErrors({ type: "InvalidInput", issues }, { reason: "reason-form.reason" }, sv)).toEqual({
    "terms.minPlaces": "Skriv ett tal från 0 till 4.",
    "terms.length": "3 h, 1:30 eller 90 min. Högst 24 h.",
    "reason-form.reason": "Skriv varför. De som berörs får läsa det.",
  });
});
