import { whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { type DigestModel, type DigestSection, unlessSilent } from "../digest-section.ts";

/** Places that were given up late, and left a shift with too few people. */
export function lateWithdrawalsSection({ withdrawals }: DigestModel, text: Text): DigestSection | undefined {
  const lines = withdrawals.map(({ seen: { shift, organisation, initiative }, places }) => {
    const { taken, minPlaces } = shift;
    const about = { organisation: organisation.name, title: initiative.title, when: whenOf(text, shift) };
    return text.mrkdwn("digest.withdrawal", { ...about, places, taken, minPlaces });
  });
  return unlessSilent(text.mrkdwn("digest.withdrawals"), lines);
}
