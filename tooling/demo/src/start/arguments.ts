import { StartError } from "@socialsmart/runtime/start-error";

/** What a person types to begin anew; it needs no pnpm on the machine. */
export const FRESH_START = "npx -y pnpm@12 start -- --fresh";

export type StartArguments = {
  readonly fresh: boolean;
  /** Leaves the app to be installed by hand. */
  readonly install: boolean;
};

const KNOWN = ["--fresh", "--install"];

/**
 * Reads what stands behind `pnpm start`. pnpm hands on a `--` as it was typed.
 *
 * @throws {StartError} for an argument that means nothing
 */
export function parseArguments(given: readonly string[]): StartArguments {
  const said = given.filter((argument) => argument !== "--");
  const unknown = said.find((argument) => !KNOWN.includes(argument));
  if (unknown !== undefined) {
    throw new StartError(
      `Unknown argument ${unknown}: there are --fresh, which begins anew, and --install, which leaves the app to be installed`,
    );
  }
  return { fresh: said.includes("--fresh"), install: said.includes("--install") };
}
