import type { OrganisationId } from "../kernel/ids.ts";
import { LIVE_PLEDGE_STATES } from "../pledge/pledge-states.ts";
import { readFitting } from "../pledge/read-fitting.ts";
import type { FittingShift } from "../pledge/shifts-that-fit.ts";
import type { PlacedInitiative } from "../store/listed.ts";
import type { Reader } from "../store/reader.ts";

const PLEDGES_AT_MOST = 200;

/** The next shift of each initiative on which the organisation could pledge now, and has not. */
export async function readComing(
  reader: Reader,
  organisationId: OrganisationId,
  now: Temporal.Instant,
): Promise<readonly FittingShift<PlacedInitiative>[]> {
  const [organisations, pledges] = await Promise.all([
    reader.organisations.byIds([organisationId]),
    reader.pledges.page(
      { organisationId, states: LIVE_PLEDGE_STATES, startsWithin: { from: now } },
      { first: PLEDGES_AT_MOST, after: null },
    ),
  ]);
  return readFitting(reader, organisations, pledges.items, now);
}
