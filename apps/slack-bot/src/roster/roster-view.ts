import type { KnownBlock } from "@slack/types";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { initiativesButton, otherInitiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, actions, answer, context, header, section } from "../kit/blocks.ts";
import { Mrkdwn } from "../kit/escape.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text, Where } from "../texts/text.ts";
import type { ShiftRoster } from "./read-rosters.ts";
import { cancelledLine, peopleLine, shiftBlocks } from "./shift-section.ts";

export const SHARE_ROSTER = "roster.share";

export type RosterView = {
  /** The one initiative that was asked for; undefined for several. */
  readonly initiative: Initiative | undefined;
  readonly groups: readonly { readonly initiative: Initiative; readonly rosters: readonly ShiftRoster[] }[];
  /** The days that were asked for, as they were said. */
  readonly said: string | undefined;
  /** Shifts that there was no room for. */
  readonly left: number;
  /** The first week, ISO 8601, of which not all is shown; undefined if there is none, or if certain days were asked for. */
  readonly nextWeek: number | undefined;
  /** Whether whoever sees it is a coordinator, with a menu to each shift. */
  readonly isManaged: boolean;
  /** What to look up again when somebody shares it. */
  readonly query: string;
};

/** The roster for one person, with a button to show it to the channel. */
export function rosterAnswer(view: RosterView, text: Text): Answer {
  const share = { actionId: SHARE_ROSTER, label: text.plain("roster.share"), value: view.query };
  return rosterWith(view, view.groups.length > 0 ? [actions(share)] : [], text);
}

/** The roster for one person, who has shown it to the channel. */
export function rosterWithoutShare(view: RosterView, text: Text): Answer {
  return rosterWith(view, [], text);
}

/** The roster for a whole channel, and who showed it. */
export function sharedRoster(view: RosterView, userId: string, text: Text): Answer {
  return rosterWith(
    { ...view, isManaged: false },
    [context(text.mrkdwn("roster.sharedBy", { person: Mrkdwn.person(userId) }))],
    text,
  );
}

function rosterWith(view: RosterView, ending: readonly KnownBlock[], text: Text): Answer {
  const { groups, left, said, initiative } = view;
  const heading = header(titleOf(view, "plain", text));
  if (groups.length === 0) {
    const none = said === undefined ? text.mrkdwn("roster.none") : text.mrkdwn("roster.noneThen", { said });
    return answer(`${titleOf(view, "mrkdwn", text)}. ${none}`, [
      heading,
      section(none),
      actions(initiativesButton(text)),
      ...ending,
    ]);
  }
  const lists = groups.flatMap((group) => [
    ...(initiative ? [] : [section(text.mrkdwn("roster.group", { title: group.initiative.title }))]),
    ...group.rosters.flatMap((roster) => shiftBlocks(roster, group.initiative, text, view)),
  ]);
  const more = left > 0 ? [context(moreText(view, text))] : [];
  // Where nobody can sign up for anything that is shown, there are others.
  const isClosed = groups.every((group) => group.initiative.state !== "PUBLISHED");
  const others = isClosed ? [actions(otherInitiativesButton(text))] : [];
  return answer(spoken(view, text), [heading, ...lists, ...more, ...others, ...ending]);
}

function moreText({ left, initiative, nextWeek }: RosterView, text: Text): string {
  if (nextWeek === undefined) return text.mrkdwn("roster.moreShifts", { count: left });
  const words = [initiative?.title.toLowerCase(), text.plain("roster.week", { week: nextWeek })];
  const command = ["/roster", ...words.filter((word) => word !== undefined)].join(" ");
  return text.mrkdwn("roster.moreShiftsIn", { count: left, command });
}

function titleOf({ initiative }: RosterView, where: Where, text: Text): string {
  return initiative
    ? text.in(where, "roster.headingOf", { title: initiative.title })
    : text.in(where, "roster.heading");
}

/** The first shifts in words, as many as a notification has room for. */
function spoken({ groups }: RosterView, text: Text): string {
  const lines = groups.flatMap(({ initiative: { title }, rosters }) =>
    rosters.map((roster) => {
      const { taken, capacity, state } = roster.shift;
      if (state === "CANCELLED")
        return `${text.mrkdwn("roster.group", { title })} ${cancelledLine(roster.shift, text)}`;
      const when = text.plain("form.shiftOption", { when: whenOf(text, roster.shift), taken, capacity });
      return text.mrkdwn("roster.spoken", { title, when, people: new Mrkdwn(peopleLine(roster, text)) });
    }),
  );
  return lines.slice(0, 4).join("\n");
}
