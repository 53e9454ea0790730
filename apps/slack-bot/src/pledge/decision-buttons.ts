import type { PledgeId } from "@socialsmart/domain/kernel/ids";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import type { About } from "./pledge-buttons.ts";

export const APPROVE_PLEDGE = "pledge.approve";
export const REJECT_PLEDGE = "pledge.reject";

type Asked = About & { readonly organisation: string };

/** A coordinator's yes to a pledge that waits for one. */
export function approveButton(text: Text, pledgeId: PledgeId, asked: Asked): ButtonSpec {
  const spoken = text.plain("decision.approveSpoken", asked);
  return {
    actionId: APPROVE_PLEDGE,
    label: text.plain("decision.approve"),
    value: pledgeId,
    spoken,
    isMain: true,
  };
}

/** A coordinator's no, which asks for the reason first. */
export function rejectButton(text: Text, pledgeId: PledgeId, asked: Asked): ButtonSpec {
  const spoken = text.plain("decision.rejectSpoken", asked);
  return { actionId: REJECT_PLEDGE, label: text.plain("decision.reject"), value: pledgeId, spoken };
}
