import { CommanderError } from "@commander-js/extra-typings";
import type { Context } from "./context.ts";
import { exitOf } from "./exit.ts";
import { createProgram } from "./program.ts";

/** Does what the command line says, and gives the exit code. @throws what nobody has foreseen */
export async function run(args: readonly string[], context: Context): Promise<number> {
  // A script runner may hand its own separator on.
  const own = args[0] === "--" ? args.slice(1) : args;
  try {
    await createProgram(context).parseAsync(own, { from: "user" });
    return 0;
  } catch (error) {
    // Help and version are asked for too; whatever else commander says, it has said already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const exit = exitOf(error);
    if (!exit) throw error;
    context.notice(exit.message);
    return exit.exitCode;
  }
}
