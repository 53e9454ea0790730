import type { PersonalFact } from "../outbox/fact.ts";

export const NOTICE_KINDS = [
  "PLACE_OFFER",
  "OFFER_REMINDER",
  "NAMES_WANTED",
  "SHIFT_REMINDER",
  "CHANGE",
  "ATTENDANCE",
  "STAFFING",
  "DELIVERY",
  "APPENDIX",
  "SIGNING_CODE",
  "DIGEST",
  "PROGRESS",
] as const;
/** What a message to one person is about, as people tell them apart when they choose which ones they want. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Which kind each personal fact is of: a new fact has to say. */
export const KIND_OF_FACT: Readonly<Record<PersonalFact["type"], NoticeKind>> = {
  YourOffer: "PLACE_OFFER",
  YourOfferExpired: "PLACE_OFFER",
  YourOfferReminder: "OFFER_REMINDER",
  YourNamesWanted: "NAMES_WANTED",
  YourSeatGivenUp: "NAMES_WANTED",
  YourShiftTomorrow: "SHIFT_REMINDER",
  YourPledgeApproved: "CHANGE",
  YourPledgeRejected: "CHANGE",
  YourPledgeRemoved: "CHANGE",
  YourPledgeChanged: "CHANGE",
  YourPledgeWithdrawn: "CHANGE",
  YourPledgeMovedToWaitlist: "CHANGE",
  YourPledgeCancelled: "CHANGE",
  YourPledgeLapsed: "CHANGE",
  YourPlacesReleased: "CHANGE",
  YourShiftMoved: "CHANGE",
  YourInitiativePaused: "CHANGE",
  YourSeatLost: "CHANGE",
  YourChannelClosed: "DELIVERY",
  YourRouteClosed: "DELIVERY",
  YourAttendanceWanted: "ATTENDANCE",
  YourShiftShort: "STAFFING",
  YourPledgeUnbacked: "CHANGE",
  YourAppendixOffered: "APPENDIX",
  YourAppendixReminder: "APPENDIX",
  YourAppendixSigned: "APPENDIX",
  YourAppendixClosed: "APPENDIX",
  YourPeopleMayJoin: "APPENDIX",
  YourSigningCode: "SIGNING_CODE",
  YourDigest: "DIGEST",
  YourProgress: "PROGRESS",
};
