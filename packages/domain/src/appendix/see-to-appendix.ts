import type { SystemActor } from "../access/actor.ts";
import { askForFollowUp } from "../follow-up/ask-for-follow-up.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Deps } from "../kernel/deps.ts";
import { ok, type Result } from "../kernel/result.ts";
import { landlordOf } from "../landlord/local-date.ts";
import type { Command, CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Timer } from "../timer/timer.ts";
import type { Appendix } from "./appendix.ts";
import { type AppendixMoment, appendixMoments } from "./appendix-moments.ts";
import { beginAppendix } from "./begin-appendix.ts";
import { cancelUnbackedPledges } from "./cancel-unbacked-pledges.ts";
import { moveAppendix, setAppendixTimer } from "./move-appendix.ts";
import { tellAppendix } from "./tell-appendix.ts";

export type AppendixSeenTo = { readonly moments: readonly AppendixMoment[] };

/** Does what has fallen due on an appendix since it was last seen to, and sets the timer for what comes next. */
export async function seeToAppendix(
  deps: Deps,
  actor: SystemActor,
  timer: Extract<Timer, { type: "AppendixMoment" }>,
  key: string | null,
): Promise<Result<AppendixSeenTo, CommandKeyReused>> {
  const command = { actor, name: "seeToAppendix", key, input: timer };
  return deps.store.transaction<AppendixSeenTo, never>(command, async (tx) => {
    const appendix = await tx.appendices.lockById(timer.appendixId);
    if (appendix?.version !== timer.version) return ok({ moments: [] });
    const now = deps.clock.now();
    const seenTo = Temporal.Instant.fromEpochMilliseconds(timer.after);
    const due = appendixMoments(appendix, (await landlordOf(tx)).zone, seenTo).filter(({ at }) => {
      const ms = at.epochMilliseconds;
      return timer.after < ms && ms <= now.epochMilliseconds;
    });
    let after = appendix;
    const moments = usefulOf(due.map(({ moment }) => moment));
    for (const moment of moments) after = await seeTo(moment, deps, tx, command, after);
    if (after.version === appendix.version) {
      // What was locked is written: a timer of this version then belongs to the next.
      await tx.appendices.save(after);
      // Where nobody kept time for years, nobody is asked for each of them.
      const last = due.length > 0 ? now : seenTo;
      await setAppendixTimer(tx, { ...after, version: after.version + 1 }, last);
    }
    return ok({ moments });
  });
}

/**
 * Nobody is reminded of what is over, nor twice at once. Once it begins it waits for the next timer, since another one of its lease may
 * begin before it ends.
 */
function usefulOf(due: readonly AppendixMoment[]): readonly AppendixMoment[] {
  if (due[0] === "BEGINS") return ["BEGINS"];
  const useful = new Set(due);
  if (useful.has("EXPIRES")) useful.delete("SIGNATORIES_REMINDED");
  if (useful.has("ENDS")) useful.delete("FOLLOW_UP_ASKED");
  return [...useful];
}

async function seeTo(
  moment: AppendixMoment,
  deps: Deps,
  tx: Transaction,
  command: Command,
  appendix: Appendix,
): Promise<Appendix> {
  switch (moment) {
    case "SIGNATORIES_REMINDED":
      await tellAppendix(deps, tx, command, "YourAppendixReminder", appendix);
      return appendix;
    case "EXPIRES": {
      const expired = await moveAppendix(deps, tx, command, appendix, { state: "EXPIRED" });
      await tellAppendix(deps, tx, command, "YourAppendixClosed", expired);
      return expired;
    }
    case "BEGINS":
      return appendix.state === "SIGNED" ? beginAppendix(deps, tx, command, appendix) : appendix;
    case "FOLLOW_UP_ASKED":
      await askForFollowUp(deps, tx, appendix);
      return appendix;
    case "ENDS":
      return endNow(deps, tx, command, appendix);
    default:
      return assertNever(moment);
  }
}

async function endNow(deps: Deps, tx: Transaction, command: Command, appendix: Appendix): Promise<Appendix> {
  const endReason = appendix.endReason ?? "LEASE_ENDED";
  const ended = await moveAppendix(deps, tx, command, appendix, { state: "ENDED", endReason });
  await cancelUnbackedPledges(deps, tx, command, ended.organisationId);
  return ended;
}
