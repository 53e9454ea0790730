import { type Answer, actions, answer, type ButtonSpec, button, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import type { Text } from "../texts/text.ts";

/** A shift that something became of, and why. */
export type ListedShift = {
  readonly line: string;
  readonly reason: string | null;
  readonly button?: ButtonSpec;
};

type Below = { readonly after?: string; readonly buttons?: readonly ButtonSpec[] };

/**
 * A heading and a line for each shift, with its button; then the reason if it is the same for all, else each line's own below
 * it; then what follows from all of it.
 */
export function listedShifts(
  heading: string,
  shifts: readonly ListedShift[],
  text: Text,
  { after, buttons = [] }: Below = {},
): Answer {
  const { shown, left } = firstOf(shifts, LISTED.shiftsInPost);
  const [reason = null] = shifts.map((shift) => shift.reason);
  const isOneReason = shifts.every((shift) => shift.reason === reason);
  const told = (why: string | null) => (why === null ? [] : [text.mrkdwn("post.reason", { reason: why })]);
  const lines = shown.map((shift) => [shift.line, ...(isOneReason ? [] : told(shift.reason))].join("\n"));
  const below = [
    ...(left > 0 ? [text.mrkdwn("roster.moreShifts", { count: left })] : []),
    ...(isOneReason ? told(reason) : []),
    ...(after === undefined ? [] : [after]),
  ];
  const said = [heading, ...lines, ...below].join("\n");
  const eachWithButton = [
    section(heading),
    ...shown.map((shift, n) => section(lines[n] ?? "", shift.button && button(shift.button))),
    ...(below.length > 0 ? [section(below.join("\n"))] : []),
  ];
  return answer(said, [
    ...(shown.some((shift) => shift.button) ? eachWithButton : [section(said)]),
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
  ]);
}
