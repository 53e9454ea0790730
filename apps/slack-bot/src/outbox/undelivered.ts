import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { DeliveryQueue, ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Text } from "../texts/text.ts";
import { whatItSays } from "./what-it-says.ts";

/** Messages that were given up in one post, by the first of them. */
export type Undelivered = ParkedMessage & {
  /** How many were to be told in it. */
  readonly together: number;
  /** What they would say now, in mrkdwn; undefined where they would say nothing any more. */
  readonly says: string | undefined;
};

const PARKED_AT_MOST = 500;

type Asked = {
  readonly queue: Pick<DeliveryQueue, "parked">;
  readonly landlord: Pick<Landlord, "id" | "chatTeamId">;
  readonly text: Text;
  readonly now: Temporal.Instant;
};

/** What did not arrive, newest first, told together what was to be told together. */
export async function readUndelivered(
  reader: Reader,
  { queue, landlord, text, now }: Asked,
  limit: number,
): Promise<readonly Undelivered[]> {
  const parked = await queue.parked(landlord.id, PARKED_AT_MOST);
  const posts = [...Map.groupBy(parked, ({ message }) => message.deliveryId ?? message.id).values()];
  const reading = { reader, teamId: landlord.chatTeamId ?? "", text, now };
  return Promise.all(
    posts.slice(0, limit).flatMap((newestFirst) => {
      const all = newestFirst.toSorted((a, b) => a.message.seq - b.message.seq);
      const [first] = all;
      if (!first) return [];
      const messages = all.map(({ message }) => message);
      return [whatItSays(messages, reading).then((says) => ({ ...first, together: all.length, says }))];
    }),
  );
}
