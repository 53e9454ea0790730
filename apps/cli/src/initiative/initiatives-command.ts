import {
  type FocusArea,
  type InitiativeState,
  InitiativesDocument,
} from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";
import type { Context } from "../context.ts";
import { findDistrict } from "../district/find-district.ts";
import { type CsvStyle, toCsv } from "../output/csv.ts";
import { write } from "../output/destination.ts";
import { toJson } from "../output/json.ts";
import { toTable } from "../output/table.ts";
import { INITIATIVE_COLUMNS, INITIATIVE_HEAD, type Initiative, tableRowOf } from "./initiative-columns.ts";

export const FOCUS_AREAS = [
  "LABOUR_MARKET",
  "SAFETY",
  "INTEGRATION",
  "GENDER_EQUALITY",
  "DEMOCRACY",
] as const satisfies readonly FocusArea[];
export const INITIATIVE_STATES = [
  "DRAFT",
  "PUBLISHED",
  "PAUSED",
  "COMPLETED",
  "CANCELLED",
] as const satisfies readonly InitiativeState[];

export type InitiativesOptions = {
  readonly district?: string | undefined;
  readonly focusArea?: FocusArea | undefined;
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
  const { signal, notice, emphasise } = context;
  const { focusArea, state, format, csv } = options;
  const district =
    options.district === undefined ? null : await findDistrict(client, options.district, signal);
  const filters = {
    ...(district && { districtId: district.id }),
    ...(focusArea && { focusArea }),
    ...(state && { states: state }),
  };
  const connections = client.pages(InitiativesDocument, filters, (data) => data.initiatives, { signal });
  const pages = async function* (): AsyncGenerator<readonly Initiative[]> {
    for await (const { nodes } of connections) yield nodes;
  };
  const output = { file: undefined, ...context };
  if (format === "json") return write(toJson(INITIATIVE_COLUMNS, pages()), output);
  if (format === "csv") return write(toCsv(INITIATIVE_COLUMNS, pages(), csv), output);
  const initiatives = (await Array.fromAsync(pages())).flat();
  const table = async function* () {
    yield toTable(INITIATIVE_HEAD, initiatives.map(tableRowOf), emphasise);
  };
  await write(table(), output);
  const { length } = initiatives;
  notice(length === 0 ? "No initiatives." : length === 1 ? "1 initiative." : `${length} initiatives.`);
}
