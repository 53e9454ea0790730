import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";

export const SEE_HELP = "help.see";
export const SEE_STATUS = "status.see";

/** Shows whoever presses it what they can type. */
export function helpButton(text: Text): ButtonSpec {
  return { actionId: SEE_HELP, label: text.plain("help.see"), value: "help" };
}

/** The same, where all was well a moment ago. */
export function statusAgainButton(text: Text): ButtonSpec {
  return { actionId: SEE_STATUS, label: text.plain("status.again"), value: "all" };
}

/** Shows a coordinator what did not arrive, and where nothing does. */
export function statusButton(text: Text): ButtonSpec {
  return { actionId: SEE_STATUS, label: text.plain("status.see"), value: "all" };
}
