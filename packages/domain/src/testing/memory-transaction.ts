import { isSameChannel } from "../chat/chat-channel.ts";
import type { Ids, LandlordId, ShiftId } from "../kernel/ids.ts";
import { laneOfChannel } from "../outbox/lane.ts";
import { isLive, type Pledge } from "../pledge/pledge.ts";
import { byQueueOrder } from "../pledge/waitlist.ts";
import type { Shift } from "../shift/shift.ts";
import type { Transaction } from "../store/transaction.ts";
import { memoryAppendices } from "./memory-appendices.ts";
import { memoryDeliveries } from "./memory-deliveries.ts";
import { memoryHoursWrites } from "./memory-hours-writes.ts";
import { memoryIdentities } from "./memory-identities.ts";
import type { MemoryTables } from "./memory-tables.ts";
import { nextVersion } from "./next-version.ts";
import { BY_ID, BY_START } from "./orders.ts";

/** A transaction on a copy of the tables, within one landlord. Locks are nothing here: transactions run one by one. */
export function memoryTransaction(tables: MemoryTables, landlordId: LandlordId, ids: Ids): Transaction {
  const landlords = tables.landlords.of(landlordId);
  const districts = tables.districts.of(landlordId);
  const organisations = tables.organisations.of(landlordId);
  const people = tables.people.of(landlordId);
  const memberships = tables.memberships.of(landlordId);
  const appendices = tables.appendices.of(landlordId);
  const initiatives = tables.initiatives.of(landlordId);
  const shifts = tables.shifts.of(landlordId);
  const pledges = tables.pledges.of(landlordId);
  const seats = tables.seats.of(landlordId);
  const channelRoutes = tables.channelRoutes.of(landlordId);
  const series = tables.series.of(landlordId);
  const heldNotices = tables.heldNotices.of(landlordId);
  const clearanceNotes = tables.clearanceNotes.of(landlordId);
  const timers = tables.timers.of(landlordId);
  const auditEvents = tables.auditEvents.of(landlordId);
  const outboxMessages = tables.outboxMessages.of(landlordId);
  const parkedRoutes = tables.parkedRoutes.of(landlordId);

  const liveByShift = (shiftId: ShiftId) =>
    pledges
      .all()
      .filter((row) => row.shiftId === shiftId && isLive(row))
      .toSorted(byQueueOrder);

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
      lockById: async (id) => organisations.find(id),
      save: async (row) => organisations.save(row),
      withAppendices: async (id) => {
        const organisation = organisations.find(id);
        return (
          organisation && {
            organisation,
            appendices: appendices.all().filter((row) => row.organisationId === id),
          }
        );
      },
      hasNumber: async (number) => organisations.all().some((row) => row.organisationNumber === number),
    },
    people: {
      insert: async (row) => people.insert(row),
      byId: async (id) => people.find(id),
      lockById: async (id) => people.find(id),
      save: async (row) => people.save(row),
      hasDoneAnything: async (id) =>
        [tables.seats, tables.attendances, tables.signatures, tables.clearanceNotes].some((table) =>
          table
            .of(landlordId)
            .all()
            .some((row) => row.personId === id),
        ) || pledges.all().some(({ madeBy }) => madeBy === id),
      listByWorkEmails: async (emails) => {
        const addresses = new Set(emails.map((email) => email.toLowerCase()));
        return people.all().filter(({ workEmail }) => workEmail && addresses.has(workEmail.toLowerCase()));
      },
    },
    memberships: {
      insert: async (row) => memberships.insert(row),
      save: async (row) => memberships.save(row),
      delete: async (id) => memberships.delete(id),
      listByPerson: async (personId) => memberships.all().filter((row) => row.personId === personId),
      listByOrganisation: async (id) => memberships.all().filter((row) => row.organisationId === id),
      listAll: async () => memberships.all(),
    },
    heldNotices: {
      insert: async (row) => heldNotices.insert(row),
      delete: async (id) => heldNotices.delete(id),
      listByPerson: async (personId) =>
        heldNotices
          .all()
          .filter((row) => row.personId === personId)
          .toSorted((a, b) => Temporal.Instant.compare(a.occurredAt, b.occurredAt) || (a.id < b.id ? -1 : 1)),
    },
    ...memoryAppendices(tables, landlordId),
    ...memoryHoursWrites(tables, landlordId),
    ...memoryIdentities(tables, landlordId),
    parkedRoutes: {
      find: async (channel) => parkedRoutes.find(laneOfChannel(landlordId, channel)),
      insert: async (row) => parkedRoutes.insert(row),
      delete: async (channel) => {
        const key = laneOfChannel(landlordId, channel);
        const isThere = parkedRoutes.find(key) !== undefined;
        if (isThere) parkedRoutes.delete(key);
        return isThere;
      },
    },
    initiatives: {
      listByChannel: async ({ teamId, channelId }) =>
        initiatives
          .all()
          .filter(({ channel }) => channel?.teamId === teamId && channel.channelId === channelId)
          .toSorted(BY_ID.compare),
      insert: async (row) => initiatives.insert(row),
      byId: async (id) => initiatives.find(id),
      lockById: async (id) => initiatives.find(id),
      save: async (row) => initiatives.save(row),
    },
    shifts: {
      insert: async (row) => shifts.insert(withinCapacity(row)),
      byId: async (id) => shifts.find(id),
      lockById: async (id) => shifts.find(id),
      lockWithRoster: async (id) => {
        const shift = shifts.find(id);
        return shift && { shift, roster: liveByShift(id) };
      },
      listComing: async (id, startsAfter) =>
        shifts
          .all()
          .filter((row) => row.initiativeId === id && ["DRAFT", "OPEN"].includes(row.state))
          .filter((row) => Temporal.Instant.compare(row.startsAt, startsAfter) > 0)
          .toSorted(BY_START.compare)
          .map((row) => row.id),
      listComingPledged: async (organisationId, startsAfter) =>
        pledges
          .all()
          .filter((row) => row.organisationId === organisationId && isLive(row))
          .flatMap((row) => shifts.find(row.shiftId) ?? [])
          .filter((row) => Temporal.Instant.compare(row.startsAt, startsAfter) > 0)
          .toSorted(BY_START.compare)
          .map((row) => row.id),
      listBySeries: async (id, fromSlot) =>
        shifts
          .all()
          .flatMap((row) => (row.seriesId === id && row.slot !== null ? [{ row, slot: row.slot }] : []))
          .filter(({ slot }) => Temporal.PlainDate.compare(slot, fromSlot) >= 0)
          .toSorted((a, b) => Temporal.PlainDate.compare(a.slot, b.slot))
          .map(({ row }) => row),
      save: async (row) => shifts.save(withinCapacity(nextVersion(row, shifts.find(row.id)))),
    },
    pledges: {
      insert: async (row) => pledges.insert(whole(row)),
      byId: async (id) => pledges.find(id),
      listLiveByShift: async (shiftId) => liveByShift(shiftId),
      save: async (row) => pledges.save(whole(row)),
    },
    seats: {
      insert: async (row) => seats.insert(row),
      byId: async (id) => seats.find(id),
      delete: async (id) => seats.delete(id),
      listByPledge: async (id) =>
        seats
          .all()
          .filter((row) => row.pledgeId === id)
          .toSorted(BY_ID.compare),
      listByShift: async (id) =>
        seats
          .all()
          .filter((row) => row.shiftId === id)
          .toSorted(BY_ID.compare),
      listComing: async (personId, startsAfter) =>
        seats
          .all()
          .filter((row) => row.personId === personId)
          .flatMap((seat) => {
            const shift = shifts.find(seat.shiftId);
            return shift && Temporal.Instant.compare(shift.startsAt, startsAfter) > 0
              ? [{ seat, shift }]
              : [];
          })
          .toSorted((a, b) => BY_START.compare(a.shift, b.shift))
          .map(({ seat }) => seat),
      listOverlapping: async (personId, { from, to }) => {
        const { compare } = Temporal.Instant;
        return seats
          .all()
          .filter((row) => row.personId === personId)
          .filter(({ shiftId }) => {
            const shift = shifts.find(shiftId);
            if (!shift || shift.state === "CANCELLED") return false;
            return compare(shift.startsAt, to) < 0 && compare(from, shift.endsAt) < 0;
          })
          .toSorted(BY_ID.compare);
      },
    },
    channelRoutes: {
      insert: async (row) => channelRoutes.insert(row),
      lockById: async (id) => channelRoutes.find(id),
      lockOf: async (channel, districtId) =>
        channelRoutes
          .all()
          .find((row) => row.districtId === districtId && isSameChannel(row.channel, channel)),
      save: async (row) => channelRoutes.save(row),
      delete: async (id) => channelRoutes.delete(id),
      listByDistrict: async (id) =>
        channelRoutes
          .all()
          .filter((row) => row.districtId === id)
          .toSorted(BY_ID.compare),
      listByChannel: async (channel) =>
        channelRoutes
          .all()
          .filter((row) => isSameChannel(row.channel, channel))
          .toSorted(BY_ID.compare),
      listByPace: async (pace) =>
        channelRoutes
          .all()
          .filter((row) => row.pace === pace)
          .toSorted(BY_ID.compare),
    },
    series: {
      insert: async (row) => series.insert(row),
      lockById: async (id) => series.find(id),
      save: async (row) => series.save(nextVersion(row, series.find(row.id))),
    },
    clearanceNotes: {
      insert: async (row) => clearanceNotes.insert(row),
      listByPerson: async (personId) =>
        clearanceNotes
          .all()
          .filter((row) => row.personId === personId)
          .toSorted(BY_ID.compare),
    },
    audit: { append: async (event) => auditEvents.insert(event) },
    deliveries: memoryDeliveries(tables, landlordId),
    outbox: {
      append: async (lane, fact, occurredAt) => {
        const seq = outboxMessages.all().filter((row) => row.lane === lane).length + 1;
        const id = ids.next("message");
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
      appendTimer: async (timer, dueAt) =>
        timers.insert({
          ...{ id: ids.next("timer"), landlordId, timer, dueAt },
          ...{ attempts: 0, notBefore: null, lease: null, lastError: null },
        }),
    },
  };
}

function withinCapacity(shift: Shift): Shift {
  const { id, taken, offered, capacity } = shift;
  if (taken >= 0 && offered >= 0 && taken + offered <= capacity) return shift;
  throw new Error(`${id} would have ${taken} of ${capacity} places taken and ${offered} offered`);
}

function whole(pledge: Pledge): Pledge {
  const { id, places, minutes, named, state, offer } = pledge;
  if (places < 1 || minutes < 1) throw new Error(`${id} would be of ${places} places and ${minutes} minutes`);
  if (named < 0 || named > places) throw new Error(`${id} would have ${named} of ${places} places named`);
  if ((offer !== null) !== (state === "OFFERED"))
    throw new Error(`${id} would be ${state} with a wrong offer`);
  return pledge;
}
