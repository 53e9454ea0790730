import { actions, section } from "../../kit/blocks.ts";
import { hoursAbout, hoursLines } from "../../ledger/hours-lines.ts";
import type { ShiftHours } from "../../ledger/hours-to-verify.ts";
import { verifyAllButton, verifyButton } from "../../ledger/verify-buttons.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** Reported hours that wait for somebody who had no part in them: a coordinator, or for the landlord's own a host. */
export function toVerifySection({ toVerify }: HomeModel, text: Text): HomeSection | undefined {
  const { items, isCut } = toVerify;
  return unlessEmpty({
    ...{ name: "to-verify", heading: text.plain("home.toVerifyHeading"), most: 6, isCut },
    items: items.map((hours, index) => verifyItem(hours, index === 0 && items.length > 1, text)),
  });
}

function verifyItem(hours: ShiftHours, isAboveAll: boolean, text: Text) {
  const verify = verifyButton(text, hours.shift.id, hoursAbout(hours, text));
  return [
    section(hoursLines(hours, text)),
    actions(...(isAboveAll ? [verify, verifyAllButton(text)] : [verify])),
  ];
}
