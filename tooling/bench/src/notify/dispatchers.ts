import type { Database } from "@socialsmart/database/open-database";
import { ok } from "@socialsmart/domain/kernel/result";
import { laneOfChannel } from "@socialsmart/domain/outbox/lane";
import { say } from "../report.ts";
import { median } from "../statistics.ts";
import type { Size } from "./size.ts";
import type { SlackTimes } from "./slack-times.ts";
import type { Town } from "./town.ts";

/** Something that has rows told, and that can be told to end. */
type Started = { close(): Promise<void> };

/** Rows a second that one and two dispatchers move, each row a card to edit and a post in a channel of its own. */
export async function measureDispatchers(
  database: Database,
  town: Town,
  { rounds }: Size,
  times: SlackTimes,
  startAnother: () => Promise<Started>,
): Promise<{ readonly one: number; readonly two: number }> {
  const [one, two]: [number[], number[]] = [[], []];
  // The first round posts the cards and warms both up.
  for (let round = 0; round <= rounds; round += 1) {
    say(
      `${town.channels.length} channels with a row each, told by one dispatcher and by two: round ${round} …`,
    );
    const alone = await moveRows(database, town, times);
    const another = await startAnother();
    const together = await moveRows(database, town, times);
    await another.close();
    if (round > 0) {
      one.push(alone);
      two.push(together);
    }
  }
  return { one: median(one), two: median(two) };
}

/** Has a row for each channel in one commit, and answers how many a second are told. */
async function moveRows(
  database: Database,
  { operator, channels }: Town,
  times: SlackTimes,
): Promise<number> {
  await times.quiet(1_500);
  const begin = performance.now();
  const command = { actor: operator, name: "bench", key: null, input: null };
  await database.store.transaction<null, never>(command, async (tx) => {
    const now = Temporal.Now.instant();
    for (const { initiativeId, shiftId, channelId } of channels) {
      const lane = laneOfChannel(operator.landlordId, { teamId: "T0BENCH", channelId });
      await tx.outbox.append(lane, { type: "ShiftOpened", shiftId, initiativeId }, now);
    }
    return ok(null);
  });
  const wanted = new Set(channels.map(({ channelId }) => channelId));
  const told = () => {
    const posts = times
      .messagesSince(begin)
      .filter(({ method, status }) => method === "chat.postMessage" && status === 200);
    const last = new Map(posts.map((post) => [String(post.args.channel), post.at]));
    return [...wanted].every((channelId) => last.has(channelId)) ? posts : undefined;
  };
  const posts = await times.until(told);
  const [first, last] = [posts[0]?.at ?? 0, posts.at(-1)?.at ?? 0];
  // From the first one on: how soon a dispatcher looks is another matter.
  return (1000 * (posts.length - 1)) / Math.max(1, last - first);
}
