import type { StateMachine } from "../kernel/state-machine.ts";

export const TEMPLATE_STATES = ["DRAFT", "PUBLISHED", "RETIRED"] as const;
export type TemplateState = (typeof TEMPLATE_STATES)[number];

/** What was published is never changed: there is no way back to a draft. RETIRED: nothing new is offered on it. */
export const TEMPLATE_MACHINE: StateMachine<TemplateState> = {
  DRAFT: ["PUBLISHED"],
  PUBLISHED: ["RETIRED"],
  RETIRED: [],
};
