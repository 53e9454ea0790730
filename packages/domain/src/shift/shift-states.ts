import type { StateMachine } from "../kernel/state-machine.ts";

/** What is stored. Full, running, ended and understaffed are derived: see shift-phase.ts. */
export const SHIFT_STATES = ["DRAFT", "OPEN", "SETTLED", "CANCELLED"] as const;
export type ShiftState = (typeof SHIFT_STATES)[number];

export const SHIFT_MACHINE: StateMachine<ShiftState> = {
  DRAFT: ["OPEN", "CANCELLED"],
  OPEN: ["SETTLED", "CANCELLED"],
  SETTLED: [],
  CANCELLED: [],
};
