import type { DistrictId, InitiativeId } from "@socialsmart/domain/kernel/ids";
import { copierOf, idOf, range } from "../copies.ts";
import type { Grounds } from "../pledge/lay-out.ts";
import type { Sql } from "../pledge/sql.ts";
import type { OneOfEach } from "../pledge/town.ts";
import { ROSTER_SIZE, type Size } from "./size.ts";

/** What the bench asks for and pledges on. */
export type Town = {
  readonly districtIds: readonly DistrictId[];
  readonly initiativeIds: readonly InitiativeId[];
  readonly pledging: Pick<Grounds, "organisationIds"> & { readonly spots: Grounds["cold"] };
};

/** Places on a full shift: three confirmed pledges of each size. The tenth pledge waits. */
const FULL = 18;
const ROOM = 500;
const DAY_MS = 86_400_000;

/** The first shift's: taken once, and so late that none starts while the bench runs. */
const FIRST_DAY = new Date(Date.now() + 2 * DAY_MS).toISOString().slice(0, 10);

/**
 * Copies the one of each until the town is as large as it should be: the same town each time, but for its dates. The shifts to
 * come are the same in every history; with more history there are more shifts in the past, each with its pledges.
 *
 * @param history how many times as many shifts, and pledges, as are to come
 */
export async function layOut(sql: Sql, one: OneOfEach, size: Size, history: number): Promise<Town> {
  const { districts, tenants, initiatives, shifts, clients } = size;
  const past = shifts * (history - 1);
  const { copy, id, part, finish } = await copierOf(sql, one);
  const numbered = (word: string, n: string) => `CONCAT('${word} ', LPAD(${n}, 4, '0'))`;
  const isPast = (n: string, count: number) => `${n} >= ${count}`;

  await copy("district", districts, (n) => ({ id: id("district", n), name: numbered("Område", n) }));
  await copy("organisation", tenants, (n) => ({
    id: id("organisation", n),
    name: numbered("Bageriet på hörnet", n),
  }));
  await copy("appendix", tenants, (n) => ({
    id: id("appendix", n),
    organisation_id: id("organisation", n),
    registry_number: "NULL",
  }));
  await copy("initiative", initiatives, (n) => ({
    id: id("initiative", n),
    title: numbered("Läxhjälp på biblioteket", n),
    district_id: id("district", `${n} % ${districts}`),
    channel_id: `CONCAT('C', ${n})`,
  }));

  const hours = (n: string) => {
    const spread = `${n} % 48`;
    const coming = `168 * ${part(n, initiatives)} + ${spread}`;
    return `CASE WHEN ${isPast(n, shifts)} THEN ${spread} - 168 * ${part(n, initiatives)} ELSE ${coming} END`;
  };
  // Half of each initiative's shifts: without the division, all or none.
  const isFull = (shift: string) => `(${shift} + ${part(shift, initiatives)}) % 2 = 0`;
  const places = (n: string) => `CASE WHEN ${isFull(n)} THEN ${FULL} ELSE ${FULL + 1} END`;
  await copy("shift", shifts + past, (n) => ({
    id: id("shift", n),
    initiative_id: id("initiative", `${n} % ${initiatives}`),
    starts_at: `'${FIRST_DAY}' + INTERVAL (${hours(n)}) HOUR`,
    ends_at: `'${FIRST_DAY}' + INTERVAL (${hours(n)} + 2) HOUR`,
    min_places: `CASE WHEN ${n} % 5 = 0 AND NOT (${isFull(n)}) THEN ${FULL + 10} ELSE 1 END`,
    capacity: `CASE WHEN ${isFull(n)} THEN ${FULL} ELSE ${ROOM} END`,
    taken: places(n),
    organisations: `CASE WHEN ${isFull(n)} THEN ${ROSTER_SIZE - 1} ELSE ${ROSTER_SIZE} END`,
    confirmed_minutes: `t.confirmed_minutes * (${places(n)})`,
    waitlisted: `CASE WHEN ${isFull(n)} THEN 1 ELSE 0 END`,
    state: `CASE WHEN ${isPast(n, shifts)} THEN 'SETTLED' ELSE 'OPEN' END`,
  }));

  // A shift's pledges do not lie side by side: they have come in over weeks.
  const coming = shifts * ROSTER_SIZE;
  const shiftOf = (n: string) =>
    `CASE WHEN ${isPast(n, coming)} THEN ${shifts} + (${n} - ${coming}) % ${Math.max(1, past)} ELSE ${n} % ${shifts} END`;
  const placeInQueue = (n: string) =>
    `CASE WHEN ${isPast(n, coming)} THEN ${part(`(${n} - ${coming})`, Math.max(1, past))} ELSE ${part(n, shifts)} END`;
  const regulars = tenants - clients;
  const stride = Math.floor(regulars / ROSTER_SIZE);
  await copy("pledge", coming + past * ROSTER_SIZE, (n) => {
    const isLast = `${placeInQueue(n)} = ${ROSTER_SIZE - 1}`;
    const places = `CASE WHEN ${isLast} THEN 1 ELSE 1 + (${placeInQueue(n)}) % 3 END`;
    return {
      id: id("pledge", n),
      shift_id: id("shift", shiftOf(n)),
      organisation_id: id(
        "organisation",
        `${clients} + (${shiftOf(n)} + ${stride} * (${placeInQueue(n)})) % ${regulars}`,
      ),
      places,
      minutes: `t.minutes * (${places})`,
      state: `CASE WHEN ${isPast(n, coming)} THEN 'FULFILLED'
        WHEN ${isLast} AND ${isFull(`(${shiftOf(n)})`)} THEN 'WAITLISTED' ELSE 'CONFIRMED' END`,
      live: `CASE WHEN ${isPast(n, coming)} THEN NULL ELSE 1 END`,
      queued_at: `'${FIRST_DAY}' - INTERVAL (${history} * 700 - ${placeInQueue(n)}) DAY`,
    };
  });
  await finish();
  await sql.run("ANALYZE TABLE district, organisation, initiative, shift, pledge");

  const isOpen = (n: number) => (n + Math.floor(n / initiatives)) % 2 === 1;
  const spot = (n: number) => ({
    shiftId: idOf("shift", n),
    lane: `channel:${one.landlordId}/T0001/C${n % initiatives}`,
  });
  return {
    districtIds: range(districts).map((n) => idOf("district", n)),
    initiativeIds: range(initiatives).map((n) => idOf("initiative", n)),
    pledging: {
      organisationIds: range(clients).map((n) => idOf("organisation", n)),
      spots: range(shifts).filter(isOpen).slice(0, 1_000).map(spot),
    },
  };
}
