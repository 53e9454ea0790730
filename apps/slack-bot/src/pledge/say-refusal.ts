import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import { appendicesButton } from "../appendix/appendix-buttons.ts";
import { otherInitiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, type ButtonSpec, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { Text } from "../texts/text.ts";
import { ownPledgesButton } from "./pledge-buttons.ts";
import { type PledgeRefusal, refusalText } from "./refusal-text.ts";

/** A refusal as an answer in a message. */
export function sayRefusal(
  { text, landlord }: { text: Text; landlord: Pick<Landlord, "zone"> },
  refusal: PledgeRefusal,
  organisation = "",
): Answer {
  const said = refusalText(refusal, { text, where: "mrkdwn", organisation, zone: landlord.zone });
  return saying(said, wayOn(refusal, text));
}

/** To what one can have instead, where the shift stands in the way; else to what one has. */
function wayOn({ type }: PledgeRefusal, text: Text): ButtonSpec {
  if (type === "AppendixNotActive") return appendicesButton(text);
  return OF_THE_SHIFT.has(type) ? otherInitiativesButton(text) : ownPledgesButton(text);
}

const OF_THE_SHIFT: ReadonlySet<PledgeRefusal["type"]> = new Set([
  ...(["ShiftNotFound", "ShiftNotOpen", "ShiftCancelled", "ShiftStarted"] as const),
  ...(["InitiativeNotOpen", "MoreThanCapacity", "OverCap", "ShiftFull"] as const),
]);

/** A refusal as it stands beside a form's field. */
export function refusalInForm(
  { text, landlord }: Pick<Known, "text" | "landlord">,
  refusal: PledgeRefusal,
  organisation = "",
): string {
  return refusalText(refusal, { text, where: "plain", organisation, zone: landlord.zone });
}
