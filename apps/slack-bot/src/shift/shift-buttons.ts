import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { About } from "../pledge/pledge-buttons.ts";
import type { Text } from "../texts/text.ts";

export const OFFER_FREE_PLACES = "shift.offer-free";

/** A coordinator offers a shift's free places to those who wait. */
export function offerFreeButton(text: Text, shiftId: ShiftId, about: About): ButtonSpec {
  const spoken = text.plain("offer.freeSpoken", about);
  return {
    actionId: OFFER_FREE_PLACES,
    label: text.plain("offer.free"),
    value: shiftId,
    spoken,
    isMain: true,
  };
}
