import { seeToAppendix } from "../appendix/see-to-appendix.ts";
import { seeToUnbackedPledges } from "../appendix/see-to-unbacked-pledges.ts";
import { seeToFollowUp } from "../follow-up/see-to-follow-up.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Deps } from "../kernel/deps.ts";
import { seeToLandlord } from "../landlord/see-to-landlord.ts";
import { releaseNotices } from "../notice/release-notices.ts";
import { remindOfOffer } from "../pledge/remind-of-offer.ts";
import { extendSeries } from "../series/extend-series.ts";
import { seeToShift } from "../shift/see-to-shift.ts";
import type { DueTimer } from "./timer-queue.ts";

/**
 * Does what a timer was set for. Its id is the command's key, so that one that is run twice has one effect; what it finds out
 * of date it leaves alone. @throws what a use case throws: the timer is to be run again then
 */
export async function runTimer(deps: Deps, { id, landlordId, timer }: DueTimer): Promise<void> {
  const actor = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
  switch (timer.type) {
    case "ShiftMoment":
    case "OfferExpiry":
      await seeToShift(deps, actor, timer, id);
      return;
    case "OfferHalfTime":
      await remindOfOffer(deps, actor, timer, id);
      return;
    case "HeldNotices":
      await releaseNotices(deps, actor, timer, id);
      return;
    case "LandlordMoment":
      await seeToLandlord(deps, actor, timer, id);
      return;
    case "AppendixMoment":
      await seeToAppendix(deps, actor, timer, id);
      return;
    case "FollowUpMoment":
      await seeToFollowUp(deps, actor, timer, id);
      return;
    case "UnbackedPledges":
      await seeToUnbackedPledges(deps, actor, timer, id);
      return;
    case "SeriesHorizon":
      await extendSeries(deps, actor, timer, id);
      return;
    default:
      assertNever(timer);
  }
}
