import { parseArgs } from "node:util";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { ImportRun } from "./run-import.ts";

export const USAGE = `Usage:
  pnpm run import FILE.csv                  enters tenants, leases and contacts that are not there yet
  pnpm run import FILE.csv --dry-run        tells what would be entered, and every problem; writes nothing
  pnpm run import FILE.csv --skip-bad       leaves out lines with problems; else one of them stops it all
  pnpm run import FILE.csv --update         names, addresses and leases that differ become as the file says
  pnpm run import FILE.csv --landlord NAME  where the database has several; the name, or the Slack workspace's id

tooling/import/README.md tells of the columns. DATABASE_URL says which database.
Exit codes: 0 all is as the file says, 1 there are problems, 2 not understood.`;

export type ImportCommand = ImportRun & { readonly landlord: string | undefined };

/** Reads the command line of `pnpm run import`; a refusal is a sentence for whoever typed it. */
export function parseImportArguments(args: readonly string[]): Result<ImportCommand, string> {
  // A script runner may hand its own separator on.
  const own = args[0] === "--" ? args.slice(1) : [...args];
  const options = {
    "dry-run": { type: "boolean", default: false },
    "skip-bad": { type: "boolean", default: false },
    update: { type: "boolean", default: false },
    landlord: { type: "string" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: own, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined) return err("Which file?");
    if (more.length > 0) return err(`Not understood: ${more.join(" ")}`);
    const { "dry-run": isDry, "skip-bad": skipsBad, update: updates, landlord } = values;
    return ok({ file, isDry, skipsBad, updates, landlord });
  } catch (error) {
    if (error instanceof TypeError) return err(error.message);
    throw error;
  }
}
