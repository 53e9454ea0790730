import { argv } from "node:process";
import type { Result } from "@socialsmart/domain/kernel/result";
import { runMain } from "./run-main.ts";

/** What a person is told, and what was asked for. */
export type CommandOutcome = { readonly message: string | null; readonly output: string | null };

/**
 * Runs a program of the command line. Asked for `--help` it prints its usage; arguments that it cannot read are told on standard error,
 * with exit code 2.
 *
 * @param run answers whether it did what was asked; if not, the exit code is 1
 */
export function runCommandLine<Command>(
  usage: string,
  parse: (args: readonly string[]) => Result<Command, string>,
  run: (command: Command) => Promise<boolean>,
): Promise<void> {
  return runMain(async () => {
    if (argv.includes("--help") || argv.includes("-h")) {
      console.log(usage);
      return;
    }
    const command = parse(argv.slice(2));
    if (!command.ok) {
      console.error(`${command.refusal}\n\n${usage}`);
      process.exitCode = 2;
      return;
    }
    if (!(await run(command.value))) process.exitCode = 1;
  });
}

/** Standard output is for what was asked for alone, so that a program can take it from there. Answers whether there was no refusal. */
export function tellOutcome(outcome: Result<CommandOutcome, string>): boolean {
  const message = outcome.ok ? outcome.value.message : outcome.refusal;
  if (message !== null) console.error(message);
  if (outcome.ok && outcome.value.output !== null) console.log(outcome.value.output);
  return outcome.ok;
}
