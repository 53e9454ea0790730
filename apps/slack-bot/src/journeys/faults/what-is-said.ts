import type { Person } from "@socialsmart/slack-sim/driver/person";
import { renderMessage } from "@socialsmart/slack-sim/message-text";

/** What stands in the workspace: for each conversation and thread its lines in order, as people read them. */
export type Said = Readonly<Record<string, readonly string[]>>;

/**
 * All that the bot says and that stays: answers for one person's eyes alone do not. A thread is read line by line, for several
 * changes may be told in one post or in several.
 */
export async function whatIsSaid(people: readonly Person[]): Promise<Said> {
  const said: Record<string, string[]> = {};
  const seen = new Set<string>();
  for (const person of people) {
    const { conversations, app } = await person.screen();
    for (const { id, messages } of conversations) {
      const heads = messages.filter(({ threadTs }) => threadTs === undefined).map(({ ts }) => ts);
      for (const message of messages) {
        const { ts, threadTs, userId, ephemeral } = message;
        if (ephemeral || userId !== app.botUserId || seen.has(`${id}/${ts}`)) continue;
        seen.add(`${id}/${ts}`);
        const place = threadTs === undefined ? id : `${id}, thread of message ${heads.indexOf(threadTs) + 1}`;
        const text = renderMessage(message);
        said[place] = [...(said[place] ?? []), ...(threadTs === undefined ? [text] : text.split("\n"))];
      }
    }
  }
  return said;
}

/** Places where more is said than should be, for which something may have been told twice. */
export function moreThan(expected: Said, said: Said): readonly string[] {
  return Object.keys(said).filter((place) => count(said, place) > count(expected, place));
}

/** How much that should be said is not, all places together. */
export function missingFrom(said: Said, expected: Said): number {
  return Object.keys(expected).reduce((sum, place) => sum + count(expected, place) - count(said, place), 0);
}

function count(said: Said, place: string): number {
  return said[place]?.length ?? 0;
}
