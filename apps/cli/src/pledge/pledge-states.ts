import type { PledgeState } from "@socialsmart/client/__generated__/graphql";

const WORDS: Readonly<Record<PledgeState, string>> = {
  CANCELLED_BY_ORGANISER: "cancelled",
  CONFIRMED: "confirmed",
  DECLINED: "declined",
  FULFILLED: "fulfilled",
  LAPSED: "lapsed",
  OFFERED: "offered",
  OFFER_EXPIRED: "offer expired",
  PENDING: "awaits approval",
  REJECTED: "rejected",
  RELEASED: "released",
  REMOVED: "removed",
  WAITLISTED: "on the waitlist",
  WITHDRAWN: "withdrawn",
  WITHDRAWN_LATE: "withdrawn late",
};

export function wordOf(state: PledgeState): string {
  return WORDS[state];
}
