import { durationMinutes, localDate, type Shift } from "@socialsmart/domain/shift/shift";
import { isFull } from "@socialsmart/domain/shift/shift-phase";
import type { Text } from "../texts/text.ts";
import { oneDay } from "./understanding/days.ts";
import { formatPledgeText } from "./understanding/format-pledge-text.ts";
import { type Candidate, matchShifts, type Surroundings } from "./understanding/match-shifts.ts";
import { parsePledgeText } from "./understanding/parse-pledge-text.ts";

/** A text that would pledge to this shift if it were typed right now. */
export type Example = { readonly typed: string; readonly candidate: Candidate; readonly shift: Shift };

/** At most that many examples, of different initiatives, each tried out on the reader itself. */
export function suggestExamples(around: Surroundings, text: Text, count: number): readonly Example[] {
  const examples: Example[] = [];
  const likelyFirst = [...around.here, ...around.candidates.filter((one) => !around.here.includes(one))];
  for (const candidate of likelyFirst.filter(({ initiative }) => initiative.state === "PUBLISHED")) {
    if (examples.length >= count) break;
    const example = exampleOf(candidate, around, text);
    if (example) examples.push(example);
  }
  return examples;
}

function exampleOf(candidate: Candidate, around: Surroundings, text: Text): Example | undefined {
  const shift = candidate.shifts.find((one) => !isFull(one)) ?? candidate.shifts[0];
  if (!shift) return undefined;
  const date = localDate(shift);
  const days = [{ ...oneDay(date, ""), isWeekday: true as const }, oneDay(date, "")];
  const { title } = candidate.initiative;
  const names = [title.split(/\s+/)[0] ?? title, title].map((name) => name.toLowerCase());
  const value = { minutes: durationMinutes(shift), places: null, clock: null };
  for (const name of names) {
    for (const on of days) {
      const typed = formatPledgeText(
        { ...value, words: name.split(/\s+/), days: on },
        text.language,
        around.today,
      );
      const reading = matchShifts(parsePledgeText(typed, around.today), around);
      if (reading.type === "Clear" && reading.shift.id === shift.id) return { typed, candidate, shift };
    }
  }
  return undefined;
}
