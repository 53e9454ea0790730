import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { isFull, placesLeft } from "@socialsmart/domain/shift/shift-phase";
import { type Answer, actions, answer, button, saying, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { approveButton, rejectButton } from "../pledge/decision-buttons.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { openButton } from "../pledge/pledge-buttons.ts";
import { rosterButton } from "../roster/roster-button.ts";
import { offerFreeButton } from "../shift/shift-buttons.ts";
import { openPledgesButton, seePledgesButton } from "../shift/shift-menu.ts";
import { amountOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

/** A pledge waits for a yes: asks a coordinator for it, or for a no. */
export function pendingPost({ pledge, shift, initiative, organisation }: PledgeSeen, text: Text): Answer {
  const { title } = initiative;
  const asked = { title, when: whenOf(text, shift), organisation: organisation.name };
  const { taken, capacity } = shift;
  const sentence = text.mrkdwn("post.pending", { ...asked, amount: amountOf(text, pledge), taken, capacity });
  const note = pledge.places > placesLeft(shift) ? `\n${text.mrkdwn("post.pendingFull")}` : "";
  return answer(`${sentence}${note}`, [
    section(`${sentence}${note}`),
    actions(approveButton(text, pledge.id, asked), rejectButton(text, pledge.id, asked)),
  ]);
}

/** Many pledges wait for a yes: how many on which shift, each shift with a button to its list. Undefined where none waits. */
export function pendingManyPost(all: readonly PledgeSeen[], text: Text): Answer | undefined {
  const waiting = all.filter(({ pledge }) => pledge.state === "PENDING");
  const [first] = waiting;
  if (!first) return undefined;
  const { title } = first.initiative;
  const byShift = [...Map.groupBy(waiting, ({ shift }) => shift.id).values()].flatMap((of) => {
    const [one] = of;
    const places = of.reduce((sum, { pledge }) => sum + pledge.places, 0);
    return one ? [{ shift: one.shift, when: whenOf(text, one.shift), organisations: of.length, places }] : [];
  });
  const { shown, left } = firstOf(byShift, LISTED.shiftsInPost);
  const heading = text.mrkdwn("post.pendingMany", { title, count: waiting.length });
  const lines = shown.map(({ shift, ...asked }) => {
    const { taken, capacity } = shift;
    const line = text.mrkdwn("post.pendingManyShift", { ...asked, taken, capacity });
    const open = openPledgesButton(text, shift.id, { title, when: asked.when });
    return { line, block: section(line, button(open)) };
  });
  const more = left > 0 ? [text.mrkdwn("post.pendingManyMore", { count: left })] : [];
  return answer([heading, ...lines.map(({ line }) => line), ...more].join("\n"), [
    section(heading),
    ...lines.map(({ block }) => block),
    ...more.map((line) => section(line)),
  ]);
}

/** The same, once none waits any more. */
export function answeredManyPost({ id, title }: Pick<Initiative, "id" | "title">, text: Text): Answer {
  return saying(text.mrkdwn("post.pendingNone", { title }), rosterButton(text, id));
}

/** The same, once there is another post about them. */
export function olderManyPost({ id, title }: Pick<Initiative, "id" | "title">, text: Text): Answer {
  return saying(text.mrkdwn("post.pendingNewer", { title }), rosterButton(text, id));
}

/** What asked for a yes to one pledge, once it has been answered or nobody waits for an answer any more. */
export function decidedPost({ pledge, shift, initiative, organisation }: PledgeSeen, text: Text): Answer {
  const asked = { title: initiative.title, when: whenOf(text, shift), organisation: organisation.name };
  const sentence = text.mrkdwn("post.decided", { ...asked, amount: amountOf(text, pledge) });
  return saying(`${sentence}\n${text.mrkdwn(decisionOf(pledge))}`, seePledgesButton(text, shift.id));
}

function decisionOf({ state }: Pick<Pledge, "state">) {
  switch (state) {
    case "CONFIRMED":
    case "FULFILLED":
      return "post.decidedYes";
    case "WAITLISTED":
    case "OFFERED":
      return "post.decidedWaiting";
    case "REJECTED":
      return "post.decidedNo";
    default:
      return "post.decidedOver";
  }
}

/** A confirmed pledge was taken back after the time to do so. */
export function withdrawnLatePost(
  { shift, initiative, organisation }: Omit<PledgeSeen, "pledge" | "position">,
  places: number,
  text: Text,
): Answer {
  const { title } = initiative;
  const about = { title, when: whenOf(text, shift) };
  const { taken, capacity, minPlaces } = shift;
  const facts = { ...about, organisation: organisation.name, places, taken, capacity };
  const needs = taken < minPlaces ? text.mrkdwn("roster.needs", { count: minPlaces }) : "";
  const held = shift.offered > 0 ? `\n${text.mrkdwn("post.held", { places: shift.offered })}` : "";
  const sentence = `${text.mrkdwn("post.withdrawnLate", facts)}${needs}${held}`;
  const isOpen = !isFull(shift) && initiative.state === "PUBLISHED";
  return isOpen
    ? saying(sentence, openButton(text, shift.id, { ...about, isFull: false }))
    : saying(sentence, seePledgesButton(text, shift.id));
}

/** Places are free and somebody waits for them, so near the start that only a coordinator offers them. */
export function placesLeftPost(
  { shift, initiative: { title } }: Pick<PledgeSeen, "shift" | "initiative">,
  waiting: number,
  text: Text,
): Answer {
  const about = { title, when: whenOf(text, shift) };
  const sentence = text.mrkdwn("post.placesLeft", { ...about, places: placesLeft(shift), waiting });
  return answer(sentence, [section(sentence), actions(offerFreeButton(text, shift.id, about))]);
}
