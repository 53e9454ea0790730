import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "graphql";
import { compareWithContract, contractOf } from "./src/contract/contract.ts";

// Writes the contract from the schema, or with --check says whether the schema keeps it and the contract tells of all of it.
// A promise is taken back with --breaking alone.

const CONTRACT = join(import.meta.dirname, "contract.graphql");
const SCHEMA = join(import.meta.dirname, "src", "__generated__", "schema.graphql");

const { values: given } = parseArgs({
  options: { check: { type: "boolean" }, breaking: { type: "boolean" } },
});

const schema = parse(readFileSync(SCHEMA, "utf8"), { noLocation: true });
const wanted = contractOf(schema);
const contract = existsSync(CONTRACT) ? readFileSync(CONTRACT, "utf8") : undefined;
const { breaking, harmless } =
  contract === undefined ? { breaking: [], harmless: [] } : await compareWithContract(contract, schema);

if (breaking.length > 0 && !given.breaking) {
  fail(
    "The schema breaks what clients were promised in apps/api/contract.graphql:",
    breaking,
    'Keep what was there and mark it @deprecated(reason: "Use …"); a new thing gets a new name. Where no client is left that suffers, run pnpm run contract --breaking.',
  );
} else if (contract === wanted) {
  console.log("The contract tells of the whole schema.");
} else if (given.check) {
  fail(
    "The schema has what apps/api/contract.graphql does not promise yet:",
    harmless,
    "Run pnpm run contract, and commit what it writes: from then on it is promised.",
  );
} else {
  writeFileSync(CONTRACT, wanted);
  console.log(["Promised from now on:", ...[...breaking, ...harmless].map(indented)].join("\n"));
}

function fail(what: string, changes: readonly string[], advice: string): void {
  console.error([what, ...changes.map(indented), advice].join("\n"));
  process.exitCode = 1;
}

function indented(line: string): string {
  return `  ${line}`;
}
