import type { SectionBlock } from "@slack/types";
import { isFull } from "@socialsmart/domain/shift/shift-phase";
import { type Answer, answer, button, context, header, saying, section } from "../kit/blocks.ts";
import { cut, firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import type { Candidate } from "../pledge/match-shifts.ts";
import { openButton } from "../pledge/pledge-buttons.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

export type InitiativesView = {
  readonly found: readonly Candidate[];
  /** What was asked for, as typed. */
  readonly typed: string;
  /** A district that there is. */
  readonly example: string | undefined;
};

/** The initiatives with their next shift, and the button to join it. */
export function initiativesAnswer({ found, typed, example }: InitiativesView, text: Text): Answer {
  if (found.length === 0) {
    if (typed === "" || example === undefined) return saying(text.mrkdwn("initiatives.noneAtAll"));
    return saying(text.mrkdwn("initiatives.none", { words: cut(typed, 80), example }));
  }
  const { shown, left } = firstOf(found, LISTED.initiatives);
  const more = left > 0 ? [context(text.mrkdwn("initiatives.more", { count: left }))] : [];
  const spoken = shown.slice(0, 5).map((one) => lineOf(one, text));
  return answer(spoken.join("\n"), [
    header(text.plain("initiatives.heading")),
    ...shown.map((one) => initiativeSection(one, text)),
    ...more,
  ]);
}

function initiativeSection(candidate: Candidate, text: Text): SectionBlock {
  const line = lineOf(candidate, text);
  const shift = candidate.shifts.find((one) => !isFull(one)) ?? candidate.shifts[0];
  if (!shift) return section(`${line}\n${text.mrkdwn("initiatives.noNext")}`);
  const when = whenOf(text, shift);
  const next = text.mrkdwn("initiatives.next", { when, taken: shift.taken, capacity: shift.capacity });
  const { title } = candidate.initiative;
  return section(
    `${line}\n${next}`,
    button(openButton(text, shift.id, { title, when, isFull: isFull(shift) })),
  );
}

function lineOf({ initiative, district }: Candidate, text: Text): string {
  const area = text.plain(`area.${initiative.primaryFocusArea}`);
  return text.mrkdwn("initiatives.line", { title: initiative.title, area, district: district?.name ?? "–" });
}
