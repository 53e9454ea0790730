import type { Button } from "@slack/types";
import { plain } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import type { Text } from "../texts/text.ts";

/** Slack tells of its click too, and wants nothing but an acknowledgement. */
export const OPEN_HOME = "home.open";

/** Leads to App Home. */
export function homeButton(address: string, text: Text): Button {
  const label = plain(text.plain("home.open"), LIMITS.buttonText);
  return { type: "button", action_id: OPEN_HOME, text: label, url: address, style: "primary" };
}
