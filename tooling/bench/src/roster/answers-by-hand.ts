import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Pool, RowDataPacket } from "mysql2/promise";

export type AnswersByHand = {
  roster(districtId: string): Promise<unknown>;
  initiative(id: string): Promise<unknown>;
};

/** Two moments in one statement must be the same; the database's clock is then as good as any. */
const COMING = "s.state = 'OPEN' AND s.starts_at > UTC_TIMESTAMP(3)";
const INSTANT = (column: string) => `DATE_FORMAT(${column}, '%Y-%m-%dT%H:%i:%sZ')`;

const TOTALS = `
  SUM(CASE WHEN p.state IN ('CONFIRMED', 'FULFILLED') THEN p.places ELSE 0 END) AS confirmedPlaces,
  SUM(CASE WHEN p.state = 'WAITLISTED' THEN p.places ELSE 0 END) AS waitlistedPlaces,
  SUM(CASE WHEN p.state IN ('CONFIRMED', 'FULFILLED') THEN p.minutes ELSE 0 END) AS confirmedMinutes,
  COUNT(DISTINCT CASE WHEN p.state IN ('CONFIRMED', 'FULFILLED') THEN p.organisation_id END) AS organisations,
  SUM(CASE WHEN p.offer_expires_at > UTC_TIMESTAMP(3) THEN p.offer_places ELSE 0 END) AS offeredPlaces`;

const DISTRICT = "SELECT name FROM district WHERE id = ? AND landlord_id = ?";

const INITIATIVES = `SELECT id, title, primary_focus_area FROM initiative
  WHERE district_id = ? AND landlord_id = ? AND state = 'PUBLISHED' ORDER BY title, id LIMIT 20`;

const shifts = (parents: string) => `SELECT * FROM (
    SELECT s.id, s.initiative_id, ${INSTANT("s.starts_at")} AS startsAt, ${INSTANT("s.ends_at")} AS endsAt, s.zone,
      s.location, s.min_places, s.capacity, s.taken,
      ROW_NUMBER() OVER (PARTITION BY s.initiative_id ORDER BY s.starts_at, s.id) AS place
    FROM shift s WHERE s.initiative_id IN (${parents}) AND ${COMING}) ranked
  WHERE place <= 10 ORDER BY initiative_id, place`;

const pledges = (parents: string) => `SELECT ranked.shift_id, o.name, ranked.places, ranked.state FROM (
    SELECT p.shift_id, p.organisation_id, p.places, p.state,
      ROW_NUMBER() OVER (PARTITION BY p.shift_id ORDER BY p.queued_at, p.id) AS place
    FROM pledge p WHERE p.shift_id IN (${parents})) ranked
  JOIN organisation o ON o.id = ranked.organisation_id
  WHERE ranked.place <= 10 ORDER BY ranked.shift_id, ranked.place`;

const totals = (parents: string) =>
  `SELECT p.shift_id, ${TOTALS} FROM pledge p WHERE p.shift_id IN (${parents}) GROUP BY p.shift_id`;

const INITIATIVE = `SELECT i.title, h.name AS host, d.name AS district FROM initiative i
  JOIN organisation h ON h.id = i.host_organisation_id JOIN district d ON d.id = i.district_id
  WHERE i.id = ? AND i.landlord_id = ?`;

const COMING_SHIFTS = `SELECT ${INSTANT("s.starts_at")} AS startsAt, s.capacity, s.taken, ${TOTALS}
  FROM (SELECT s.id, s.starts_at, s.capacity, s.taken FROM shift s
    WHERE s.initiative_id = ? AND ${COMING} ORDER BY s.starts_at, s.id LIMIT 5) s
  LEFT JOIN pledge p ON p.shift_id = s.id
  GROUP BY s.id, s.starts_at, s.capacity, s.taken ORDER BY s.starts_at, s.id`;

const NOBODY = {
  confirmedPlaces: 0,
  waitlistedPlaces: 0,
  confirmedMinutes: 0,
  organisations: 0,
  offeredPlaces: 0,
};

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
      const [onThem, sums] =
        shiftIds.length > 0
          ? await Promise.all([
              rows(pledges(marks(shiftIds)), shiftIds),
              rows(totals(marks(shiftIds)), shiftIds),
            ])
          : [[], []];
      const shiftsOf = Map.groupBy(coming, ({ initiative_id }) => initiative_id);
      const pledgesOf = Map.groupBy(onThem, ({ shift_id }) => shift_id);
      const totalsOf = new Map(sums.map((row) => [row.shift_id, row]));
      const toShift = (shift: RowDataPacket) => {
        const { id, startsAt, endsAt, zone, location, min_places, capacity, taken } = shift;
        const { offeredPlaces, ...total } = totalsOf.get(id) ?? NOBODY;
        return {
          startsAt,
          endsAt,
          zone,
          location,
          minPlaces: min_places,
          capacity,
          placesLeft: capacity - taken - offeredPlaces,
          isUnderstaffed: taken < min_places,
          pledges: {
            nodes: (pledgesOf.get(id) ?? []).map(({ name, places, state }) => ({
              organisation: { name },
              places,
              state,
            })),
          },
          totals: toTotals(total),
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
            nodes: coming.map(({ startsAt, capacity, taken, offeredPlaces, ...total }) => ({
              startsAt,
              placesLeft: capacity - taken - offeredPlaces,
              totals: toTotals(total),
            })),
          },
        },
      };
    },
  };
}

function toTotals(row: Readonly<Record<string, unknown>>) {
  const { confirmedPlaces, waitlistedPlaces, confirmedMinutes, organisations } = row;
  return { confirmedPlaces, waitlistedPlaces, confirmedMinutes, organisations };
}
