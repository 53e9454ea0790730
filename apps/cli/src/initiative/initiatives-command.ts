import { type InitiativeState, InitiativesDocument } from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";
import { wholePeriod } from "../calendar/period.ts";
import type { Context } from "../context.ts";
import { type Choice, findChosen } from "../find-chosen.ts";
import { type CsvStyle, toCsv } from "../output/csv.ts";
import { write } from "../output/destination.ts";
import { toJson } from "../output/json.ts";
import { toTable } from "../output/table.ts";
import { INITIATIVE_COLUMNS, INITIATIVE_HEAD, type Initiative, tableRowOf } from "./initiative-columns.ts";

export const INITIATIVE_STATES = [
  "DRAFT",
  "PUBLISHED",
  "PAUSED",
  "COMPLETED",
  "CANCELLED",
] as const satisfies readonly InitiativeState[];

export type InitiativesOptions = Choice & {
  readonly period?: string | undefined;
  readonly state?: readonly InitiativeState[] | undefined;
  readonly format: "table" | "json" | "csv";
  readonly csv: CsvStyle;
};

/** What is done, by title. */
export async function showInitiatives(
  context: Context,
  client: Client,
  options: InitiativesOptions,
): Promise<void> {
  const { signal, notice } = context;
  const { period, state, format, csv } = options;
  const when = period === undefined ? {} : wholePeriod(period);
  const chosen = await findChosen(client, options, signal);
  const filters = { ...chosen.filters, ...when, ...(state && { states: state }) };
  const connections = client.pages(InitiativesDocument, filters, (data) => data.initiatives, { signal });
  const pages = async function* (): AsyncGenerator<readonly Initiative[]> {
    for await (const { nodes } of connections) yield nodes;
  };
  const output = { file: undefined, ...context };
  if (format === "json") return write(toJson(INITIATIVE_COLUMNS, pages()), output);
  if (format === "csv") return write(toCsv(INITIATIVE_COLUMNS, pages(), csv), output);
  const initiatives = (await Array.fromAsync(pages())).flat();
  const table = async function* () {
    yield toTable(INITIATIVE_HEAD, initiatives.map(tableRowOf), context);
  };
  await write(table(), output);
  const { length } = initiatives;
  notice(length === 0 ? "No initiatives." : length === 1 ? "1 initiative." : `${length} initiatives.`);
}
