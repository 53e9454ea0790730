import { isStaff, mayHostFor } from "@socialsmart/domain/access/policy";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { allUnreported, unreported } from "../attendance/read-sheet.ts";
import type { Known } from "../person/identify.ts";
import type { HomeModel } from "./home-model.ts";
import { READ_AT_MOST } from "./placed-rosters.ts";

/** How long another organisation's shift is left to its host before the coordinators see to it. */
const HOST_HAS_HOURS = 24;

/**
 * Shifts of which it is to be said who came: those that one's own organisations hosted, and for coordinators after a day everybody's,
 * since nothing can be verified that nobody has reported.
 *
 * @param own the organisations that the person belongs to
 */
export async function readUnreportedShifts(
  { reader, actor, person }: Known,
  own: readonly OrganisationId[],
  now: Temporal.Instant,
): Promise<HomeModel["unreported"]> {
  const mine = own.filter((id) => isStaff(actor) || mayHostFor(actor, id));
  const filters = isStaff(actor) ? [{}] : mine.map((hostOrganisationId) => ({ hostOrganisationId }));
  const held = { states: ["OPEN"], startsWithin: { to: now } } as const;
  const pages = await Promise.all(
    filters.map((whose) => reader.shifts.page({ ...held, ...whose }, { first: READ_AT_MOST, after: null })),
  );
  const shifts = pages.flatMap(({ items }) => items);
  const sheets = await allUnreported(reader, shifts, now);
  const leftToHost = now.subtract({ hours: HOST_HAS_HOURS });
  return {
    items: sheets
      // Nobody reports themselves: what is left then is another's.
      .filter((sheet) => unreported(sheet).some(({ seat }) => seat?.personId !== person.id))
      .filter(({ shift, initiative: { hostOrganisationId } }) => {
        const isLate = Temporal.Instant.compare(shift.endsAt, leftToHost) <= 0;
        return isLate || mine.includes(hostOrganisationId);
      })
      .toSorted((a, b) => Temporal.Instant.compare(a.shift.startsAt, b.shift.startsAt)),
    isCut: pages.some(({ hasNextPage }) => hasNextPage),
  };
}
