import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { isId } from "@socialsmart/domain/kernel/ids";
import type { Spot } from "./contender.ts";
import type { Size } from "./size.ts";
import type { Row, Sql } from "./sql.ts";
import type { OneOfEach } from "./town.ts";

/** Where the bench's pledges go. */
export type Grounds = {
  readonly hot: readonly Spot[];
  readonly cold: readonly Spot[];
  /** One for each client: nobody pledges twice at once. */
  readonly organisationIds: readonly OrganisationId[];
};

/** Organisations whose pledges fill the rosters, beside those of the clients. */
const REGULARS = 400;
const AT_ONCE = 100_000;

/**
 * Copies the one of each until there are so many pledges, all confirmed and for one place, each with its audit event, its
 * message in the outbox that was told, and its command key. The newest shifts are the ones that the bench goes for.
 */
export async function layOut(sql: Sql, one: OneOfEach, size: Size, pledges: number): Promise<Grounds> {
  const { clients, hotShifts, coldShifts, rosterSize } = size;
  const shifts = Math.max(hotShifts + coldShifts, Math.ceil(pledges / rosterSize));
  // Eight cold shifts share an initiative and so its channel; a hot one has its own.
  const initiatives = hotShifts + Math.ceil(coldShifts / 8);
  const organisations = clients + REGULARS;
  await makeNumbers(sql, AT_ONCE);

  const id = (kind: string, n: string) => `CONCAT('${kind}_01j', ${sql.padded(n)})`;
  const part = (n: string, size: number) => `CAST((${n} - ${n} % ${size}) / ${size} AS SIGNED)`;
  const copy = copier(sql, one);
  await copy("initiative", initiatives, (n) => ({
    id: id("initiative", n),
    channel_id: `CONCAT('C', ${n})`,
  }));
  await copy("organisation", organisations, (n) => ({ id: id("organisation", n) }));
  await copy("appendix", organisations, (n) => ({
    id: id("appendix", n),
    organisation_id: id("organisation", n),
  }));
  await copy("shift", shifts, (n) => ({
    id: id("shift", n),
    initiative_id: id("initiative", `${n} % ${initiatives}`),
    taken: `${rosterSize}`,
  }));
  const shiftOf = (n: string) => part(n, rosterSize);
  await copy("pledge", shifts * rosterSize, (n) => ({
    id: id("pledge", n),
    shift_id: id("shift", shiftOf(n)),
    organisation_id: id("organisation", `${clients} + ${n} % ${REGULARS}`),
  }));
  await copy("audit_event", shifts * rosterSize, (n) => ({ id: id("audit", n), subject: id("pledge", n) }));
  await copy("command_key", shifts * rosterSize, (n) => ({ command_key: id("key", n) }));
  const lane = (n: string) => `CONCAT('channel:${one.landlordId}/T0001/C', ${n})`;
  const perLane = Math.ceil((shifts * rosterSize) / initiatives);
  await copy("outbox_lane", initiatives, (n) => ({
    lane: lane(n),
    last_seq: `${perLane}`,
    done_seq: `${perLane}`,
    pending: "0",
  }));
  await copy("outbox_message", shifts * rosterSize, (n) => ({
    id: id("message", n),
    lane: lane(`${n} % ${initiatives}`),
    seq: `1 + ${part(n, initiatives)}`,
    told_at: "t.occurred_at",
  }));
  await sql.run("DROP TABLE bench_number");

  const spot = (n: number) => ({
    shiftId: idOf("shift", n),
    lane: `channel:${one.landlordId}/T0001/C${n % initiatives}`,
  });
  return {
    hot: range(hotShifts, shifts - hotShifts).map(spot),
    cold: range(coldShifts, shifts - hotShifts - coldShifts).map(spot),
    organisationIds: range(clients).map((n) => idOf("organisation", n)),
  };
}

type Overrides = (n: string) => Readonly<Record<string, string>>;

function copier(sql: Sql, one: OneOfEach) {
  const templates: Readonly<Record<string, string>> = {
    organisation: `id = '${one.organisationId}'`,
    outbox_message: "fact LIKE '%PledgeConfirmed%'",
    outbox_lane: "lane LIKE 'channel:%'",
    audit_event: "action = 'pledgePlaces'",
  };
  return async (table: string, count: number, overrides: Overrides) => {
    await sql.run(
      `CREATE TABLE bench_template AS SELECT * FROM ${table} WHERE ${templates[table] ?? "1 = 1"}`,
    );
    const [template, ...more] = await sql.rows("SELECT * FROM bench_template");
    if (!template || more.length > 0) throw new Error(`${1 + more.length} rows of ${table} to copy from`);
    const { columns, values } = columnsAndValues(template, overrides("n"));
    for (let from = 0; from < count; from += AT_ONCE) {
      const number = `(SELECT n + ${from} AS n FROM bench_number WHERE n + ${from} < ${count})`;
      await sql.run(
        `INSERT INTO ${table} (${columns}) SELECT ${values} FROM ${number} x CROSS JOIN bench_template t ORDER BY x.n`,
      );
    }
    await sql.run("DROP TABLE bench_template");
  };
}

function columnsAndValues(template: Row, overrides: Readonly<Record<string, string>>) {
  const columns = Object.keys(template);
  const values = columns.map((column) => overrides[column] ?? `t.${column}`);
  return { columns: columns.join(", "), values: values.join(", ") };
}

async function makeNumbers(sql: Sql, count: number): Promise<void> {
  await sql.run("CREATE TABLE bench_number (n INTEGER NOT NULL PRIMARY KEY)");
  for (let from = 0; from < count; from += 10_000) {
    const rows = range(Math.min(10_000, count - from), from).map((n) => `(${n})`);
    await sql.run(`INSERT INTO bench_number VALUES ${rows.join(",")}`);
  }
}

function range(count: number, from = 0): number[] {
  return Array.from({ length: count }, (_, n) => from + n);
}

function idOf<K extends "shift" | "organisation">(kind: K, n: number) {
  const id = `${kind}_01j${String(n).padStart(23, "0")}`;
  if (!isId(kind, id)) throw new Error(`Not an id: ${id}`);
  return id;
}
