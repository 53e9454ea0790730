import type { PledgeId } from "@socialsmart/domain/kernel/ids";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import type { About } from "./pledge-buttons.ts";

export const ACCEPT_OFFER = "offer.accept";
export const DECLINE_OFFER = "offer.decline";

/** Takes the places that are held out to a pledge. */
export function acceptOfferButton(
  text: Text,
  pledgeId: PledgeId,
  { title, when, places }: About & { readonly places: number },
): ButtonSpec {
  const spoken = text.plain("offer.acceptSpoken", { title, when, places });
  return {
    actionId: ACCEPT_OFFER,
    label: text.plain("offer.accept", { places }),
    value: pledgeId,
    spoken,
    isMain: true,
  };
}

/** Says no to them, which ends the pledge. */
export function declineOfferButton(text: Text, pledgeId: PledgeId, about: About): ButtonSpec {
  const spoken = text.plain("offer.declineSpoken", about);
  return { actionId: DECLINE_OFFER, label: text.plain("offer.decline"), value: pledgeId, spoken };
}
