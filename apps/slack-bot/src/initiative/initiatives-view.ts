import type { KnownBlock } from "@slack/types";
import type { InitiativeState } from "@socialsmart/domain/initiative/initiative-states";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { isFull } from "@socialsmart/domain/shift/shift-phase";
import { type Answer, answer, button, context, header, saying, section } from "../kit/blocks.ts";
import { cut, firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { actionsWithMenu } from "../kit/menus.ts";
import { openButton } from "../pledge/pledge-buttons.ts";
import type { Candidate } from "../pledge/understanding/match-shifts.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { initiativeMenu } from "./initiative-menu.ts";

export type InitiativesView = {
  readonly found: readonly Candidate[];
  /** What was asked for, as typed. */
  readonly typed: string;
  /** A district that there is. */
  readonly example: string | undefined;
  /** Whether whoever asks is a coordinator, with a menu to each. */
  readonly isManaged: boolean;
};

/** The initiatives with their next shift, and the button to join it. */
export function initiativesAnswer({ found, typed, example, isManaged }: InitiativesView, text: Text): Answer {
  if (found.length === 0) {
    if (typed === "" || example === undefined) return saying(text.mrkdwn("initiatives.noneAtAll"));
    return saying(text.mrkdwn("initiatives.none", { words: cut(typed, 80), example }));
  }
  const { shown, left } = firstOf(found, LISTED.initiatives);
  const more = left > 0 ? [context(text.mrkdwn("initiatives.more", { count: left }))] : [];
  const spoken = shown.slice(0, 5).map((one) => saidOf(one, text));
  return answer(spoken.join("\n"), [
    header(text.plain("initiatives.heading")),
    ...shown.flatMap((one) => initiativeBlocks(one, isManaged, text)),
    ...more,
  ]);
}

function initiativeBlocks(candidate: Candidate, isManaged: boolean, text: Text): KnownBlock[] {
  const { initiative } = candidate;
  const shift = nextOf(candidate);
  const when = shift && whenOf(text, shift);
  const said = saidOf(candidate, text);
  const { title } = initiative;
  const isOpen = shift && when && initiative.state === "PUBLISHED";
  const buttons = isOpen ? [openButton(text, shift.id, { title, when, isFull: isFull(shift) })] : [];
  if (isManaged) return [section(said), actionsWithMenu(buttons, initiativeMenu(initiative, text))];
  const [only] = buttons;
  return [section(said, only && button(only))];
}

function nextOf({ shifts }: Candidate): Shift | undefined {
  return shifts.find((one) => !isFull(one)) ?? shifts[0];
}

function saidOf(candidate: Candidate, text: Text): string {
  const shift = nextOf(candidate);
  const next = shift
    ? text.mrkdwn("initiatives.next", {
        when: whenOf(text, shift),
        taken: shift.taken,
        capacity: shift.capacity,
      })
    : text.mrkdwn("initiatives.noNext");
  return [lineOf(candidate, text), ...stateLines(candidate.initiative.state, text), next].join("\n");
}

function stateLines(state: InitiativeState, text: Text): readonly string[] {
  if (state === "PAUSED") return [text.mrkdwn("initiatives.pausedNow")];
  return state === "DRAFT" ? [text.mrkdwn("initiatives.draft")] : [];
}

function lineOf({ initiative, district }: Candidate, text: Text): string {
  const area = text.plain(`area.${initiative.primaryFocusArea}`);
  return text.mrkdwn("initiatives.line", { title: initiative.title, area, district: district?.name ?? "–" });
}
