import type { SlotOnFreeDay } from "./holiday-policy.ts";

/** A free day that an occurrence fell on, by its name in both languages. */
export type FreeDayNamed = { readonly on: string; readonly sv: string; readonly en: string };

export function named(days: readonly SlotOnFreeDay[]): readonly FreeDayNamed[] {
  return days.map(({ slot, day }) => ({ on: slot.toString(), ...day.name }));
}
