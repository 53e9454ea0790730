import type { Person } from "@socialsmart/slack-sim/driver/person";
import { renderMessage } from "@socialsmart/slack-sim/message-text";
import type { ApiCall } from "@socialsmart/slack-sim/web-api/call-log";

/** For each conversation and thread its lines in order, as people read them. */
export type Said = Readonly<Record<string, readonly string[]>>;

/** What stands in the workspace. */
export type Told = {
  /** What the bot tells of its own accord. */
  readonly said: Said;
  /** What it has answered to one person, in a message that stays. */
  readonly answered: Said;
  /** The lines of all that is said, each after its message. */
  readonly messages: readonly Line[];
};

type Line = { readonly message: string; readonly line: string };

/** Whoever asks twice for a code to sign with gets two, and others each time. */
const CODE = /\b\d{6}\b/;

const BUTTONS = /^\[.*\]$/;

/**
 * All that the bot says and that stays: answers for one person's eyes alone do not. A thread is read line by line and without
 * its buttons, for several changes may be told in one post or in several, and each post has its button.
 */
export async function whatIsTold(people: readonly Person[], log: readonly ApiCall[]): Promise<Told> {
  const said: Record<string, string[]> = {};
  const answered: Record<string, string[]> = {};
  const all: Line[] = [];
  const answers = new Set(log.filter(isAnswer).map(({ answer }) => `${answer.channel}/${answer.ts}`));
  const seen = new Set<string>();
  for (const person of people) {
    const { conversations, app } = await person.screen();
    for (const { id, messages } of conversations) {
      const heads = messages.filter(({ threadTs }) => threadTs === undefined).map(({ ts }) => ts);
      for (const message of messages) {
        const { ts, threadTs, userId, ephemeral } = message;
        const key = `${id}/${ts}`;
        if (ephemeral || userId !== app.botUserId || seen.has(key)) continue;
        seen.add(key);
        const place = threadTs === undefined ? id : `${id}, thread of message ${heads.indexOf(threadTs) + 1}`;
        const text = renderMessage(message);
        const lines =
          threadTs === undefined ? [text] : text.split("\n").filter((line) => !BUTTONS.test(line));
        all.push(...lines.map((line) => ({ message: key, line })));
        const kept = answers.has(key) || CODE.test(text) ? answered : said;
        kept[place] = [...(kept[place] ?? []), ...lines.map((line) => (CODE.test(line) ? "a code" : line))];
      }
    }
  }
  return { said, answered, messages: all };
}

/** Only what comes out of the outbox is marked, so that it can be found again. */
function isAnswer({ method, args }: ApiCall): boolean {
  return method === "chat.postMessage" && args.metadata === undefined;
}

/** What stands in the first and not in the second, place by place and as often as it does more. */
export function beyond(one: Said, other: Said): readonly string[] {
  const left = [...linesOf(other)];
  return linesOf(one).filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What stands there in more messages than ever said so, at any time. */
export function saidTwice(told: Told, ever: readonly Told[]): readonly string[] {
  const allowed = messagesByLine(ever);
  return [...messagesByLine([told])]
    .filter(([line, { size }]) => size > Math.max(1, allowed.get(line)?.size ?? 0))
    .map(([line]) => line);
}

function messagesByLine(all: readonly Told[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { message, line } of all.flatMap(({ messages }) => messages))
    found.set(line, (found.get(line) ?? new Set()).add(message));
  return found;
}

/** Each line with its place. */
function linesOf(said: Said): readonly string[] {
  return Object.entries(said).flatMap(([place, lines]) => lines.map((line) => `${place}: ${line}`));
}
