import type { Shift } from "@socialsmart/domain/shift/shift";
import type { ShiftNeeds } from "@socialsmart/domain/store/listed";
import { narrowed } from "../reader/narrowed.ts";
import { oncePerNeeds } from "../reader/once-per-needs.ts";
import type { Reading } from "../reader/reading.ts";
import { SHIFT_FIELDS, type ShiftRow } from "./shift-row.ts";

/** Reads of shifts what will be looked at. */
export const shiftReading = oncePerNeeds(readingOf);

function readingOf(needs: ShiftNeeds): Reading<ShiftRow, Shift> {
  const { select, change } = narrowed(SHIFT_FIELDS, needs);
  return { select: select.join(", "), join: "", isRaw: true, toValue: change };
}
