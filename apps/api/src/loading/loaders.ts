import type {
  DistrictId,
  InitiativeId,
  OrganisationId,
  PledgeId,
  ShiftId,
} from "@socialsmart/domain/kernel/ids";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { Page, PageRequest } from "@socialsmart/domain/store/page";
import type { InitiativeFilter, PledgeFilter, Reader, ShiftFilter } from "@socialsmart/domain/store/reader";
import { loadById } from "./load-by-id.ts";
import { loadByParent } from "./load-by-parent.ts";

type Paged<Filter> = { readonly filter: Filter; readonly page: PageRequest };

const NOTHING: Page<never> = { items: [], hasNextPage: false };
const NO_TOTALS = { confirmedPlaces: 0, waitlistedPlaces: 0, confirmedMinutes: 0, organisations: 0 };

export type Loaders = ReturnType<typeof createLoaders>;

/** What one request reads, each thing once and all of a kind at once. Names are what-by-what. */
export function createLoaders(reader: Reader) {
  const { districts, initiatives, organisations, people, pledges, shifts } = reader;
  let landlord: Promise<Landlord | undefined> | undefined;
  return {
    landlord: async () => {
      landlord ??= reader.landlord();
      const found = await landlord;
      if (!found) throw new Error("A token whose landlord is not there");
      return found;
    },
    district: loadById(districts),
    initiative: loadById(initiatives),
    organisation: loadById(organisations),
    person: loadById(people),
    pledge: loadById(pledges),
    shift: loadById(shifts),

    initiativesByDistrict: loadByParent(
      (ids: readonly DistrictId[], { filter, page }: Paged<InitiativeFilter>) =>
        initiatives.pageByDistricts(ids, filter, page),
      NOTHING,
    ),
    initiativeCountByDistrict: loadByParent(
      (ids: readonly DistrictId[], filter: InitiativeFilter) => initiatives.countByDistricts(ids, filter),
      0,
    ),
    shiftsByInitiative: loadByParent(
      (ids: readonly InitiativeId[], { filter, page }: Paged<ShiftFilter>) =>
        shifts.pageByInitiatives(ids, filter, page),
      NOTHING,
    ),
    shiftCountByInitiative: loadByParent(
      (ids: readonly InitiativeId[], filter: ShiftFilter) => shifts.countByInitiatives(ids, filter),
      0,
    ),
    pledgesByShift: loadByParent(
      (ids: readonly ShiftId[], { filter, page }: Paged<PledgeFilter>) =>
        pledges.pageByShifts(ids, filter, page),
      NOTHING,
    ),
    pledgeCountByShift: loadByParent(
      (ids: readonly ShiftId[], filter: PledgeFilter) => pledges.countByShifts(ids, filter),
      0,
    ),
    pledgesByOrganisation: loadByParent(
      (ids: readonly OrganisationId[], { filter, page }: Paged<PledgeFilter>) =>
        pledges.pageByOrganisations(ids, filter, page),
      NOTHING,
    ),
    pledgeCountByOrganisation: loadByParent(
      (ids: readonly OrganisationId[], filter: PledgeFilter) => pledges.countByOrganisations(ids, filter),
      0,
    ),
    totalsByShift: loadByParent((ids: readonly ShiftId[], _: null) => pledges.totalsByShifts(ids), NO_TOTALS),
    waitlistPositionByPledge: loadByParent(
      (ids: readonly PledgeId[], _: null) => pledges.waitlistPositions(ids),
      null as number | null,
    ),
  };
}
