import type { Organisation } from "../organisation/organisation.ts";
import type { PlacedInitiative } from "../store/listed.ts";
import type { Reader } from "../store/reader.ts";
import type { Pledge } from "./pledge.ts";
import { type FittingShift, type Helper, shiftsThatFit } from "./shifts-that-fit.ts";

const INITIATIVES_AT_MOST = 200;
/** Of each initiative, the shifts among which one that fits is looked for. */
const SHIFTS_AT_MOST = 10;

/** Where the organisations would be of use. @param pledges their live ones on coming shifts */
export async function readFitting(
  reader: Reader,
  organisations: readonly Organisation[],
  pledges: readonly Pick<Pledge, "organisationId" | "shiftId">[],
  now: Temporal.Instant,
): Promise<readonly FittingShift<PlacedInitiative>[]> {
  if (organisations.length === 0) return [];
  const [initiatives, appendices] = await Promise.all([
    reader.initiatives.page({ states: ["PUBLISHED"] }, { first: INITIATIVES_AT_MOST, after: null }),
    reader.appendices.listByOrganisations(organisations.map(({ id }) => id)),
  ]);
  const coming = await reader.shifts.pageByInitiatives(
    initiatives.items.map(({ id }) => id),
    { states: ["OPEN"], startsWithin: { from: now } },
    { first: SHIFTS_AT_MOST, after: null },
  );
  const helpers = organisations.map((organisation): Helper => {
    const own = pledges.filter(({ organisationId }) => organisationId === organisation.id);
    return {
      ...{ organisation, appendices: appendices.get(organisation.id) ?? [] },
      pledgedOn: new Set(own.map(({ shiftId }) => shiftId)),
    };
  });
  const offered = initiatives.items.map((initiative) => ({
    initiative,
    shifts: coming.get(initiative.id)?.items ?? [],
  }));
  return shiftsThatFit(helpers, offered, now);
}
