import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";

/** Slack tells of its click too, and wants nothing but an acknowledgement. */
export const OPEN_HOME = "home.open";

/** Leads to App Home. */
export function homeButton(address: string, text: Text): ButtonSpec {
  return { actionId: OPEN_HOME, label: text.plain("home.open"), value: "home", url: address, isMain: true };
}
