import type { StateMachine } from "../kernel/state-machine.ts";

export const INITIATIVE_STATES = ["DRAFT", "PUBLISHED"] as const;
export type InitiativeState = (typeof INITIATIVE_STATES)[number];

export const INITIATIVE_MACHINE: StateMachine<InitiativeState> = { DRAFT: ["PUBLISHED"], PUBLISHED: [] };
