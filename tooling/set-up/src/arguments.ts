import { parseArgs } from "node:util";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";

export const USAGE = `Usage:
  pnpm run set-up FILE.json                 sets up what the file describes and is not there yet
  pnpm run set-up FILE.json --check         looks for mistakes in the file; touches no database
  pnpm run set-up FILE.json --invite KEY    and makes a code for that person of the file; may be repeated

tooling/set-up/example.json is such a file. DATABASE_URL says which database.
Exit codes: 0 all is as the file says, 1 something was refused or has been set up before with other values, 2 not understood.`;

export type SetUpCommand = {
  readonly file: string;
  readonly checksOnly: boolean;
  /** Keys of people. */
  readonly invite: readonly string[];
};

/** Reads the command line of `pnpm run set-up`; a refusal is a sentence for whoever typed it. */
export function parseSetUpArguments(args: readonly string[]): Result<SetUpCommand, string> {
  // A script runner may hand its own separator on.
  const own = args[0] === "--" ? args.slice(1) : [...args];
  const options = { check: { type: "boolean" }, invite: { type: "string", multiple: true } } as const;
  try {
    const { values, positionals } = parseArgs({ args: own, options, allowPositionals: true });
    const { check: checksOnly = false, invite = [] } = values;
    const [file, ...more] = positionals;
    if (file === undefined) return err("Which file?");
    if (more.length > 0) return err(`Not understood: ${more.join(" ")}`);
    if (checksOnly && invite.length > 0) return err("--check makes no codes: leave out --invite.");
    return ok({ file, checksOnly, invite: [...new Set(invite)] });
  } catch (error) {
    if (error instanceof TypeError) return err(error.message);
    throw error;
  }
}
