import type { StateMachine } from "../kernel/state-machine.ts";

export const PLEDGE_STATES = [
  "PENDING",
  "CONFIRMED",
  "WAITLISTED",
  "OFFERED",
  "REJECTED",
  "DECLINED",
  "OFFER_EXPIRED",
  "LAPSED",
  "WITHDRAWN",
  "WITHDRAWN_LATE",
  "RELEASED",
  "REMOVED",
  "CANCELLED_BY_ORGANISER",
  "FULFILLED",
] as const;
export type PledgeState = (typeof PLEDGE_STATES)[number];

/** States of a pledge that still counts: it holds places, waits for them or waits for a yes. */
export const LIVE_PLEDGE_STATES = [
  "PENDING",
  "CONFIRMED",
  "WAITLISTED",
  "OFFERED",
] as const satisfies readonly PledgeState[];

/**
 * LAPSED: the shift began before a place came free or anybody approved. RELEASED: nobody was named in time. A CONFIRMED
 * pledge goes back to WAITLISTED only where lowering the capacity names it.
 */
export const PLEDGE_MACHINE: StateMachine<PledgeState> = {
  PENDING: [
    "CONFIRMED",
    "WAITLISTED",
    "REJECTED",
    "LAPSED",
    "WITHDRAWN",
    "REMOVED",
    "CANCELLED_BY_ORGANISER",
  ],
  CONFIRMED: [
    "WAITLISTED",
    "WITHDRAWN",
    "WITHDRAWN_LATE",
    "RELEASED",
    "REMOVED",
    "CANCELLED_BY_ORGANISER",
    "FULFILLED",
  ],
  WAITLISTED: ["OFFERED", "LAPSED", "WITHDRAWN", "REMOVED", "CANCELLED_BY_ORGANISER"],
  OFFERED: [
    "CONFIRMED",
    "WAITLISTED",
    "DECLINED",
    "OFFER_EXPIRED",
    "WITHDRAWN",
    "REMOVED",
    "CANCELLED_BY_ORGANISER",
  ],
  REJECTED: [],
  DECLINED: [],
  OFFER_EXPIRED: [],
  LAPSED: [],
  WITHDRAWN: [],
  WITHDRAWN_LATE: [],
  RELEASED: [],
  REMOVED: [],
  CANCELLED_BY_ORGANISER: [],
  FULFILLED: [],
};
