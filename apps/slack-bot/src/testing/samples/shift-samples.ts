import { freeDaysText } from "../../series/free-days-text.ts";
import { endSeriesFormView, reviseSeriesFormView } from "../../series/series-forms.ts";
import { planFormView } from "../../shift/plan-form.ts";
import { shiftAsText } from "../../shift/read-terms.ts";
import { cancelShiftFormView, reviseShiftFormView } from "../../shift/shift-forms.ts";
import type { Text } from "../../texts/text.ts";
import { anInitiative, aSeries } from "../models.ts";
import { type Given, type Sample, times } from "./sample.ts";
import { numbered, thingsOf } from "./things.ts";

const DAYS = { until: "2027-06-01", holidays: "SKIP", eves: "WARN" } as const;

export const SHIFT_SAMPLES: readonly Sample[] = [
  plan("a shift to plan", undefined),
  plan("a series to plan", "WEEKLY"),
  {
    of: planFormView,
    what: "a plan, where there are more initiatives than a menu shows",
    show: (given, text) => {
      const initiatives = Array.from({ length: 501 }, (_, n) =>
        anInitiative({ title: numbered(given.title, n) }),
      );
      return planFormView(
        { ...planOf(given, text), initiatives, initiativeId: initiatives.at(-1)?.id },
        text,
      );
    },
  },
  {
    of: planFormView,
    what: "a plan, where there is no initiative",
    show: (given, text) => planFormView({ ...planOf(given, text), initiatives: [] }, text),
  },
  {
    of: reviseShiftFormView,
    what: "a shift to change",
    show: (given, text) => reviseShiftFormView(revisionOf(given, text), text),
  },
  {
    of: reviseShiftFormView,
    what: "a shift to change, which asks for more",
    show: (given, text) => {
      const { pledges } = thingsOf(given);
      const note = text.mrkdwn("shift.stillHeld", { held: 4 });
      const moves = pledges.map(({ pledge }) => pledge.id);
      const asked = { note, movable: pledges, moves, asksOverlap: true, reason: given.reason };
      return reviseShiftFormView({ ...revisionOf(given, text), ...asked }, text);
    },
  },
  {
    of: cancelShiftFormView,
    what: "a cancellation, before it is done",
    show: (given, text) => {
      const { shift, initiative, origin } = thingsOf(given);
      return cancelShiftFormView({ shift, initiative, origin, pledges: given.many }, text);
    },
  },
  {
    of: reviseSeriesFormView,
    what: "a series to change",
    show: (given, text) => reviseSeriesFormView(seriesOf(given, text), text),
  },
  {
    of: endSeriesFormView,
    what: "a series to end",
    show: (given, text) => endSeriesFormView(seriesOf(given, text), text),
  },
  {
    of: freeDaysText,
    what: "the free days of a series",
    show: (given, text) => {
      const days = times(given, 50, (n) => {
        const on = Temporal.PlainDate.from("2026-12-24").add({ days: n }).toString();
        return { on, sv: given.reason, en: given.reason };
      });
      return freeDaysText({ skipped: days, warnings: days.slice(1) }, text).join("\n");
    },
  },
];

function plan(what: string, repeats: "WEEKLY" | undefined): Sample {
  return {
    of: planFormView,
    what,
    show: (given, text) => planFormView({ ...planOf(given, text), repeats }, text),
  };
}

function planOf(given: Given, text: Text) {
  const initiatives = thingsOf(given).candidates.map(({ initiative }) => initiative);
  return {
    ...{ initiatives, initiativeId: initiatives[0]?.id, repeats: undefined, days: DAYS },
    ...{ filled: filledOf(given, text), origin: thingsOf(given).origin },
  };
}

function revisionOf(given: Given, text: Text) {
  const { strict: shift, initiative, origin } = thingsOf(given);
  const filled = filledOf(given, text);
  const shown = shiftAsText({ ...shift, location: given.place.slice(0, 200) }, text);
  return { ...{ shift, initiative, origin, filled, shown, reason: "" }, moves: [] };
}

function seriesOf(given: Given, text: Text) {
  const { initiative, origin } = thingsOf(given);
  const filled = filledOf(given, text);
  return { series: aSeries(), initiative, from: "2026-12-01", filled, days: DAYS, origin };
}

function filledOf(given: Given, text: Text) {
  return shiftAsText(thingsOf(given).strict, text);
}
