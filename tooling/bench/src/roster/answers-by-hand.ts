import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Pool, RowDataPacket } from "mysql2/promise";

export type AnswersByHand = {
  roster(districtId: string): Promise<unknown>;
  initiative(id: string): Promise<unknown>;
};

/** Two moments in one statement must be the same; the database's clock is then as good as any. */
const COMING = "s.state = 'OPEN' AND s.starts_at > UTC_TIMESTAMP(3)";
const INSTANT = (column: string) => `DATE_FORMAT(${column}, '%Y-%m-%dT%H:%i:%sZ')`;

/** What a shift has counted, and what its offers hold that have not expired, where it has any. */
const COUNTS = `s.capacity, s.taken, s.waitlisted, s.confirmed_minutes, s.organisations,
  CASE WHEN s.offered = 0 THEN 0 ELSE (SELECT COALESCE(SUM(o.offer_places), 0) FROM pledge o
    WHERE o.shift_id = s.id AND o.offer_expires_at > UTC_TIMESTAMP(3)) END AS offeredPlaces`;

const DISTRICT = "SELECT name FROM district WHERE id = ? AND landlord_id = ?";

const INITIATIVES = `SELECT id, title, primary_focus_area FROM initiative
  WHERE district_id = ? AND landlord_id = ? AND state = 'PUBLISHED' ORDER BY title, id LIMIT 20`;

/** Ranks ids and then fetches what is on a page: ranked with their texts and counts, shifts take half as long again. */
const shifts = (parents: string) => `SELECT s.id, s.initiative_id, ${INSTANT("s.starts_at")} AS startsAt,
    ${INSTANT("s.ends_at")} AS endsAt, s.zone, s.location, s.min_places, ${COUNTS}
  FROM (SELECT s.id, s.initiative_id, ROW_NUMBER() OVER (PARTITION BY s.initiative_id ORDER BY s.starts_at, s.id) AS place
    FROM shift s WHERE s.initiative_id IN (${parents}) AND ${COMING}) ranked
  JOIN shift s ON s.id = ranked.id
  WHERE ranked.place <= 10 ORDER BY ranked.initiative_id, ranked.place`;

/**
 * Of pledges the few narrow columns are ranked themselves: to fetch them by ranked ids takes longer. The roster's index has them
 * in the order of their ranks; left to itself, the server takes another.
 */
const pledges = (parents: string) => `SELECT ranked.shift_id, o.name, ranked.places, ranked.state FROM (
    SELECT p.shift_id, p.organisation_id, p.places, p.state,
      ROW_NUMBER() OVER (PARTITION BY p.shift_id ORDER BY p.queued_at, p.id) AS place
    FROM pledge p FORCE INDEX (pledge_roster) WHERE p.shift_id IN (${parents}) AND p.live = 1) ranked
  JOIN organisation o ON o.id = ranked.organisation_id
  WHERE ranked.place <= 10 ORDER BY ranked.shift_id, ranked.place`;

const INITIATIVE = `SELECT i.title, h.name AS host, d.name AS district FROM initiative i
  JOIN organisation h ON h.id = i.host_organisation_id JOIN district d ON d.id = i.district_id
  WHERE i.id = ? AND i.landlord_id = ?`;

const COMING_SHIFTS = `SELECT ${INSTANT("s.starts_at")} AS startsAt, ${COUNTS} FROM shift s
  WHERE s.initiative_id = ? AND ${COMING} ORDER BY s.starts_at, s.id LIMIT 5`;

/** The bench's questions, answered as one would who had nothing else to do: a prepared statement for each level. */
export function answersByHand(pool: Pool, landlordId: LandlordId): AnswersByHand {
  const rows = async (sql: string, values: string[]) => {
    const [found] = await pool.execute<RowDataPacket[]>(sql, values);
    return found;
  };
  const marks = (values: readonly string[]) => values.map(() => "?").join(", ");
  return {
    async roster(districtId) {
      const [[district], initiatives] = await Promise.all([
        rows(DISTRICT, [districtId, landlordId]),
        rows(INITIATIVES, [districtId, landlordId]),
      ]);
      if (!district) return { district: null };
      const initiativeIds = initiatives.map(({ id }) => String(id));
      const coming = initiativeIds.length > 0 ? await rows(shifts(marks(initiativeIds)), initiativeIds) : [];
      const shiftIds = coming.map(({ id }) => String(id));
      const onThem = shiftIds.length > 0 ? await rows(pledges(marks(shiftIds)), shiftIds) : [];
      const shiftsOf = Map.groupBy(coming, ({ initiative_id }) => initiative_id);
      const pledgesOf = Map.groupBy(onThem, ({ shift_id }) => shift_id);
      const toShift = (shift: RowDataPacket) => {
        const { id, startsAt, endsAt, zone, location, min_places, capacity, taken } = shift;
        return {
          startsAt,
          endsAt,
          zone,
          location,
          minPlaces: min_places,
          capacity,
          placesLeft: placesLeft(shift),
          isUnderstaffed: taken < min_places,
          pledges: {
            nodes: (pledgesOf.get(id) ?? []).map(({ name, places, state }) => ({
              organisation: { name },
              places,
              state,
            })),
          },
          totals: toTotals(shift),
        };
      };
      return {
        district: {
          name: district.name,
          initiatives: {
            nodes: initiatives.map(({ id, title, primary_focus_area }) => ({
              title,
              primaryFocusArea: primary_focus_area,
              shifts: { nodes: (shiftsOf.get(id) ?? []).map(toShift) },
            })),
          },
        },
      };
    },
    async initiative(id) {
      const [[initiative], coming] = await Promise.all([
        rows(INITIATIVE, [id, landlordId]),
        rows(COMING_SHIFTS, [id]),
      ]);
      if (!initiative) return { initiative: null };
      const { title, host, district } = initiative;
      return {
        initiative: {
          title,
          host: { name: host },
          district: { name: district },
          shifts: {
            nodes: coming.map((shift) => ({
              startsAt: shift.startsAt,
              placesLeft: placesLeft(shift),
              totals: toTotals(shift),
            })),
          },
        },
      };
    },
  };
}

function placesLeft({ capacity, taken, offeredPlaces }: RowDataPacket): number {
  return capacity - taken - offeredPlaces;
}

function toTotals({ taken, waitlisted, confirmed_minutes, organisations }: RowDataPacket) {
  return {
    confirmedPlaces: taken,
    waitlistedPlaces: waitlisted,
    confirmedMinutes: confirmed_minutes,
    organisations,
  };
}
