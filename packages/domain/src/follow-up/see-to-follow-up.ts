import type { SystemActor } from "../access/actor.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Deps } from "../kernel/deps.ts";
import { ok, type Result } from "../kernel/result.ts";
import { landlordOf } from "../landlord/local-date.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Timer } from "../timer/timer.ts";
import { type FollowUpMoment, followUpMoments } from "./follow-up-moments.ts";
import { attendeesOf, setFollowUpTimer, tell } from "./tell-follow-up.ts";

export type FollowUpSeenTo = { readonly moments: readonly FollowUpMoment[] };

/** Tells what has fallen due on a follow-up since it was last seen to, and sets the timer for what comes next. */
export async function seeToFollowUp(
  deps: Deps,
  actor: SystemActor,
  timer: Extract<Timer, { type: "FollowUpMoment" }>,
  key: string | null,
): Promise<Result<FollowUpSeenTo, CommandKeyReused>> {
  const command = { actor, name: "seeToFollowUp", key, input: timer };
  return deps.store.transaction<FollowUpSeenTo, never>(command, async (tx) => {
    const followUp = await tx.followUps.lockById(timer.followUpId);
    if (followUp?.version !== timer.version) return ok({ moments: [] });
    const now = deps.clock.now();
    const due = followUpMoments(followUp, (await landlordOf(tx)).zone).filter(
      ({ at }) => timer.after < at.epochMilliseconds && at.epochMilliseconds <= now.epochMilliseconds,
    );
    // Where nobody kept time for days, nobody is reminded of what is over.
    const moment = due.at(-1)?.moment;
    const { contacts, hosts } = await attendeesOf(tx, { ...followUp, setBy: followUp.setBy ?? timer.setBy });
    const { id: followUpId } = followUp;
    switch (moment) {
      case "ATTENDEES_REMINDED":
        await tell(deps, tx, [...contacts, ...hosts], { type: "YourFollowUpReminder", followUpId });
        break;
      case "MINUTES_WANTED":
        await tell(deps, tx, hosts, { type: "YourMinutesWanted", followUpId });
        break;
      case undefined:
        break;
      default:
        assertNever(moment);
    }
    // What was locked is written: a timer of this version then belongs to the next.
    await tx.followUps.save(followUp);
    const after = moment ? now : Temporal.Instant.fromEpochMilliseconds(timer.after);
    const saved = { ...followUp, version: followUp.version + 1 };
    await setFollowUpTimer(tx, saved, { setBy: timer.setBy, after });
    return ok({ moments: moment ? [moment] : [] });
  });
}
