import type { KnownBlock } from "@slack/types";
import type { OwnSeat } from "../home/home-model.ts";
import { pledgeItem } from "../home/pledge-item.ts";
import { seatItem } from "../home/seat-item.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, answer, context, saying, section } from "../kit/blocks.ts";
import { cut } from "../kit/cut.ts";
import { escapeMrkdwn } from "../kit/escape.ts";
import { LISTED } from "../kit/limits.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { PledgeSeen } from "./pledge-answers.ts";
import { pledgeFormButton } from "./pledge-buttons.ts";

const QUOTED_AT_MOST = 80;

/** What somebody may mean to withdraw: their organisations' pledges, and their own name on a place. */
export type Withdrawable = {
  readonly pledges: readonly PledgeSeen[];
  readonly seats: readonly OwnSeat[];
  /** They may pledge for somebody: the form is a way on for them. */
  readonly mayPledge: boolean;
};

/**
 * What can be withdrawn or changed, each with its buttons; nothing is withdrawn yet.
 *
 * @param missed what was typed, where nothing is as it says and all that there is is shown
 */
export function withdrawalAnswer(
  all: Withdrawable,
  missed: string | undefined,
  now: Temporal.Instant,
  text: Text,
): Answer {
  const count = all.pledges.length + all.seats.length;
  if (count === 0) return nothing(all, text.mrkdwn("withdraw.none"), text);
  const opening =
    missed === undefined
      ? text.mrkdwn("withdraw.which", { count })
      : text.mrkdwn("withdraw.missed", { words: cut(missed, QUOTED_AT_MOST) });
  return listed(all, opening, now, text);
}

/** All of it, for somebody who wants to see how it stands. */
export function ownPledgesAnswer(all: Withdrawable, now: Temporal.Instant, text: Text): Answer {
  return all.pledges.length + all.seats.length === 0
    ? nothing(all, text.mrkdwn("withdraw.noneComing"), text)
    : listed(all, text.mrkdwn("withdraw.coming"), now, text);
}

/** Whoever pledges for nobody comes where others put their name. */
function nothing({ mayPledge }: Withdrawable, said: string, text: Text): Answer {
  return mayPledge
    ? saying(said, pledgeFormButton(text))
    : saying(text.mrkdwn("seat.none"), initiativesButton(text));
}

function listed(
  { pledges, seats }: Withdrawable,
  opening: string,
  now: Temporal.Instant,
  text: Text,
): Answer {
  const items: readonly (readonly KnownBlock[])[] = [
    ...pledges.map((seen) => pledgeItem(seen, now, text)),
    ...seats.map((own) => seatItem(own, text)),
  ];
  const left = pledges.length + seats.length - LISTED.toWithdraw;
  const shown = [...pledges, ...seats.map(({ seen }) => seen)].slice(0, LISTED.toWithdraw);
  const more = left > 0 ? [text.mrkdwn("withdraw.more", { count: left })] : [];
  const lines = shown.map(({ initiative, shift }) => `${initiative.title}, ${whenOf(text, shift)}`);
  return answer([opening, ...lines.map(escapeMrkdwn), ...more].join("\n"), [
    section(opening),
    ...items.slice(0, LISTED.toWithdraw).flat(),
    ...more.map((line) => context(line)),
  ]);
}
