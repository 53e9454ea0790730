import type { InitiativeId } from "@socialsmart/domain/kernel/ids";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";

export const SEE_ROSTER = "roster.see";

/** Shows whoever presses it who comes to an initiative's shifts, with what can be done about each. */
export function rosterButton(text: Text, initiativeId: InitiativeId): ButtonSpec {
  return { actionId: SEE_ROSTER, label: text.plain("roster.see"), value: initiativeId };
}

/** The same of all that the channel is about. */
export function rostersButton(text: Text): ButtonSpec {
  return { actionId: SEE_ROSTER, label: text.plain("roster.see"), value: "all" };
}
