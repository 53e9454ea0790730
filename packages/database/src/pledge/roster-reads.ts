import type { LandlordId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { RosterTotals } from "@socialsmart/domain/store/sums";
import { listOf } from "../reader/id-list.ts";
import { type ReadOptions, read } from "../reader/read.ts";
import { toDate } from "../schema/values.ts";

type TotalsRow = { readonly id: ShiftId } & { readonly [total in keyof RosterTotals]: number | string };

const NOBODY: RosterTotals = {
  confirmedPlaces: 0,
  namedPlaces: 0,
  offeredPlaces: 0,
  waitlistedPlaces: 0,
  pendingPlaces: 0,
  confirmedMinutes: 0,
  organisations: 0,
};

/**
 * Each shift's counts, as they are kept with it. Only offers are looked at one by one, where there are any: one that has expired by
 * `now` holds nothing, whether or not anybody has seen to it.
 */
const TOTALS = `s.taken AS confirmedPlaces, s.named AS namedPlaces, s.waitlisted AS waitlistedPlaces, s.pending AS pendingPlaces,
  s.confirmed_minutes AS confirmedMinutes, s.organisations AS organisations,
  CASE WHEN s.offered = 0 THEN 0 ELSE
    (SELECT SUM(p.offer_places) FROM pledge p WHERE p.shift_id = s.id AND p.offer_expires_at > ?) END AS offeredPlaces`;

/** How each shift's pledges add up. */
export async function totalsByShifts(
  options: ReadOptions,
  landlordId: LandlordId,
  ids: readonly ShiftId[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<ShiftId, RosterTotals>> {
  if (ids.length === 0) return new Map();
  const { marks, values } = listOf(ids);
  const { rows } = await read(options, {
    sql: `SELECT s.id AS id, ${TOTALS} FROM shift s WHERE s.id IN ${marks} AND +s.landlord_id = ?`,
    values: [toDate(now), ...values, landlordId],
  });
  const totals = new Map((rows as readonly TotalsRow[]).map((row) => [row.id, toTotals(row)]));
  return new Map(ids.map((id) => [id, totals.get(id) ?? NOBODY]));
}

function toTotals(row: TotalsRow): RosterTotals {
  return {
    confirmedPlaces: Number(row.confirmedPlaces),
    namedPlaces: Number(row.namedPlaces),
    // A server gives a sum as text, since it may have more digits than a number.
    offeredPlaces: Number(row.offeredPlaces),
    waitlistedPlaces: Number(row.waitlistedPlaces),
    pendingPlaces: Number(row.pendingPlaces),
    confirmedMinutes: Number(row.confirmedMinutes),
    organisations: Number(row.organisations),
  };
}

type PositionRow = { readonly id: PledgeId; readonly position: number | string };

/** Ranks the waitlists that these pledges wait in, whole, and takes their own places out of it. */
export async function waitlistPositions(
  options: ReadOptions,
  landlordId: LandlordId,
  ids: readonly PledgeId[],
): Promise<ReadonlyMap<PledgeId, number>> {
  if (ids.length === 0) return new Map();
  const { marks, values } = listOf(ids);
  const { rows } = await read(options, {
    // DISTINCT in a table of its own keeps MariaDB from merging this and going through every pledge's index instead.
    sql: `SELECT ranked.id, ranked.position FROM (
      SELECT t.id, ROW_NUMBER() OVER (PARTITION BY t.shift_id ORDER BY t.queued_at, t.id) AS position FROM pledge t
      WHERE t.landlord_id = ? AND t.state = 'WAITLISTED' AND t.live = 1 AND t.shift_id IN (SELECT theirs.shift_id FROM (
        SELECT DISTINCT own.shift_id FROM pledge own WHERE own.id IN ${marks}) theirs)
    ) ranked WHERE ranked.id IN ${marks}`,
    values: [landlordId, ...values, ...values],
  });
  const positions = rows as readonly PositionRow[];
  return new Map(positions.map(({ id, position }) => [id, Number(position)]));
}
