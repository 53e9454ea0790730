import type { DistrictFact } from "@socialsmart/domain/channel/channel-fact";
import type { ChannelRoute } from "@socialsmart/domain/channel/channel-route";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { InitiativeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../kit/blocks.ts";
import { LISTED } from "../kit/limits.ts";
import { openedPost } from "../outbox/plan-posts.ts";
import type { Text } from "../texts/text.ts";
import { digestPost, newInitiativePost, noMorePost } from "./district-posts.ts";
import { readDistrictDigest } from "./read-district-digest.ts";

type Place = { readonly reader: Reader; readonly text: Text; readonly now: Temporal.Instant };

/** The post that tells a channel these news of a district; undefined where what they say is no longer so. */
export async function readDistrictPost(
  facts: readonly DistrictFact[],
  route: ChannelRoute,
  place: Place,
): Promise<Answer | undefined> {
  const { reader, text, now } = place;
  const [fact] = facts;
  if (!fact) return undefined;
  if (fact.type === "DistrictDigest") {
    const from = Temporal.Instant.fromEpochMilliseconds(fact.from);
    const to = Temporal.Instant.fromEpochMilliseconds(fact.to);
    const digest = await readDistrictDigest(reader, route, { within: { from, to }, now });
    return digest && digestPost(digest, text);
  }
  const [initiative] = await reader.initiatives.byIds([fact.initiativeId]);
  if (!initiative) return undefined;
  switch (fact.type) {
    case "DistrictInitiativePublished": {
      if (initiative.state !== "PUBLISHED") return undefined;
      const [next] = (await coming(reader, initiative.id, now, 1)).items;
      return newInitiativePost({ initiative, next, shifts: fact.shifts }, text);
    }
    case "DistrictInitiativeCancelled":
      return noMorePost(initiative, text);
    case "DistrictShiftOpened": {
      const ids = facts.flatMap((one) => (one.type === "DistrictShiftOpened" ? [one.shiftId] : []));
      const open = await openShifts(reader, ids);
      return open.length > 0 ? openedPost(initiative, open, text) : undefined;
    }
    case "DistrictSeriesScheduled": {
      const { seriesId } = fact;
      const open = { seriesId, states: ["OPEN"], startsWithin: { from: now } } as const;
      const page = await reader.shifts.page(open, { first: LISTED.shiftsOfSeries, after: null });
      const count = await reader.shifts.count(open);
      return count > 0 ? openedPost(initiative, page.items, text, count) : undefined;
    }
    default:
      return assertNever(fact);
  }
}

function coming(reader: Reader, initiativeId: InitiativeId, now: Temporal.Instant, first: number) {
  const open = { initiativeId, states: ["OPEN"], startsWithin: { from: now } } as const;
  return reader.shifts.page(open, { first, after: null });
}

async function openShifts(reader: Reader, ids: readonly ShiftId[]): Promise<readonly Shift[]> {
  const shifts = await reader.shifts.byIds([...new Set(ids)]);
  return shifts
    .filter(({ state }) => state === "OPEN")
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}
