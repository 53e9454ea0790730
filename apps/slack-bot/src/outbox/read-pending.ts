import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../kit/blocks.ts";
import { withSurroundings } from "../pledge/see-pledges.ts";
import type { Text } from "../texts/text.ts";
import { pendingManyPost } from "./request-posts.ts";

const COUNTED_AT_MOST = 500;

type Asked = {
  readonly initiative: Pick<Initiative, "id">;
  readonly reader: Reader;
  readonly text: Text;
  readonly now: Temporal.Instant;
};

/** The post about all pledges to an initiative that wait for a yes, as they are now; undefined where none does. */
export async function readPendingMany({ initiative, reader, text, now }: Asked): Promise<Answer | undefined> {
  const waiting = { initiativeId: initiative.id, states: ["PENDING"], startsWithin: { from: now } } as const;
  const { items } = await reader.pledges.page(waiting, { first: COUNTED_AT_MOST, after: null });
  return pendingManyPost(await withSurroundings(reader, items), text);
}
