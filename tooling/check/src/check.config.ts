import { delimiter, join } from "node:path";

/** The repository's root. */
export const ROOT = join(import.meta.dirname, "../../..");

export interface CheckConfig {
  /** Where everything that tests need is installed, a skipped test is a fault of the installation. */
  readonly failOnSkips: boolean;
  /** Colours and a moving picture are for people; a file or a pipe gets plain lines. */
  readonly plain: boolean;
  /** What is left of the arguments narrows the tests. */
  readonly testFilters: readonly string[];
  readonly childEnv: NodeJS.ProcessEnv;
}

export function readCheckConfig(): CheckConfig {
  const plain = !process.stdout.isTTY;
  const { FORCE_COLOR, NO_COLOR, ...env } = process.env;
  return {
    failOnSkips: env.CHECK_FAIL_ON_SKIPS === "1",
    plain,
    testFilters: process.argv.slice(2).filter((argument) => argument !== "--"),
    childEnv: {
      ...env,
      ...(plain || NO_COLOR ? { NO_COLOR: "1" } : { FORCE_COLOR: FORCE_COLOR ?? "1" }),
      PATH: [join(ROOT, "node_modules/.bin"), env.PATH ?? ""].join(delimiter),
      // Nobody is told that somebody ran our tests.
      DO_NOT_TRACK: "1",
      TURBO_TELEMETRY_DISABLED: "1",
      TURBO_NO_UPDATE_NOTIFIER: "1",
    },
  };
}
