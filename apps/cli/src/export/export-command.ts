import { LandlordDocument } from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";
import { momentsOf, parsePeriod } from "../calendar/period.ts";
import type { Context } from "../context.ts";
import { NotUnderstood } from "../exit.ts";
import { INITIATIVES } from "../initiative/initiatives-export.ts";
import { ORGANISATIONS } from "../organisation/organisations-export.ts";
import type { Column, Pages } from "../output/column.ts";
import { type CsvStyle, toCsv } from "../output/csv.ts";
import { write } from "../output/destination.ts";
import { toJson, toJsonLines } from "../output/json.ts";
import { Progress } from "../output/progress.ts";
import { PLEDGES } from "../pledge/pledges-export.ts";
import { SHIFTS } from "../shift/shifts-export.ts";
import type { Dataset, Moments } from "./dataset.ts";

export const DATASETS = ["pledges", "shifts", "initiatives", "organisations"] as const;

export type ExportOptions = {
  readonly period?: string | undefined;
  readonly out?: string | undefined;
  readonly format: "csv" | "json" | "jsonl";
  readonly csv: CsvStyle;
  readonly progress?: boolean | undefined;
};

/** Writes all there is of something, page by page as it comes. */
export async function exportDataset(
  context: Context,
  client: Client,
  name: (typeof DATASETS)[number],
  options: ExportOptions,
): Promise<void> {
  // Each has rows of its own kind, which nothing below looks into.
  if (name === "pledges") return exportRows(context, client, PLEDGES, options);
  if (name === "shifts") return exportRows(context, client, SHIFTS, options);
  if (name === "initiatives") return exportRows(context, client, INITIATIVES, options);
  return exportRows(context, client, ORGANISATIONS, options);
}

async function exportRows<Row>(
  context: Context,
  client: Client,
  { unit, hasPeriod, columns, read }: Dataset<Row>,
  { period, out, format, csv, progress: asked = false }: ExportOptions,
): Promise<void> {
  const { stderr, signal } = context;
  if (period !== undefined && !hasPeriod)
    throw new NotUnderstood(`There is no --period for ${unit}: they are exported as they are now.`);
  if (out === "") throw new NotUnderstood("--out needs the name of a file.");
  const moments = period === undefined ? null : await momentsIn(period, client, signal);
  const progress = new Progress(stderr, { asked, unit });
  const expect = progress.expect.bind(progress);
  const rows = progress.of(read({ client, signal, moments, expect }));
  await write(textOf(columns, rows, format, csv), { ...context, file: out });
}

/** The period's moments in the landlord's zone, in which its days are counted. */
async function momentsIn(period: string, client: Client, signal: AbortSignal): Promise<Moments> {
  const dates = parsePeriod(period);
  const { landlord } = await client.query(LandlordDocument, {}, { signal });
  return momentsOf(dates, landlord.zone);
}

function textOf<Row>(
  columns: readonly Column<Row>[],
  rows: Pages<Row>,
  format: ExportOptions["format"],
  csv: CsvStyle,
): AsyncGenerator<string> {
  if (format === "csv") return toCsv(columns, rows, csv);
  return format === "json" ? toJson(columns, rows) : toJsonLines(columns, rows);
}
