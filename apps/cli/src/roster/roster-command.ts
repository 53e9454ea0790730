import {
  LandlordDocument,
  RosterTotalsDocument,
  type ShiftState,
} from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";
import { momentsOf, parsePeriod } from "../calendar/period.ts";
import { parseWeek, weekNow } from "../calendar/week.ts";
import type { Context } from "../context.ts";
import { NotUnderstood } from "../exit.ts";
import { type Choice, findChosen, inWords } from "../find-chosen.ts";
import { findInitiative } from "../initiative/find-initiative.ts";
import { type CsvStyle, toCsv } from "../output/csv.ts";
import { write } from "../output/destination.ts";
import { toTable } from "../output/table.ts";
import { type RosterFilters, type RosterShift, readRoster } from "./read-roster.ts";
import { ROSTER_COLUMNS, rowsOf } from "./roster-columns.ts";
import { toRosterJson } from "./roster-json.ts";
import { ROSTER_HEAD, tableRowOf } from "./roster-table.ts";
import { type Totals, totalsInWords } from "./roster-totals.ts";

export const SHIFT_STATES = [
  "DRAFT",
  "OPEN",
  "SETTLED",
  "CANCELLED",
] as const satisfies readonly ShiftState[];

export type RosterOptions = Choice & {
  readonly initiative?: string | undefined;
  readonly week?: string | undefined;
  readonly period?: string | undefined;
  readonly state?: readonly ShiftState[] | undefined;
  readonly format: "table" | "json" | "csv";
  readonly csv: CsvStyle;
};

/** More shifts than anybody reads in a table, whose columns are as wide as all of them together say. */
const MOST_IN_TABLE = 1_000;

/** Who comes to what in a week, this one unless told otherwise, or in another period. */
export async function showRoster(context: Context, client: Client, options: RosterOptions): Promise<void> {
  const { signal, notice } = context;
  const { initiative: title, state, format, csv } = options;
  if (options.district !== undefined && title !== undefined)
    throw new NotUnderstood("An initiative has one district: name the one or the other.");
  const when = await timeOf(options, context, client);
  const chosen = await findChosen(client, options, signal);
  const initiative = title === undefined ? null : await findInitiative(client, title, signal);
  const filters: RosterFilters = {
    ...when.filters,
    ...chosen.filters,
    ...(initiative && { initiativeId: initiative.id }),
    ...(state && { states: state }),
  };

  const pages = readRoster(client, filters, { details: format !== "table", signal });
  const output = { file: undefined, ...context };
  if (format === "csv") return write(toCsv(ROSTER_COLUMNS, rowsOfPages(pages), csv), output);
  const totals = await totalsOf(client, filters, signal);
  if (format === "json") return write(toRosterJson({ ...when.named, totals }, pages), output);

  if (totals.shifts > MOST_IN_TABLE) {
    const number = totals.shifts.toLocaleString("en-GB");
    throw new NotUnderstood(`${number} shifts are too many for a table: name less, or take --format csv.`);
  }
  const shifts = (await Array.fromAsync(pages)).flat();
  const table = async function* () {
    yield toTable(ROSTER_HEAD, shifts.map(tableRowOf), context);
  };
  await write(table(), output);
  const words = [...chosen.words, ...(initiative ? [initiative.name] : []), ...(state ?? []).map(inWords)];
  const where = words.length === 0 ? "all districts" : words.join(", ");
  notice(totalsInWords(totals, `${when.words}, ${where}`, shifts));
}

type Time = {
  readonly filters: Pick<RosterFilters, "week" | "startsWithin">;
  readonly words: string;
  readonly named: { readonly week: string | null; readonly period: string | null };
};

async function timeOf(
  { week, period }: RosterOptions,
  { now, signal }: Context,
  client: Client,
): Promise<Time> {
  if (week !== undefined && period !== undefined)
    throw new NotUnderstood("A week is a period too: name the one or the other.");
  // What is not understood is said before anything is asked.
  const dates = period === undefined ? null : parsePeriod(period);
  const known = week === undefined ? null : parseWeek(week);
  if (known !== null) return inWeek(known);
  const { landlord } = await client.query(LandlordDocument, {}, { signal });
  if (!dates || period === undefined) return inWeek(weekNow(now(), landlord.zone));
  const startsWithin = momentsOf(dates, landlord.zone);
  return { filters: { startsWithin }, words: `in ${period}`, named: { week: null, period } };
}

function inWeek(week: string): Time {
  return { filters: { week }, words: `in week ${week}`, named: { week, period: null } };
}

async function totalsOf(client: Client, filters: RosterFilters, signal: AbortSignal): Promise<Totals> {
  return (await client.query(RosterTotalsDocument, filters, { signal })).shifts.totals;
}

async function* rowsOfPages(pages: AsyncIterable<readonly RosterShift[]>) {
  for await (const shifts of pages) yield shifts.flatMap(rowsOf);
}
