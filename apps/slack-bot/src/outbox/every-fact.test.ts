import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fact } from "@socialsmart/domain/outbox/fact";
import { expect, test } from "vitest";

/** Where a fact's words are held to a golden file: a table by fact, or samples of what tells it. */
const LINES_AND_POSTS = "outbox/channel-post.test.ts";
const MESSAGES = "outbox/direct/direct-message.test.ts";
const APPENDIX_MESSAGES = "outbox/direct/appendix-direct.test.ts";
const FOLLOW_UP_MESSAGES = "outbox/direct/follow-up-direct.test.ts";
const OUTBOX_SAMPLES = "testing/samples/outbox-samples.ts";
const CHANNEL_SAMPLES = "testing/samples/channel-samples.ts";

/** Whatever happened, and who holds what is said of it to its words; a new fact does not compile until it is here. */
const HELD_BY: Readonly<Record<Fact["type"], readonly [file: string, name?: string] | "TELLS NOTHING">> = {
  PledgeConfirmed: [LINES_AND_POSTS],
  PledgeWaitlisted: [LINES_AND_POSTS],
  PledgeChanged: [LINES_AND_POSTS],
  PledgeWithdrawn: [LINES_AND_POSTS],
  PledgeRejected: [LINES_AND_POSTS],
  PledgeRemoved: [LINES_AND_POSTS],
  PledgeUnbacked: [LINES_AND_POSTS],
  PledgeMovedToWaitlist: [LINES_AND_POSTS],
  PlacesOffered: [LINES_AND_POSTS],
  OfferAccepted: [LINES_AND_POSTS],
  OfferDeclined: [LINES_AND_POSTS],
  OfferExpired: [LINES_AND_POSTS],
  PlacesReleased: [LINES_AND_POSTS],
  SeatsNamed: [LINES_AND_POSTS],
  InitiativePublished: [LINES_AND_POSTS],
  InitiativePaused: [LINES_AND_POSTS],
  InitiativeResumed: [LINES_AND_POSTS],
  InitiativeCompleted: [LINES_AND_POSTS],
  InitiativeCancelled: [LINES_AND_POSTS],
  ShiftOpened: [LINES_AND_POSTS],
  ShiftMoved: [LINES_AND_POSTS],
  ShiftCancelled: [LINES_AND_POSTS],
  PledgePending: [LINES_AND_POSTS],
  PledgeWithdrawnLate: [LINES_AND_POSTS],
  PlacesLeftForCoordinator: [LINES_AND_POSTS],
  ShiftUnderstaffed: [LINES_AND_POSTS],
  SeriesScheduled: [LINES_AND_POSTS],
  SeriesRevised: [LINES_AND_POSTS],
  ShiftChanged: "TELLS NOTHING",
  StaffingChanged: "TELLS NOTHING",
  ShiftSettled: "TELLS NOTHING",
  WaitlistLapsed: "TELLS NOTHING",
  YourOffer: [MESSAGES],
  YourOfferReminder: [MESSAGES],
  YourOfferExpired: [MESSAGES],
  YourPledgeApproved: [MESSAGES],
  YourPledgeRejected: [MESSAGES],
  YourPledgeRemoved: [MESSAGES],
  YourPledgeChanged: [MESSAGES],
  YourPledgeWithdrawn: [MESSAGES],
  YourPledgeMovedToWaitlist: [MESSAGES],
  YourPledgeCancelled: [MESSAGES],
  YourPledgeUnbacked: [MESSAGES],
  YourPledgeLapsed: [MESSAGES],
  YourPlacesReleased: [MESSAGES],
  YourShiftMoved: [MESSAGES],
  YourInitiativePaused: [MESSAGES],
  YourNamesWanted: [MESSAGES],
  YourShiftTomorrow: [MESSAGES],
  YourSeatGivenUp: [MESSAGES],
  YourSeatLost: [MESSAGES],
  YourHostedShiftMoved: [MESSAGES],
  YourHostedShiftCancelled: [MESSAGES],
  YourHostedSeriesRevised: [MESSAGES],
  YourHostedInitiativeRests: [MESSAGES],
  YourShiftShort: [MESSAGES],
  YourAttendanceWanted: [MESSAGES],
  YourQuestionChanged: [MESSAGES],
  YourDigest: ["testing/samples/notice-samples.ts", "digestMessage"],
  YourProgress: ["testing/samples/hours-samples.ts", "progressAnswer"],
  YourRouteClosed: [OUTBOX_SAMPLES, "closedChannelMessage"],
  YourChannelClosed: [OUTBOX_SAMPLES, "closedChannelMessage"],
  DistrictInitiativePublished: [CHANNEL_SAMPLES, "newInitiativePost"],
  DistrictInitiativeCancelled: [CHANNEL_SAMPLES, "noMorePost"],
  DistrictShiftOpened: [LINES_AND_POSTS, "ShiftOpened"],
  DistrictSeriesScheduled: [LINES_AND_POSTS, "SeriesScheduled"],
  DistrictDigest: [CHANNEL_SAMPLES, "digestPost"],
  ChannelLinked: ["testing/samples/roster-samples.ts", "rosterCard"],
  AppendixSigned: ["testing/samples/appendix-samples.ts", "appendixSignedPost"],
  YourAppendixOffered: [APPENDIX_MESSAGES],
  YourAppendixReminder: [APPENDIX_MESSAGES],
  YourAppendixSigned: [APPENDIX_MESSAGES],
  YourAppendixClosed: [APPENDIX_MESSAGES],
  YourAppendixEnds: [APPENDIX_MESSAGES],
  YourSignatoryLeft: [APPENDIX_MESSAGES],
  YourPeopleMayJoin: [APPENDIX_MESSAGES],
  YourFollowUpWanted: [FOLLOW_UP_MESSAGES],
  YourFollowUpScheduled: [FOLLOW_UP_MESSAGES],
  YourFollowUpReminder: [FOLLOW_UP_MESSAGES],
  YourMinutesWanted: [FOLLOW_UP_MESSAGES],
  YourFollowUpNoted: [FOLLOW_UP_MESSAGES],
  YourFollowUpCancelled: [FOLLOW_UP_MESSAGES],
  YourSigningCode: [OUTBOX_SAMPLES, "signingCodeMessage"],
  MailSigningCode: "TELLS NOTHING",
  MailAppendixOffered: "TELLS NOTHING",
  MailAppendixReminder: "TELLS NOTHING",
  MailAppendixSigned: "TELLS NOTHING",
  MailAppendixClosed: "TELLS NOTHING",
  MailAppendixEnds: "TELLS NOTHING",
  ChannelLeft: [CHANNEL_SAMPLES, "formerCard"],
};

test("whatever is told by itself is held to its words", async () => {
  const source = (file: string) => readFile(join(import.meta.dirname, "..", file), "utf8");
  for (const [type, held] of Object.entries(HELD_BY)) {
    if (held === "TELLS NOTHING") continue;
    const [file, name = `"${type}"`] = held;
    expect(await source(file), `${type} in ${file}`).toContain(name);
  }
});
