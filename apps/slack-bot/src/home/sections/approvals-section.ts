import { actions, section } from "../../kit/blocks.ts";
import { approveButton, rejectButton } from "../../pledge/decision-buttons.ts";
import type { PledgeSeen } from "../../pledge/pledge-answers.ts";
import { amountOf, whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** Pledges that wait for a coordinator's yes. */
export function approvalsSection({ queue }: HomeModel, text: Text): HomeSection | undefined {
  if (!queue) return undefined;
  const { items, isCut } = queue.approvals;
  return unlessEmpty({
    ...{ name: "approvals", heading: text.plain("home.waitingHeading"), most: 8, isCut },
    items: items.map((seen) => approvalItem(seen, text)),
  });
}

function approvalItem({ pledge, shift, initiative, organisation }: PledgeSeen, text: Text) {
  const asked = { title: initiative.title, when: whenOf(text, shift), organisation: organisation.name };
  const { taken, capacity } = shift;
  const line = text.mrkdwn("home.waitingLine", { ...asked, amount: amountOf(text, pledge), taken, capacity });
  return [
    section(line),
    actions(approveButton(text, pledge.id, asked), rejectButton(text, pledge.id, asked)),
  ];
}
