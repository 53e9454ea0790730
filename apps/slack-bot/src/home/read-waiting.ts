import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { withSurroundings } from "../pledge/see-pledges.ts";

const INITIATIVES_AT_MOST = 200;
const SHIFTS_AT_MOST = 20;
const PLEDGES_AT_MOST = 20;

/** Pledges on coming shifts that wait for a coordinator's yes, by start; of the nearest shifts of each initiative. */
export async function readWaiting(reader: Reader, now: Temporal.Instant): Promise<readonly PledgeSeen[]> {
  const initiatives = await reader.initiatives.page(
    { states: ["PUBLISHED", "PAUSED"] },
    { first: INITIATIVES_AT_MOST, after: null },
  );
  const coming = await reader.shifts.pageByInitiatives(
    initiatives.items.map(({ id }) => id),
    { states: ["OPEN"], startsWithin: { from: now } },
    { first: SHIFTS_AT_MOST, after: null },
  );
  const shifts = [...coming.values()].flatMap(({ items }): readonly Shift[] => items);
  const pages = await reader.pledges.pageByShifts(
    shifts.map(({ id }) => id),
    { states: ["PENDING"] },
    { first: PLEDGES_AT_MOST, after: null },
  );
  const pledges = [...pages.values()].flatMap(({ items }) => items);
  return (await withSurroundings(reader, pledges)).toSorted((a, b) =>
    Temporal.Instant.compare(a.shift.startsAt, b.shift.startsAt),
  );
}
