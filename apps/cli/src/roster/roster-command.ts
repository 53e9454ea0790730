import { LandlordDocument } from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";
import { parseWeek, weekNow } from "../calendar/week.ts";
import type { Context } from "../context.ts";
import { findDistrict } from "../district/find-district.ts";
import { NotUnderstood } from "../exit.ts";
import { findInitiative } from "../initiative/find-initiative.ts";
import { type CsvStyle, toCsv } from "../output/csv.ts";
import { write } from "../output/destination.ts";
import { toTable } from "../output/table.ts";
import { type RosterShift, readRoster } from "./read-roster.ts";
import { ROSTER_COLUMNS, rowsOf } from "./roster-columns.ts";
import { ROSTER_HEAD, tableRowOf } from "./roster-table.ts";

export type RosterOptions = {
  readonly district?: string | undefined;
  readonly initiative?: string | undefined;
  readonly week?: string | undefined;
  readonly format: "table" | "json" | "csv";
  readonly csv: CsvStyle;
};

/** Who comes to what in a week: this one, unless told otherwise. */
export async function showRoster(context: Context, client: Client, options: RosterOptions): Promise<void> {
  const { signal, notice } = context;
  if (options.district !== undefined && options.initiative !== undefined)
    throw new NotUnderstood("An initiative has one district: name the one or the other.");
  const week = options.week === undefined ? await thisWeek(context, client) : parseWeek(options.week);
  const district =
    options.district === undefined ? null : await findDistrict(client, options.district, signal);
  const initiative =
    options.initiative === undefined ? null : await findInitiative(client, options.initiative, signal);
  const of = {
    week,
    ...(district && { districtId: district.id }),
    ...(initiative && { initiativeId: initiative.id }),
  };

  const shifts = (await Array.fromAsync(readRoster(client, of, signal))).flat();
  await write(textOf(shifts, week, options, context), { file: undefined, ...context });
  const number =
    shifts.length === 0 ? "No shifts" : shifts.length === 1 ? "1 shift" : `${shifts.length} shifts`;
  const where = district?.name ?? initiative?.name ?? "all districts";
  if (options.format === "table") notice(`${number} in week ${week}, ${where}.`);
}

async function thisWeek({ now, signal }: Context, client: Client): Promise<string> {
  const { landlord } = await client.query(LandlordDocument, {}, { signal });
  return weekNow(now(), landlord.zone);
}

async function* textOf(
  shifts: readonly RosterShift[],
  week: string,
  { format, csv }: RosterOptions,
  { emphasise }: Context,
): AsyncGenerator<string> {
  if (format === "json") yield `${JSON.stringify({ week, shifts }, null, 2)}\n`;
  else if (format === "table") yield toTable(ROSTER_HEAD, shifts.map(tableRowOf), emphasise);
  else yield* toCsv(ROSTER_COLUMNS, onePage(shifts.flatMap(rowsOf)), csv);
}

async function* onePage<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}
