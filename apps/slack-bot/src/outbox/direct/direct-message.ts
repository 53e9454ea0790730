import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Answer } from "../../kit/blocks.ts";
import { seePledge } from "../../pledge/see-pledges.ts";
import { appendixDirect } from "./appendix-direct.ts";
import { attendanceDirect } from "./attendance-direct.ts";
import { cancelledDirect, movedDirect, pausedDirect, unbackedDirect } from "./change-direct.ts";
import { channelClosedDirect, routeClosedDirect } from "./channel-closed-direct.ts";
import {
  followUpCancelledDirect,
  followUpDirect,
  followUpNotedDirect,
  followUpsWantedDirect,
} from "./follow-up-direct.ts";
import { hostedDirect } from "./hosted-direct.ts";
import { offerDirect, offerExpiredDirect } from "./offer-direct.ts";
import {
  approvedDirect,
  changedDirect,
  lapsedDirect,
  movedToWaitlistDirect,
  namesWantedDirect,
  rejectedDirect,
  releasedDirect,
  removedDirect,
  withdrawnDirect,
} from "./pledge-direct.ts";
import { progressDirect } from "./progress-direct.ts";
import { givenUpDirect, seatLostDirect, tomorrowDirect } from "./seat-direct.ts";
import { shiftShortDirect } from "./staffing-direct.ts";
import { type DirectFact, ofType, type PledgeTold, type Told } from "./told.ts";

/**
 * The message that tells one person these facts of one kind, as things stand now; undefined where what they say is no longer
 * so, and another message says or has said what is.
 */
export async function directMessage(facts: readonly DirectFact[], told: Told): Promise<Answer | undefined> {
  const [fact] = facts;
  if (!fact) return undefined;
  switch (fact.type) {
    case "YourChannelClosed":
      return channelClosedDirect(fact, told);
    case "YourRouteClosed":
      return routeClosedDirect(fact, told);
    case "YourAttendanceWanted":
      return attendanceDirect(fact, told);
    case "YourProgress":
      return progressDirect(fact, told);
    case "YourShiftShort":
      return shiftShortDirect(fact, told);
    case "YourPledgeCancelled":
      return cancelledDirect(ofType(facts, "YourPledgeCancelled"), told);
    case "YourPledgeUnbacked":
      return unbackedDirect(ofType(facts, "YourPledgeUnbacked"), told);
    case "YourAppendixOffered":
    case "YourAppendixReminder":
    case "YourAppendixSigned":
    case "YourAppendixClosed":
    case "YourAppendixEnds":
    case "YourSignatoryLeft":
    case "YourPeopleMayJoin":
      return appendixDirect(fact, told);
    case "YourFollowUpWanted":
      return followUpsWantedDirect(ofType(facts, "YourFollowUpWanted"), told);
    case "YourFollowUpNoted":
      return followUpNotedDirect(fact, told);
    case "YourFollowUpCancelled":
      return followUpCancelledDirect(fact, told);
    case "YourFollowUpScheduled":
    case "YourFollowUpReminder":
    case "YourMinutesWanted":
      return followUpDirect(fact, told);
    case "YourShiftMoved":
      return movedDirect(ofType(facts, "YourShiftMoved"), told);
    case "YourInitiativePaused":
      return pausedDirect(ofType(facts, "YourInitiativePaused"), told);
    case "YourSeatLost":
      return seatLostDirect(ofType(facts, "YourSeatLost"), told);
    case "YourHostedShiftMoved":
    case "YourHostedShiftCancelled":
    case "YourHostedSeriesRevised":
    case "YourHostedInitiativeRests":
      return hostedDirect(ofType(facts, fact.type), told);
    default:
      return ofOnePledge(fact, told);
  }
}

type OfOnePledge = Exclude<
  PledgeTold,
  {
    readonly type:
      | "YourPledgeCancelled"
      | "YourPledgeUnbacked"
      | "YourShiftMoved"
      | "YourInitiativePaused"
      | "YourSeatLost";
  }
>;

async function ofOnePledge(fact: OfOnePledge, told: Told): Promise<Answer | undefined> {
  const seen = await seePledge(told.reader, fact.pledgeId);
  if (!seen) return undefined;
  switch (fact.type) {
    case "YourOffer":
    case "YourOfferReminder":
      return offerDirect(fact, seen, told);
    case "YourOfferExpired":
      return offerExpiredDirect(fact, seen, told);
    case "YourPledgeApproved":
      return approvedDirect(seen, told);
    case "YourPledgeRejected":
      return rejectedDirect(seen, told);
    case "YourPledgeRemoved":
      return removedDirect(seen, told);
    case "YourPledgeChanged":
      return changedDirect(fact, seen, told);
    case "YourPledgeWithdrawn":
      return withdrawnDirect(seen, told);
    case "YourPledgeMovedToWaitlist":
      return movedToWaitlistDirect(seen, told);
    case "YourPledgeLapsed":
      return lapsedDirect(seen, told);
    case "YourPlacesReleased":
      return releasedDirect(fact, seen, told);
    case "YourNamesWanted":
      return namesWantedDirect(seen, told);
    case "YourSeatGivenUp":
      return givenUpDirect(fact, seen, told);
    case "YourShiftTomorrow":
      return tomorrowDirect(seen, told);
    default:
      return assertNever(fact);
  }
}
