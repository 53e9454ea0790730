import { isActiveOn } from "../appendix/appendix.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { LandlordId, OrganisationId } from "../kernel/ids.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isLive, type Pledge } from "../pledge/pledge.ts";
import type {
  AuditFilter,
  InitiativeFilter,
  OrganisationFilter,
  PledgeFilter,
  ShiftFilter,
} from "../store/filters.ts";
import type { ListedPledge, PlacedInitiative } from "../store/listed.ts";
import type { Page } from "../store/page.ts";
import type { RosterScope } from "../store/roster-scope.ts";
import { isAmong, isWithin, matchesInitiative, matchesShift } from "./memory-filters.ts";
import type { MemoryTables } from "./memory-tables.ts";
import { BY_QUEUE } from "./orders.ts";

/** One landlord's rows, as lists are asked for them: found, filtered, and with what belongs to them. Not sorted, unless said. */
export function memoryRows(committed: () => MemoryTables, landlordId: LandlordId) {
  const own = <Name extends keyof MemoryTables>(name: Name) =>
    committed()[name].of(landlordId) as ReturnType<MemoryTables[Name]["of"]>;

  const hasAppendix = ({ id }: Organisation, date: Temporal.PlainDate) =>
    own("appendices")
      .all()
      .some((appendix) => appendix.organisationId === id && isActiveOn(appendix, date));

  const organisations = ({ kinds, appendixActiveOn: date }: OrganisationFilter) =>
    own("organisations")
      .all()
      .filter((row) => isAmong(row.kind, kinds) && (date === undefined || hasAppendix(row, date)));

  /** Whether the organisation has a live pledge on the shift; none is asked for without one. */
  const pledgesOnIt = (shiftId: string, organisationId: OrganisationId | undefined) =>
    organisationId === undefined ||
    pledgesOn(shiftId).some((pledge) => isLive(pledge) && pledge.organisationId === organisationId);

  const initiatives = ({ organisationId, withShift, ...filter }: InitiativeFilter) =>
    own("initiatives")
      .all()
      .filter((row) => {
        const its = shifts({ initiativeId: row.id });
        const wanted = withShift && shifts({ ...withShift, initiativeId: row.id });
        return (
          matchesInitiative(row, filter) &&
          (organisationId === undefined || its.some(({ id }) => pledgesOnIt(id, organisationId))) &&
          (wanted === undefined || wanted.some(({ state }) => state !== "CANCELLED"))
        );
      })
      .map(placed);

  const shifts = ({ organisationId, ...filter }: ShiftFilter) =>
    own("shifts")
      .all()
      .filter(
        (row) =>
          matchesShift(row, own("initiatives").find(row.initiativeId), filter) &&
          pledgesOnIt(row.id, organisationId),
      );

  const auditEvents = ({ subject, subjects, actorId, action, within }: AuditFilter) =>
    own("auditEvents")
      .all()
      .filter(
        (row) =>
          (subject === undefined || row.subject === subject) &&
          isAmong(row.subject, subjects) &&
          (actorId === undefined || row.actorId === actorId) &&
          (action === undefined || row.action === action) &&
          isWithin(row.at, within),
      );

  const pledges = ({ states, startsWithin, shiftId, initiativeId, organisationId }: PledgeFilter) =>
    own("pledges")
      .all()
      .filter((row) => {
        const shift = own("shifts").find(row.shiftId);
        return (
          isAmong(row.state, states) &&
          isWithin(shift?.startsAt, startsWithin) &&
          (shiftId === undefined || row.shiftId === shiftId) &&
          (initiativeId === undefined || shift?.initiativeId === initiativeId) &&
          (organisationId === undefined || row.organisationId === organisationId)
        );
      });

  const pledgesOn = (shiftId: string) =>
    own("pledges")
      .all()
      .filter((row) => row.shiftId === shiftId);

  const roster = (shiftId: string) => pledgesOn(shiftId).filter(isLive).toSorted(BY_QUEUE.compare);

  const within = (scope: RosterScope) => {
    const shifts = own("shifts")
      .all()
      .filter(({ id }) => scope.kind !== "SHIFT" || id === scope.id);
    const initiatives = own("initiatives")
      .all()
      .filter(({ id, districtId }) => {
        if (scope.kind === "SHIFT") return shifts.some(({ initiativeId }) => initiativeId === id);
        return scope.id === (scope.kind === "DISTRICT" ? districtId : id);
      });
    const ofThem = shifts.filter(({ initiativeId }) => initiatives.some(({ id }) => id === initiativeId));
    return { initiatives, shifts: ofThem };
  };
  const placed = (initiative: Initiative): PlacedInitiative => {
    const host = own("organisations").find(initiative.hostOrganisationId);
    const district = own("districts").find(initiative.districtId);
    if (!host || !district) throw new Error(`${initiative.id} has no host or no district`);
    return { ...initiative, host, district };
  };
  const withOrganisation = (pledge: Pledge): ListedPledge => {
    const organisation = own("organisations").find(pledge.organisationId);
    if (!organisation) throw new Error(`${pledge.id} has no organisation`);
    return { ...pledge, organisation };
  };
  const withOrganisations = ({ items, hasNextPage }: Page<Pledge>): Page<ListedPledge> => ({
    items: items.map(withOrganisation),
    hasNextPage,
  });
  return {
    own,
    organisations,
    initiatives,
    shifts,
    auditEvents,
    pledges,
    pledgesOn,
    roster,
    within,
    placed,
    withOrganisation,
    withOrganisations,
  };
}
