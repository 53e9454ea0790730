import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { LIVE_PLEDGE_STATES } from "@socialsmart/domain/pledge/pledge-states";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { PledgeSeen } from "./pledge-answers.ts";
import { withSurroundings } from "./see-pledges.ts";

/** Live pledges of these organisations on shifts that have not started, by start; of each at most so many. */
export async function readComingPledges(
  reader: Reader,
  organisations: readonly OrganisationId[],
  now: Temporal.Instant,
  most: number,
): Promise<{ readonly items: readonly PledgeSeen[]; readonly isCut: boolean }> {
  const coming = { states: LIVE_PLEDGE_STATES, startsWithin: { from: now } };
  const pages = await reader.pledges.pageByOrganisations(organisations, coming, { first: most, after: null });
  const seen = await withSurroundings(
    reader,
    [...pages.values()].flatMap(({ items }) => items),
  );
  return { items: seen.toSorted(byStart), isCut: [...pages.values()].some(({ hasNextPage }) => hasNextPage) };
}

function byStart(a: PledgeSeen, b: PledgeSeen): number {
  return Temporal.Instant.compare(a.shift.startsAt, b.shift.startsAt);
}
