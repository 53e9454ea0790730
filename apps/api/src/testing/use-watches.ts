import { afterEach, expect } from "vitest";
import type { TestApi } from "./test-api.ts";
import { type Watch, watch } from "./watch.ts";

export const WATCH = `subscription ($of: RosterScope!) { rosterChanged(of: $of) {
  __typename eventId
  happened { kind shiftId pledgeId places }
  ... on RosterSnapshot { shifts { totalCount nodes { id placesTaken } } }
  ... on ShiftChange { shift { id placesTaken state initiative { title } } }
} }`;

/** Watches rosters on the file's API; each test's watches are closed behind it. */
export function useWatches(api: () => TestApi) {
  const watches: Watch[] = [];
  afterEach(async () => {
    await Promise.all(watches.splice(0).map((one) => one.close()));
  });
  return {
    async open(of: object, token = api().token, query = WATCH): Promise<Watch> {
      const opened = await watch(api().url, token, query, { of });
      watches.push(opened);
      return opened;
    },
    /** The next event's roster, without its id. */
    async nextOf(watched: Watch) {
      const answer = await watched.next();
      expect(answer?.errors).toBeUndefined();
      const { eventId: _, ...event } = answer?.data.rosterChanged ?? {};
      return event;
    },
  };
}
