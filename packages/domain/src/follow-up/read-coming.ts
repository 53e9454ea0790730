import type { OrganisationId } from "../kernel/ids.ts";
import { LIVE_PLEDGE_STATES } from "../pledge/pledge-states.ts";
import { type FittingShift, shiftsThatFit } from "../pledge/shifts-that-fit.ts";
import type { PlacedInitiative } from "../store/listed.ts";
import type { Reader } from "../store/reader.ts";

const INITIATIVES_AT_MOST = 200;
/** Of each initiative, the shifts among which one that fits is looked for. */
const SHIFTS_AT_MOST = 10;
const PLEDGES_AT_MOST = 200;

/** The next shift of each initiative on which the organisation could pledge now, and has not. */
export async function readComing(
  reader: Reader,
  organisationId: OrganisationId,
  now: Temporal.Instant,
): Promise<readonly FittingShift<PlacedInitiative>[]> {
  const [[organisation], appendices, initiatives, pledges] = await Promise.all([
    reader.organisations.byIds([organisationId]),
    reader.appendices.listByOrganisations([organisationId]),
    reader.initiatives.page({ states: ["PUBLISHED"] }, { first: INITIATIVES_AT_MOST, after: null }),
    reader.pledges.page(
      { organisationId, states: LIVE_PLEDGE_STATES, startsWithin: { from: now } },
      { first: PLEDGES_AT_MOST, after: null },
    ),
  ]);
  if (!organisation) return [];
  const shifts = await reader.shifts.pageByInitiatives(
    initiatives.items.map(({ id }) => id),
    { states: ["OPEN"], startsWithin: { from: now } },
    { first: SHIFTS_AT_MOST, after: null },
  );
  const pledgedOn = new Set(pledges.items.map(({ shiftId }) => shiftId));
  const helper = { organisation, appendices: appendices.get(organisationId) ?? [], pledgedOn };
  const offered = initiatives.items.map((initiative) => ({
    initiative,
    shifts: shifts.get(initiative.id)?.items ?? [],
  }));
  return shiftsThatFit([helper], offered, now);
}
