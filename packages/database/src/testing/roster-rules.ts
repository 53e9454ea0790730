import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import { isLive, type Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Seat } from "@socialsmart/domain/seat/seat";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";
import { query } from "./query.ts";

/** All that is stored of a shift. */
export type StoredRoster = {
  readonly shift: Shift;
  /** Live or not, in queue order. */
  readonly pledges: readonly Pledge[];
  readonly seats: readonly Seat[];
};

export async function storedRoster(reader: Reader, shiftId: ShiftId): Promise<StoredRoster> {
  const [shift] = await reader.shifts.byIds([shiftId]);
  if (!shift) throw new Error(`There is no shift ${shiftId}`);
  const pages = await reader.pledges.pageByShifts([shiftId], {}, { first: 1_000, after: null });
  const pledges = pages.get(shiftId)?.items ?? [];
  const seats = await reader.seats.listByPledges(pledges.map(({ id }) => id));
  return { shift, pledges, seats: [...seats.values()].flat() };
}

/** Every rule of the domain that a roster breaks, in words; none if all is well. Nothing here knows how they are kept. */
export function brokenRules({ shift, pledges, seats }: StoredRoster): readonly string[] {
  const live = pledges.filter(isLive);
  const isPlaced = ({ state }: Pledge) => state === "CONFIRMED" || state === "FULFILLED";
  const confirmed = sum(pledges.filter(isPlaced), ({ places }) => places);
  const offered = sum(live, (pledge) => pledge.offer?.places ?? 0);
  const free = shift.capacity - confirmed - offered;
  const organisations = live.map(({ organisationId }) => organisationId);
  const isOpen = shift.state === "OPEN";
  const passed = live.filter(
    ({ state, places, acceptsPart }) =>
      state === "WAITLISTED" && (places <= free || (acceptsPart && free > 0)),
  );
  const people = seats.map(({ personId }) => personId);
  return [
    ...(shift.taken === confirmed ? [] : [`${shift.taken} taken, ${confirmed} confirmed`]),
    ...(shift.offered === offered ? [] : [`${shift.offered} offered, offers of ${offered}`]),
    ...wrongCounts(shift, pledges),
    ...(free >= 0 ? [] : [`${-free} places too many are held`]),
    ...(new Set(organisations).size === organisations.length ? [] : ["two live pledges of an organisation"]),
    ...(isOpen || live.length === 0 ? [] : [`${live.length} live pledges on a shift that is ${shift.state}`]),
    ...(isOpen ? passed : []).map(({ id }) => `${id} waits though it would fit into ${free} places`),
    ...pledges.flatMap((pledge) => {
      const { id, named, places, state } = pledge;
      const names = seats.filter(({ pledgeId }) => pledgeId === id).length;
      if (names !== named) return [`${id} has ${names} seats and says ${named}`];
      if (names > places) return [`${id} has ${names} seats and ${places} places`];
      return names > 0 && !isPlaced(pledge) ? [`${id} is ${state} and has seats`] : [];
    }),
    ...(new Set(people).size === people.length ? [] : ["somebody has two seats on the shift"]),
  ];
}

/**
 * Whether the audit trail leads from the states before to those after, one event for each change of state: what does not
 * follow, in words. `before` gives the state of what was there.
 */
export async function brokenTrail(
  url: string,
  before: ReadonlyMap<string, string>,
  { shift, pledges }: StoredRoster,
): Promise<readonly string[]> {
  const subjects = [shift, ...pledges];
  const ids = subjects.map(({ id }) => `'${id}'`).join(", ");
  const events = await query(
    url,
    `SELECT subject, facts FROM audit_event WHERE subject IN (${ids}) ORDER BY id`,
  );
  const states = new Map<unknown, string | null>(before);
  const broken: string[] = [];
  for (const { subject, facts } of events) {
    const { state } = JSON.parse(String(facts)) as { readonly state?: readonly [string | null, string] };
    if (!state) continue;
    const was = states.get(subject) ?? null;
    if (state[0] !== was) broken.push(`${subject} went from ${state[0]} to ${state[1]} when it was ${was}`);
    states.set(subject, state[1]);
  }
  for (const { id, state } of subjects) {
    if (states.get(id) !== state) broken.push(`${id} is ${state}, its audit trail ends in ${states.get(id)}`);
  }
  return broken;
}

function sum<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}

function wrongCounts(shift: Shift, pledges: readonly Pledge[]): string[] {
  const inState = (...states: readonly Pledge["state"][]) =>
    pledges.filter(({ state }) => states.includes(state));
  const placed = inState("CONFIRMED", "FULFILLED");
  const counts = {
    named: sum(placed, ({ named }) => named),
    waitlisted: sum(inState("WAITLISTED"), ({ places }) => places),
    pending: sum(inState("PENDING"), ({ places }) => places),
    confirmedMinutes: sum(placed, ({ minutes }) => minutes),
    organisations: new Set(placed.map(({ organisationId }) => organisationId)).size,
  } as const;
  return Object.entries(counts)
    .filter(([name, value]) => Reflect.get(shift, name) !== value)
    .map(([name, value]) => `${Reflect.get(shift, name)} ${name}, its pledges make it ${value}`);
}
