import type { CommitmentUnit } from "@socialsmart/domain/commitment/commitment";
import { parseHours } from "../pledge/understanding/parse-pledge-text.ts";

/** A line's amount as it is typed: hours in the figures that both languages read. */
export function amountOf(unit: CommitmentUnit, target: number): string {
  if (unit !== "MINUTES") return String(target);
  const minutes = target % 60;
  return minutes === 0
    ? String(target / 60)
    : `${Math.floor(target / 60)}:${String(minutes).padStart(2, "0")}`;
}

/** An amount that was typed, in the unit; undefined where it cannot be read. */
export function readAmount(unit: CommitmentUnit, typed: string): number | undefined {
  return unit === "MINUTES" ? minutesIn(typed) : countIn(typed);
}

/** A year's hours: a whole number is hours. */
function minutesIn(typed: string): number | undefined {
  if (/^\d{1,6}$/.test(typed)) return 60 * Number(typed);
  const minutes = /^\d{1,6}:[0-5]\d$/.test(typed) ? minutesOfClock(typed) : parseHours(typed);
  return minutes !== undefined && minutes >= 0 ? minutes : undefined;
}

function minutesOfClock(typed: string): number {
  const [hours, minutes] = typed.split(":").map(Number);
  return 60 * (hours ?? 0) + (minutes ?? 0);
}

function countIn(typed: string): number | undefined {
  return /^\d{1,7}$/.test(typed) ? Number(typed) : undefined;
}
