import type { SystemActor } from "../access/actor.ts";
import type { Deps } from "../kernel/deps.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Timer } from "../timer/timer.ts";
import { cancelNow } from "./cancel-unbacked-pledges.ts";

export type UnbackedPledgesSeenTo = { readonly cancelled: number };

/** Cancels what an organisation pledged while its appendix was being ended. */
export async function seeToUnbackedPledges(
  deps: Deps,
  actor: SystemActor,
  timer: Extract<Timer, { type: "UnbackedPledges" }>,
  key: string | null,
): Promise<Result<UnbackedPledgesSeenTo, CommandKeyReused>> {
  const command = { actor, name: "seeToUnbackedPledges", key, input: timer };
  return deps.store.transaction<UnbackedPledgesSeenTo, never>(command, async (tx) =>
    ok({ cancelled: await cancelNow(deps, tx, command, timer.organisationId) }),
  );
}
