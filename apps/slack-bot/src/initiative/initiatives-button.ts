import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";

export const SEE_INITIATIVES = "initiatives.see";

/** Shows whoever presses it what there is to help with. */
export function initiativesButton(text: Text): ButtonSpec {
  return { actionId: SEE_INITIATIVES, label: text.plain("initiatives.see"), value: "all" };
}

/** The same, where what was asked about takes nobody any more. */
export function otherInitiativesButton(text: Text): ButtonSpec {
  return { actionId: SEE_INITIATIVES, label: text.plain("initiatives.seeOthers"), value: "others" };
}
