import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { LIVE_PLEDGE_STATES } from "@socialsmart/domain/pledge/pledge-states";
import type { Reader } from "@socialsmart/domain/store/reader";

/** The pledges of each organisation, the latest first, that tell where it takes part. */
const PLEDGES_AT_MOST = 100;

/** Where these organisations take part, or have done. */
export async function readTakenPartIn(
  reader: Reader,
  organisations: readonly OrganisationId[],
): Promise<readonly Initiative[]> {
  if (organisations.length === 0) return [];
  const pages = await reader.pledges.pageByOrganisations(
    organisations,
    { states: [...LIVE_PLEDGE_STATES, "FULFILLED"] },
    { first: PLEDGES_AT_MOST, after: null },
  );
  const pledges = [...pages.values()].flatMap(({ items }) => items);
  const shifts = await reader.shifts.byIds([...new Set(pledges.map(({ shiftId }) => shiftId))]);
  return reader.initiatives.byIds([...new Set(shifts.map(({ initiativeId }) => initiativeId))]);
}
