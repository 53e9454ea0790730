import type { StateMachine } from "../kernel/state-machine.ts";

export const PLEDGE_STATES = ["CONFIRMED", "WAITLISTED", "WITHDRAWN", "CANCELLED_BY_ORGANISER"] as const;
export type PledgeState = (typeof PLEDGE_STATES)[number];

/** States of a pledge that still counts: it holds places or waits for them. */
export const LIVE_PLEDGE_STATES = ["CONFIRMED", "WAITLISTED"] as const satisfies readonly PledgeState[];

export const PLEDGE_MACHINE: StateMachine<PledgeState> = {
  CONFIRMED: ["WITHDRAWN", "CANCELLED_BY_ORGANISER"],
  WAITLISTED: ["CONFIRMED", "WITHDRAWN", "CANCELLED_BY_ORGANISER"],
  WITHDRAWN: [],
  CANCELLED_BY_ORGANISER: [],
};
