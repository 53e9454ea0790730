import { type Answer, answer, button, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { fittingLine } from "../pledge/fitting-line.ts";
import { openButton } from "../pledge/pledge-buttons.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { balanceLine } from "./balance-line.ts";
import type { Progress } from "./read-progress.ts";

/** Where one's organisations stand this year, and where they would be of use; undefined where they would be nowhere. */
export function progressAnswer({ year, balances, fitting }: Progress, text: Text): Answer | undefined {
  if (fitting.length === 0) return undefined;
  const { shown, left } = firstOf(balances, LISTED.organisationsInProgress);
  const standing = [
    text.mrkdwn("progress.heading", { year: String(year) }),
    ...shown.map((one) => balanceLine(one, text)),
    ...(left > 0 ? [text.mrkdwn("roster.more", { count: left })] : []),
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
