import type { StateMachine } from "../kernel/state-machine.ts";

export const INITIATIVE_STATES = ["DRAFT", "PUBLISHED", "PAUSED", "COMPLETED", "CANCELLED"] as const;
export type InitiativeState = (typeof INITIATIVE_STATES)[number];

export const INITIATIVE_MACHINE: StateMachine<InitiativeState> = {
  DRAFT: ["PUBLISHED", "CANCELLED"],
  PUBLISHED: ["PAUSED", "COMPLETED", "CANCELLED"],
  PAUSED: ["PUBLISHED", "COMPLETED", "CANCELLED"],
  COMPLETED: [],
  CANCELLED: [],
};

/** True while shifts can be added: in a paused initiative too, for when it goes on. */
export function mayTakeShifts(state: InitiativeState): boolean {
  return INITIATIVE_MACHINE[state].length > 0;
}
