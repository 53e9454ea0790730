import type { FreeDayNamed } from "@socialsmart/domain/series/free-days";

/** Free days as the schema has them. */
export function toFreeDays(days: readonly FreeDayNamed[]) {
  return days.map(({ on, sv, en }) => ({ date: on, sv, en }));
}
