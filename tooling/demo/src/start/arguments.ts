import { StartError } from "@socialsmart/runtime/start-error";

/** What a person types to begin anew; it needs no pnpm on the machine. */
export const FRESH_START = "npx -y pnpm@12 start -- --fresh";

export type StartArguments = { readonly fresh: boolean };

/**
 * Reads what stands behind `pnpm start`. pnpm hands on a `--` as it was typed.
 *
 * @throws {StartError} for an argument that means nothing
 */
export function parseArguments(given: readonly string[]): StartArguments {
  const said = given.filter((argument) => argument !== "--");
  const unknown = said.find((argument) => argument !== "--fresh");
  if (unknown !== undefined) {
    throw new StartError(`Unknown argument ${unknown}: the only one is --fresh, which begins anew`);
  }
  return { fresh: said.includes("--fresh") };
}
