import type { Result } from "@socialsmart/domain/kernel/result";

/** The value of a use case that the seed cannot go on without. @throws if the domain refused it: the tables are wrong then */
export function expectOk<T>(result: Result<T, unknown>, what: string): T {
  if (result.ok) return result.value;
  throw new Error(`The demo's seed is refused at ${what}: ${JSON.stringify(result.refusal)}`);
}
