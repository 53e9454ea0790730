import type { Ids, LandlordId } from "../kernel/ids.ts";
import { isLive } from "../pledge/pledge.ts";
import { byQueueOrder } from "../pledge/waitlist.ts";
import type { Shift } from "../shift/shift.ts";
import type { Transaction } from "../store/transaction.ts";
import { chatKey, type MemoryTables } from "./memory-tables.ts";
import { BY_START } from "./orders.ts";

/** A transaction on a copy of the tables, within one landlord. Locks are nothing here: transactions run one by one. */
export function memoryTransaction(
  tables: MemoryTables,
  landlordId: LandlordId,
  messageIds: Ids,
): Transaction {
  const landlords = tables.landlords.of(landlordId);
  const districts = tables.districts.of(landlordId);
  const organisations = tables.organisations.of(landlordId);
  const people = tables.people.of(landlordId);
  const memberships = tables.memberships.of(landlordId);
  const appendices = tables.appendices.of(landlordId);
  const initiatives = tables.initiatives.of(landlordId);
  const shifts = tables.shifts.of(landlordId);
  const pledges = tables.pledges.of(landlordId);
  const chatIdentities = tables.chatIdentities.of(landlordId);
  const chatInvitations = tables.chatInvitations.of(landlordId);
  const serviceTokens = tables.serviceTokens.of(landlordId);
  const auditEvents = tables.auditEvents.of(landlordId);
  const outboxMessages = tables.outboxMessages.of(landlordId);

  return {
    landlords: {
      insert: async (row) => landlords.insert(row),
      current: async () => landlords.find(landlordId),
      hasChatTeam: async (teamId) => tables.landlords.all().some((row) => row.chatTeamId === teamId),
    },
    districts: {
      insert: async (row) => districts.insert(row),
      byId: async (id) => districts.find(id),
    },
    organisations: {
      insert: async (row) => organisations.insert(row),
      byId: async (id) => organisations.find(id),
      hasNumber: async (number) => organisations.all().some((row) => row.organisationNumber === number),
    },
    people: {
      insert: async (row) => people.insert(row),
      byId: async (id) => people.find(id),
    },
    memberships: {
      insert: async (row) => memberships.insert(row),
      listByPerson: async (personId) => memberships.all().filter((row) => row.personId === personId),
    },
    appendices: {
      insert: async (row) => appendices.insert(row),
      listByOrganisation: async (id) => appendices.all().filter((row) => row.organisationId === id),
    },
    initiatives: {
      insert: async (row) => initiatives.insert(row),
      byId: async (id) => initiatives.find(id),
      lockById: async (id) => initiatives.find(id),
      save: async (row) => initiatives.save(row),
    },
    shifts: {
      insert: async (row) => shifts.insert(withinCapacity(row)),
      lockById: async (id) => shifts.find(id),
      lockDraftsByInitiative: async (id, startsAfter) =>
        shifts
          .all()
          .filter((row) => row.initiativeId === id && row.state === "DRAFT")
          .filter((row) => Temporal.Instant.compare(row.startsAt, startsAfter) > 0)
          .toSorted(BY_START.compare),
      save: async (row) => {
        const stored = shifts.find(row.id);
        // Nobody else writes meanwhile, so this can only be a work that saves twice what it read once.
        if (stored && stored.version !== row.version) {
          throw new Error(`${row.id} was read at version ${row.version} and is at ${stored.version}`);
        }
        shifts.save(withinCapacity({ ...row, version: row.version + 1 }));
      },
    },
    pledges: {
      insert: async (row) => pledges.insert(row),
      byId: async (id) => pledges.find(id),
      listLiveByShift: async (shiftId) =>
        pledges
          .all()
          .filter((row) => row.shiftId === shiftId && isLive(row))
          .toSorted(byQueueOrder),
      save: async (row) => pledges.save(row),
    },
    chatIdentities: {
      find: async (teamId, userId) => chatIdentities.find(chatKey(landlordId, teamId, userId)),
      insert: async (row) => chatIdentities.insert(row),
    },
    chatInvitations: {
      insert: async (row) => chatInvitations.insert(row),
      lockByDigest: async (digest) => chatInvitations.all().find((row) => row.codeDigest === digest),
      save: async (row) => chatInvitations.save(row),
    },
    serviceTokens: {
      insert: async (row) => serviceTokens.insert(row),
      lockById: async (id) => serviceTokens.find(id),
      save: async (row) => serviceTokens.save(row),
    },
    audit: { append: async (event) => auditEvents.insert(event) },
    outbox: {
      append: async (lane, fact, occurredAt) => {
        const seq = outboxMessages.all().filter((row) => row.lane === lane).length + 1;
        const id = messageIds.next("message");
        outboxMessages.insert({
          id,
          landlordId,
          lane,
          seq,
          fact,
          occurredAt,
          deliveryId: null,
          attempts: 0,
        });
      },
    },
  };
}

function withinCapacity(shift: Shift): Shift {
  if (shift.taken >= 0 && shift.taken <= shift.capacity) return shift;
  throw new Error(`${shift.id} would have ${shift.taken} of ${shift.capacity} places taken`);
}
