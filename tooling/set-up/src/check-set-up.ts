import type { Deps } from "@socialsmart/domain/kernel/deps";
import { MemoryStore } from "@socialsmart/domain/testing/memory-store";
import type { Outcome } from "./report.ts";
import { setUp } from "./set-up.ts";
import type { SetUpFile } from "./set-up-file.ts";

/**
 * What would be refused whatever the database holds: the file is set up in memory, so that the rules are the domain's own.
 * The clock stands long ago there, for a shift that has been set up and is over by now is no mistake.
 */
export async function checkSetUp(
  { ids, secrets }: Pick<Deps, "ids" | "secrets">,
  file: SetUpFile,
): Promise<readonly Outcome[]> {
  const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(0) };
  const { outcomes } = await setUp({ store: new MemoryStore(), clock, ids, secrets }, file);
  return outcomes.filter(({ type }) => type === "REFUSED");
}
