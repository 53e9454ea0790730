import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { type PledgeRefusal, refusalText } from "./refusal-text.ts";

/** A refusal as an answer in a message. */
export function sayRefusal({ text, landlord }: Known, refusal: PledgeRefusal, organisation = ""): Answer {
  return saying(refusalText(refusal, { text, where: "mrkdwn", organisation, zone: landlord.zone }));
}

/** A refusal as it stands beside a form's field. */
export function refusalInForm(
  { text, landlord }: Pick<Known, "text" | "landlord">,
  refusal: PledgeRefusal,
  organisation = "",
): string {
  return refusalText(refusal, { text, where: "plain", organisation, zone: landlord.zone });
}
