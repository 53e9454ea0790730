import type { KnownBlock } from "@slack/types";
import type { InitiativeState } from "@socialsmart/domain/initiative/initiative-states";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { isFull } from "@socialsmart/domain/shift/shift-phase";
import { helpButton } from "../help/help-buttons.ts";
import { type Answer, actions, answer, button, context, header, saying, section } from "../kit/blocks.ts";
import { cut, firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { actionsWithMenu } from "../kit/menus.ts";
import { openButton, ownPledgesButton } from "../pledge/pledge-buttons.ts";
import type { Candidate } from "../pledge/understanding/match-shifts.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { initiativeMenu } from "./initiative-menu.ts";
import { initiativesButton } from "./initiatives-button.ts";

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
    if (typed === "" || example === undefined)
      return saying(text.mrkdwn("initiatives.noneAtAll"), helpButton(text));
    return saying(
      text.mrkdwn("initiatives.none", { words: cut(typed, 80), example }),
      initiativesButton(text),
    );
  }
  const { shown, left } = firstOf(found, LISTED.initiatives);
  const more = left > 0 ? [context(text.mrkdwn("initiatives.more", { count: left }))] : [];
  const spoken = shown.slice(0, 5).map((one) => saidOf(one, text));
  const isIdle = !isManaged && shown.every((one) => openShiftOf(one) === undefined);
  return answer(spoken.join("\n"), [
    header(text.plain("initiatives.heading")),
    ...shown.flatMap((one) => initiativeBlocks(one, isManaged, text)),
    ...more,
    ...(isIdle ? [actions(ownPledgesButton(text))] : []),
  ]);
}

function initiativeBlocks(candidate: Candidate, isManaged: boolean, text: Text): KnownBlock[] {
  const { initiative } = candidate;
  const said = saidOf(candidate, text);
  const { title } = initiative;
  const open = openShiftOf(candidate);
  const buttons = open
    ? [openButton(text, open.id, { title, when: whenOf(text, open), isFull: isFull(open) })]
    : [];
  if (isManaged) return [section(said), actionsWithMenu(buttons, initiativeMenu(initiative, text))];
  const [only] = buttons;
  return [section(said, only && button(only))];
}

/** The next shift, if one can pledge on it. */
function openShiftOf(candidate: Candidate): Shift | undefined {
  return candidate.initiative.state === "PUBLISHED" ? nextOf(candidate) : undefined;
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
