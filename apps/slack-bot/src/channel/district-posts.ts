import type { Shift } from "@socialsmart/domain/shift/shift";
import { isFull } from "@socialsmart/domain/shift/shift-phase";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import { initiativesButton, otherInitiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, actions, answer, button, saying, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { Mrkdwn } from "../kit/escape.ts";
import { LISTED } from "../kit/limits.ts";
import { withNextShift } from "../outbox/plan-posts.ts";
import { openButton } from "../pledge/pledge-buttons.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

export type NewInitiative = {
  readonly initiative: PlacedInitiative;
  /** Its next shift. */
  readonly next: Shift | undefined;
  /** How many were opened with it. */
  readonly shifts: number;
};

/** A new initiative of a district, for a channel that it does not live in: with the next shift to pledge on, and where it lives. */
export function newInitiativePost({ initiative, next, shifts }: NewInitiative, text: Text): Answer {
  const { title, primaryFocusArea, district, channel } = initiative;
  const facts = { title, area: text.plain(`area.${primaryFocusArea}`), district: district.name, shifts };
  const said = text.mrkdwn("post.published", facts);
  const follow = channel && text.mrkdwn("channel.followIt", { channel: Mrkdwn.channel(channel.channelId) });
  return withNextShift(follow ? [said, follow] : [said], initiative, next, text);
}

/** An initiative of the district was cancelled. */
export function noMorePost({ title, stateReason, district }: PlacedInitiative, text: Text): Answer {
  const facts = { title, district: district.name, reason: stateReason ?? "–" };
  return saying(text.mrkdwn("channel.noMore", facts), otherInitiativesButton(text));
}

export type DistrictDigest = {
  readonly district: string;
  readonly published: readonly NewInitiative[];
  readonly cancelled: readonly PlacedInitiative[];
  /** Of initiatives that are not new, those whose next shift was opened, with how many were. */
  readonly opened: readonly NewInitiative[];
};

/** What has happened in a district since the last working morning, in one post. */
export function digestPost({ district, published, cancelled, opened }: DistrictDigest, text: Text): Answer {
  const heading = text.mrkdwn("channel.digest", { district });
  const shown = firstOf([...published, ...opened], LISTED.shiftsInPost);
  const gone = firstOf(cancelled, LISTED.shiftsInPost);
  const lines = shown.shown.map((one) => ({ ...one, line: digestLine(one, published.includes(one), text) }));
  const ended = gone.shown.map((one) => noMorePost(one, text).text);
  const left = shown.left + gone.left;
  const more = left > 0 ? [section(text.mrkdwn("home.more", { count: left }))] : [];
  return answer([heading, ...lines.map(({ line }) => line), ...ended].join("\n"), [
    section(heading),
    ...lines.map(({ line, initiative: { title, state }, next }) => {
      const about = next && { title, when: whenOf(text, next), isFull: isFull(next) };
      const isOpen = about && state === "PUBLISHED";
      return section(line, isOpen ? button(openButton(text, next.id, about)) : undefined);
    }),
    ...ended.map((line) => section(line)),
    ...more,
    actions(initiativesButton(text)),
  ]);
}

function digestLine({ initiative, next, shifts }: NewInitiative, isNew: boolean, text: Text): string {
  const { title } = initiative;
  const what = isNew
    ? text.mrkdwn("channel.digestNew", { title })
    : text.mrkdwn("channel.digestOpened", { title, count: shifts });
  if (!next) return what;
  const when = text.mrkdwn("post.seriesNext", { when: whenOf(text, next), location: next.location });
  return `${what}\n${when}`;
}
