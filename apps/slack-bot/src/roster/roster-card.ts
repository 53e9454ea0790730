import type { District } from "@socialsmart/domain/district/district";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { hasMenu, initiativeMenu } from "../initiative/initiative-menu.ts";
import { otherInitiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, actions, answer, context, divider, header, section } from "../kit/blocks.ts";
import { overflow } from "../kit/menus.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { ShiftRoster } from "./read-rosters.ts";
import { hasPlaces, shiftBlocks } from "./shift-section.ts";

export type RosterCard = {
  readonly initiative: Initiative;
  readonly district: District | undefined;
  /** The next shifts, by start. */
  readonly rosters: readonly ShiftRoster[];
  /** How many more there are later on. */
  readonly later: number;
};

/** The living card of an initiative: one message in its channel, edited in place for as long as it lives. */
export function rosterCard({ initiative, district, rosters, later }: RosterCard, text: Text): Answer {
  const { title, primaryFocusArea } = initiative;
  const area = text.plain(`area.${primaryFocusArea}`);
  const state = stateLine(initiative, text);
  const shifts = rosters.map((roster) => spoken(roster, text));
  const said = shifts.length > 0 ? shifts.join("; ") : text.plain("roster.none");
  const fallback = text.mrkdwn("card.fallback", { title, shifts: said });
  const hint = initiative.state === "PUBLISHED" && rosters.some(hasPlaces) ? "card.hint" : "card.log";
  return answer(state === undefined ? fallback : `${state}\n${fallback}`, [
    header(title),
    section(
      text.mrkdwn("card.about", { area, district: district?.name ?? "–" }),
      hasMenu(initiative) ? overflow(initiativeMenu(initiative, text)) : undefined,
    ),
    ...(state === undefined ? [] : [section(state)]),
    divider(),
    ...(rosters.length > 0
      ? rosters.flatMap((roster) => shiftBlocks(roster, initiative, text, { isManaged: true }))
      : [section(text.mrkdwn("roster.none"))]),
    ...(later > 0 ? [context(text.mrkdwn("card.moreShifts", { count: later }))] : []),
    ...(hasMenu(initiative) ? [] : [actions(otherInitiativesButton(text))]),
    context(text.mrkdwn(hint)),
  ]);
}

/** Why nobody can pledge; undefined where one can. */
function stateLine({ state, stateReason }: Initiative, text: Text): string | undefined {
  const reason = stateReason ?? "–";
  switch (state) {
    case "PAUSED":
      return text.mrkdwn("card.paused", { reason });
    case "CANCELLED":
      return text.mrkdwn("card.cancelled", { reason });
    case "COMPLETED":
      return text.mrkdwn("card.completed");
    default:
      return undefined;
  }
}

function spoken({ shift }: ShiftRoster, text: Text): string {
  const { taken, capacity } = shift;
  const when = whenOf(text, shift);
  return shift.state === "CANCELLED"
    ? text.plain("card.spokenCancelled", { when })
    : text.plain("form.shiftOption", { when, taken, capacity });
}
