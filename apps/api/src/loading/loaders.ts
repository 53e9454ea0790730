import { type Balance, balancesOf } from "@socialsmart/domain/commitment/balance";
import type {
  AppendixId,
  CommitmentId,
  DistrictId,
  InitiativeId,
  OrganisationId,
  PersonId,
  PledgeId,
  SeriesId,
  ShiftId,
} from "@socialsmart/domain/kernel/ids";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { DateRange } from "@socialsmart/domain/shift/period";
import type { InitiativeFilter, PledgeFilter, ShiftFilter } from "@socialsmart/domain/store/filters";
import type { PledgeNeeds, ShiftNeeds } from "@socialsmart/domain/store/listed";
import type { Page, PageRequest } from "@socialsmart/domain/store/page";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { PledgeSums, RosterTotals, ShiftSums } from "@socialsmart/domain/store/sums";
import { loadById } from "./load-by-id.ts";
import { loadByParent } from "./load-by-parent.ts";

type Paged<Filter, Needs = undefined> = {
  readonly filter: Filter;
  readonly page: PageRequest;
  readonly needs?: Needs | undefined;
};

const NOTHING: Page<never> = { items: [], hasNextPage: false };
const NO_TOTALS: RosterTotals = {
  confirmedPlaces: 0,
  namedPlaces: 0,
  offeredPlaces: 0,
  waitlistedPlaces: 0,
  pendingPlaces: 0,
  confirmedMinutes: 0,
  organisations: 0,
};

const NO_SHIFTS: ShiftSums = {
  ...{ shifts: 0, understaffed: 0, capacity: 0, taken: 0, named: 0, confirmedMinutes: 0 },
  ...{ offered: 0, waitlisted: 0, pending: 0 },
};
const NO_BALANCE: Balance = {
  ...{ targetMinutes: null, committedMinutes: null },
  ...{ plannedMinutes: 0, verifiedMinutes: 0 },
};
const NO_PLEDGES: PledgeSums = { places: 0, minutes: 0, named: 0, organisations: 0 };

export type Loaders = ReturnType<typeof createLoaders>;

/** What one request reads, each thing once and all of a kind at once. Names are what-by-what. */
export function createLoaders(reader: Reader, now: Temporal.Instant) {
  const {
    appendices,
    clearanceNotes,
    districts,
    initiatives,
    organisations,
    people,
    pledges,
    seats,
    series,
    shifts,
  } = reader;
  let landlord: Promise<Landlord | undefined> | undefined;
  return {
    landlord: async () => {
      landlord ??= reader.landlord();
      const found = await landlord;
      if (!found) throw new Error("A token whose landlord is not there");
      return found;
    },
    appendix: loadById(appendices),
    lease: loadById(reader.leases),
    templateVersion: loadById(reader.templateVersions),
    attendance: loadById(reader.attendances),
    auditEvent: loadById(reader.auditEvents),
    clearanceNote: loadById(clearanceNotes),
    commitment: loadById(reader.commitments),
    district: loadById(districts),
    exemption: loadById(reader.exemptions),
    followUp: loadById(reader.followUps),
    initiative: loadById(initiatives),
    ledgerEntry: loadById(reader.ledger),
    organisation: loadById(organisations),
    person: loadById(people),
    pledge: loadById(pledges),
    seat: loadById(seats),
    series: loadById(series),
    serviceToken: loadById(reader.serviceTokens),
    shift: loadById(shifts),

    appendicesByOrganisation: loadByParent(
      (ids: readonly OrganisationId[], _: null) => appendices.listByOrganisations(ids),
      [],
    ),
    leasesByOrganisation: loadByParent(
      (ids: readonly OrganisationId[], _: null) => reader.leases.listByOrganisations(ids),
      [],
    ),
    signaturesByAppendix: loadByParent(
      (ids: readonly AppendixId[], _: null) => appendices.signatures(ids),
      [],
    ),
    attendancesByShift: loadByParent(
      (ids: readonly ShiftId[], _: null) => reader.attendances.listByShifts(ids),
      [],
    ),
    balanceByOrganisation: loadByParent(
      (ids: readonly OrganisationId[], { period, zone }: { period: DateRange; zone: string }) =>
        balancesOf(reader, ids, { period, zone, now }),
      NO_BALANCE,
    ),
    commitmentsByOrganisation: loadByParent(
      (ids: readonly OrganisationId[], _: null) => reader.commitments.listByOrganisations(ids),
      [],
    ),
    exemptionsByOrganisation: loadByParent(
      (ids: readonly OrganisationId[], _: null) => reader.exemptions.listByOrganisations(ids),
      [],
    ),
    followUpsByAppendix: loadByParent(
      (ids: readonly AppendixId[], _: null) => reader.followUps.listByAppendices(ids),
      [],
    ),
    revisionsByCommitment: loadByParent(
      (ids: readonly CommitmentId[], _: null) => reader.commitments.revisions(ids),
      [],
    ),
    clearanceNotesByPerson: loadByParent(
      (ids: readonly PersonId[], _: null) => clearanceNotes.listByPeople(ids),
      [],
    ),
    isInChatByPerson: loadByParent(async (ids: readonly PersonId[], _: null) => {
      const known = await people.chatIdentities(ids);
      return new Map(known.map(({ personId }) => [personId, true]));
    }, false),
    membershipsByPerson: loadByParent(
      (ids: readonly PersonId[], _: null) => people.membershipsByPeople(ids),
      [],
    ),
    peopleByOrganisation: loadByParent(
      (ids: readonly OrganisationId[], _: null) => people.listByOrganisations(ids),
      [],
    ),

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
      (ids: readonly InitiativeId[], { filter, page, needs }: Paged<ShiftFilter, ShiftNeeds>) =>
        shifts.pageByInitiatives(ids, filter, page, needs),
      NOTHING,
    ),
    shiftCountByInitiative: loadByParent(
      (ids: readonly InitiativeId[], filter: ShiftFilter) => shifts.countByInitiatives(ids, filter),
      0,
    ),
    seriesByInitiative: loadByParent(
      (ids: readonly InitiativeId[], _: null) => series.listByInitiatives(ids),
      [],
    ),
    shiftsBySeries: loadByParent(
      (ids: readonly SeriesId[], { filter, page, needs }: Paged<ShiftFilter, ShiftNeeds>) =>
        shifts.pageBySeries(ids, filter, page, needs),
      NOTHING,
    ),
    shiftCountBySeries: loadByParent(
      (ids: readonly SeriesId[], filter: ShiftFilter) => shifts.countBySeries(ids, filter),
      0,
    ),
    shiftSumsByInitiative: loadByParent(
      (ids: readonly InitiativeId[], filter: ShiftFilter) => shifts.sumsByInitiatives(ids, filter, now),
      NO_SHIFTS,
    ),
    shiftSumsBySeries: loadByParent(
      (ids: readonly SeriesId[], filter: ShiftFilter) => shifts.sumsBySeries(ids, filter, now),
      NO_SHIFTS,
    ),
    pledgeSumsByShift: loadByParent(
      (ids: readonly ShiftId[], filter: PledgeFilter) => pledges.sumsByShifts(ids, filter),
      NO_PLEDGES,
    ),
    pledgeSumsByOrganisation: loadByParent(
      (ids: readonly OrganisationId[], filter: PledgeFilter) => pledges.sumsByOrganisations(ids, filter),
      NO_PLEDGES,
    ),
    pledgesByShift: loadByParent(
      (ids: readonly ShiftId[], { filter, page, needs }: Paged<PledgeFilter, PledgeNeeds>) =>
        pledges.pageByShifts(ids, filter, page, needs),
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
    rosterByShift: loadByParent((ids: readonly ShiftId[], _: null) => pledges.rostersOf(ids), []),
    totalsByShift: loadByParent(
      (ids: readonly ShiftId[], _: null) => pledges.totalsByShifts(ids, now),
      NO_TOTALS,
    ),
    seatsByPledge: loadByParent((ids: readonly PledgeId[], _: null) => seats.listByPledges(ids), []),
    waitlistPositionByPledge: loadByParent(
      (ids: readonly PledgeId[], _: null) => pledges.waitlistPositions(ids),
      null as number | null,
    ),
  };
}
