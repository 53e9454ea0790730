import type { AuditEvent } from "@socialsmart/domain/audit/audit-event";
import type { PersonId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Interval } from "@socialsmart/domain/shift/iso-week";
import type { Reader } from "@socialsmart/domain/store/reader";
import { all, allPledgesOf } from "./read-all.ts";

/**
 * The shifts that a person had a seat on until they were cancelled. A pledge that ends loses its seats: of whom it had, only the audit
 * still tells.
 */
export async function seatsThatWereCancelled(
  reader: Reader,
  personId: PersonId,
  startsWithin: Interval,
): Promise<readonly ShiftId[]> {
  const filter = { states: ["CANCELLED_BY_ORGANISER"], startsWithin } as const;
  const memberships = await reader.people.memberships(personId);
  const ended = await Promise.all(
    memberships.map(({ organisationId }) => allPledgesOf(reader, organisationId, filter)),
  );
  const shifts = await reader.shifts.byIds([...new Set(ended.flat().map(({ shiftId }) => shiftId))]);
  const cancelled = new Set(shifts.filter(({ state }) => state === "CANCELLED").map(({ id }) => id));
  const pledges = ended.flat().filter(({ shiftId }) => cancelled.has(shiftId));
  if (pledges.length === 0) return [];
  const subjects = pledges.map(({ id }) => id);
  const events = await all(
    (page) => reader.auditEvents.page({ subjects }, page),
    ({ id, at }) => ({ key: at.toString(), id }),
  );
  const had = pledgesWithSeatOf(personId, events);
  return pledges.filter(({ id }) => had.has(id)).map(({ shiftId }) => shiftId);
}

/**
 * The pledges that the person was still named on when they ended.
 *
 * @param events the latest first
 */
function pledgesWithSeatOf(personId: PersonId, events: readonly AuditEvent[]): ReadonlySet<string> {
  const isNamed = new Map<string, boolean>();
  for (const event of events) {
    const seat = seatAfter(personId, event);
    if (seat !== undefined && !isNamed.has(event.subject)) isNamed.set(event.subject, seat);
  }
  return new Set([...isNamed].filter(([, is]) => is).map(([subject]) => subject));
}

/** Whether the person had a seat after what was done to the pledge; undefined where that says nothing of it. */
function seatAfter(personId: PersonId, { action, change }: AuditEvent): boolean | undefined {
  if (change === null || typeof change !== "object" || !("state" in change || "personId" in change))
    return undefined;
  // Back in the waitlist, where lowering the capacity sends a pledge, it has no seats.
  if (Array.isArray(change.state) && change.state[1] === "WAITLISTED") return false;
  if (change.personId !== personId) return undefined;
  if (action === "namePerson") return true;
  return action === "unnamePerson" ? false : undefined;
}
