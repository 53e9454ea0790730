import { isBlank } from "@socialsmart/domain/commitment/balance";
import { homeButton } from "../home/home-button.ts";
import { type Answer, actions, answer, button, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { fittingLine } from "../pledge/fitting-line.ts";
import { openButton } from "../pledge/pledge-buttons.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { balanceLine } from "./balance-line.ts";
import { commitmentButton } from "./commitment-button.ts";
import type { Progress } from "./read-progress.ts";

/**
 * Where one's organisations stand, and where they would be of use; undefined where that would be no more than zeros with nothing to
 * do about them. @param address of App Home, where it is known
 */
export function progressAnswer(
  progress: Progress,
  address: string | undefined,
  text: Text,
): Answer | undefined {
  return progress.fitting.length > 0
    ? withInvitation(progress, text)
    : withoutInvitation(progress, address, text);
}

function withInvitation({ year, balances, fitting }: Progress, text: Text): Answer {
  const { shown, left } = firstOf(balances, LISTED.organisationsInProgress);
  const standing = [
    headingOf(year, text),
    ...shown.map((one) => balanceLine(one, text)),
    ...moreOf(left, text),
  ].join("\n");
  const invitation = text.mrkdwn("progress.fitting");
  const offers = fitting.map((one) => {
    const about = { title: one.initiative.title, when: whenOf(text, one.shift) };
    const pledge = openButton(text, one.shift.id, { ...about, isFull: false });
    return { line: fittingLine(one, text), pledge };
  });
  return answer([standing, invitation, ...offers.map(({ line }) => line)].join("\n"), [
    section(standing),
    section(invitation),
    ...offers.map(({ line, pledge }) => section(line, button(pledge))),
  ]);
}

/** To whom nothing can be offered: what they have taken on is theirs to change, where there is anything to talk about at all. */
function withoutInvitation(
  { year, thisYear, balances }: Progress,
  address: string | undefined,
  text: Text,
): Answer | undefined {
  const told = balances.filter(({ balance }) => !isBlank(balance));
  if (told.length === 0) return undefined;
  const { shown, left } = firstOf(told, LISTED.organisationsInProgress);
  const standing = shown.map((one) => ({
    line: balanceLine(one, text),
    ours: commitmentButton(one.organisation, thisYear, text),
  }));
  const heading = headingOf(year, text);
  const rest = [...moreOf(left, text), text.mrkdwn("progress.nothingFits", { year: String(thisYear) })].join(
    "\n",
  );
  return answer([heading, ...standing.map(({ line }) => line), rest].join("\n"), [
    section(heading),
    ...standing.map(({ line, ours }) => section(line, button(ours))),
    section(rest),
    ...(address === undefined ? [] : [actions(homeButton(address, text))]),
  ]);
}

function headingOf(year: number, text: Text): string {
  return text.mrkdwn("progress.heading", { year: String(year) });
}

function moreOf(left: number, text: Text): readonly string[] {
  return left > 0 ? [text.mrkdwn("roster.more", { count: left })] : [];
}
