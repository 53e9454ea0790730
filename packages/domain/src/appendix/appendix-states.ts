import type { StateMachine } from "../kernel/state-machine.ts";

export const APPENDIX_STATES = [
  "DRAFT",
  "OFFERED",
  "PARTLY_SIGNED",
  "SIGNED",
  "ACTIVE",
  "ENDED",
  "DECLINED",
  "EXPIRED",
  "WITHDRAWN",
] as const;
export type AppendixState = (typeof APPENDIX_STATES)[number];

/** SIGNED: by both parties, and its first day is to come. It can end before that day, as the lease can. */
export const APPENDIX_MACHINE: StateMachine<AppendixState> = {
  DRAFT: ["OFFERED"],
  OFFERED: ["PARTLY_SIGNED", "DECLINED", "EXPIRED", "WITHDRAWN"],
  PARTLY_SIGNED: ["SIGNED", "DECLINED", "EXPIRED", "WITHDRAWN"],
  SIGNED: ["ACTIVE", "ENDED"],
  ACTIVE: ["ENDED"],
  ENDED: [],
  DECLINED: [],
  EXPIRED: [],
  WITHDRAWN: [],
};

/** States of an offer that can still be signed. */
export const OPEN_APPENDIX_STATES = ["OFFERED", "PARTLY_SIGNED"] as const satisfies readonly AppendixState[];

/** States of what both parties have agreed to, whether or not it holds now. */
export const AGREED_APPENDIX_STATES: readonly AppendixState[] = ["SIGNED", "ACTIVE", "ENDED"];

/** SUPERSEDED: another appendix to the same lease took its place. */
export const END_REASONS = [
  "LEASE_ENDED",
  "TERMINATED_BY_TENANT",
  "TERMINATED_BY_LANDLORD",
  "SUPERSEDED",
] as const;
export type EndReason = (typeof END_REASONS)[number];
