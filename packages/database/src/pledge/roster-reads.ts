import type { LandlordId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { RosterTotals } from "@socialsmart/domain/store/reader";
import { type ReadOptions, read } from "../reader/read.ts";
import { toDate } from "../schema/values.ts";
import { pledgeTable } from "./pledge-row.ts";

// A server gives sums as text, since they may have more digits than a number.
type TotalsRow = { readonly shift_id: ShiftId } & { readonly [total in keyof RosterTotals]: number | string };

const NOBODY: RosterTotals = {
  confirmedPlaces: 0,
  namedPlaces: 0,
  offeredPlaces: 0,
  waitlistedPlaces: 0,
  pendingPlaces: 0,
  confirmedMinutes: 0,
  organisations: 0,
};

const CONFIRMED = "t.state IN ('CONFIRMED', 'FULFILLED')";

function sumOf(column: "places" | "named" | "offer_places" | "minutes", condition: string): string {
  return `SUM(CASE WHEN ${condition} THEN t.${column} ELSE 0 END)`;
}

/** Adds up each shift's pledges; an offer that has expired by `now` holds nothing, whether or not anybody has seen to it. */
export async function totalsByShifts(
  options: ReadOptions,
  landlordId: LandlordId,
  ids: readonly ShiftId[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<ShiftId, RosterTotals>> {
  if (ids.length === 0) return new Map();
  const rows = await read(options, (manager) =>
    manager
      .createQueryBuilder(pledgeTable, "t")
      .select("t.shift_id", "shift_id")
      .addSelect(sumOf("places", CONFIRMED), "confirmedPlaces")
      .addSelect(sumOf("named", CONFIRMED), "namedPlaces")
      .addSelect(sumOf("offer_places", "t.offer_expires_at > :now"), "offeredPlaces")
      .addSelect(sumOf("places", "t.state = 'WAITLISTED'"), "waitlistedPlaces")
      .addSelect(sumOf("places", "t.state = 'PENDING'"), "pendingPlaces")
      .addSelect(sumOf("minutes", CONFIRMED), "confirmedMinutes")
      .addSelect(`COUNT(DISTINCT CASE WHEN ${CONFIRMED} THEN t.organisation_id END)`, "organisations")
      .where("t.landlord_id = :landlordId AND t.shift_id IN (:...ids)", { landlordId, ids })
      .setParameter("now", toDate(now))
      .groupBy("t.shift_id")
      .getRawMany<TotalsRow>(),
  );
  const totals = new Map(
    rows.map((row) => [
      row.shift_id,
      {
        confirmedPlaces: Number(row.confirmedPlaces),
        namedPlaces: Number(row.namedPlaces),
        offeredPlaces: Number(row.offeredPlaces),
        waitlistedPlaces: Number(row.waitlistedPlaces),
        pendingPlaces: Number(row.pendingPlaces),
        confirmedMinutes: Number(row.confirmedMinutes),
        organisations: Number(row.organisations),
      },
    ]),
  );
  return new Map(ids.map((id) => [id, totals.get(id) ?? NOBODY]));
}

type PositionRow = { readonly id: PledgeId; readonly position: number | string };

/** Ranks the waitlists that these pledges wait in, whole, and takes their own places out of it. */
export async function waitlistPositions(
  options: ReadOptions,
  landlordId: LandlordId,
  ids: readonly PledgeId[],
): Promise<ReadonlyMap<PledgeId, number>> {
  if (ids.length === 0) return new Map();
  const rows = await read(options, (manager) => {
    const ranked = manager
      .createQueryBuilder(pledgeTable, "t")
      .select("t.id", "id")
      .addSelect("ROW_NUMBER() OVER (PARTITION BY t.shift_id ORDER BY t.queued_at, t.id)", "position")
      .where("t.landlord_id = :landlordId AND t.state = 'WAITLISTED' AND t.live = 1", { landlordId })
      // DISTINCT in a table of its own keeps MariaDB from merging this and going through every pledge's index instead.
      .andWhere(
        `t.shift_id IN (SELECT theirs.shift_id FROM (
          SELECT DISTINCT own.shift_id FROM pledge own WHERE own.id IN (:...ids)) theirs)`,
        { ids },
      );
    return manager
      .createQueryBuilder()
      .select("ranked.id", "id")
      .addSelect("ranked.position", "position")
      .from(`(${ranked.getQuery()})`, "ranked")
      .where("ranked.id IN (:...ids)")
      .setParameters(ranked.getParameters())
      .getRawMany<PositionRow>();
  });
  return new Map(rows.map(({ id, position }) => [id, Number(position)]));
}
