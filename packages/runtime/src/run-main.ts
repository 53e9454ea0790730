import { StartError } from "./start-error.ts";

/**
 * Runs a process's main function. A `StartError` ends the process with its message alone on standard error, anything
 * else that is thrown with its stack too; both with exit code 1.
 */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    // Something that was started already (a server, a pool) may keep the process running otherwise.
    process.exit(1);
  }
}
