import { amountOf, whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { type DigestModel, type DigestSection, unlessSilent } from "../digest-section.ts";

/** Pledges that wait for a coordinator's yes. */
export function approvalsSection({ home }: DigestModel, text: Text): DigestSection | undefined {
  const lines = (home.queue?.approvals.items ?? []).map(({ pledge, shift, organisation, initiative }) => {
    const about = { organisation: organisation.name, title: initiative.title, when: whenOf(text, shift) };
    return text.mrkdwn("digest.approval", { ...about, amount: amountOf(text, pledge) });
  });
  return unlessSilent(text.mrkdwn("digest.approvals"), lines);
}
