import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { Text } from "../texts/text.ts";
import { type PledgeRefusal, refusalText } from "./refusal-text.ts";

/** A refusal as an answer in a message. */
export function sayRefusal(
  { text, landlord }: { text: Text; landlord: Pick<Landlord, "zone"> },
  refusal: PledgeRefusal,
  organisation = "",
): Answer {
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
