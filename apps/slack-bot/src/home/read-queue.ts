import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { DeliveryQueue } from "@socialsmart/domain/outbox/delivery-queue";
import { LAST_HOURS } from "@socialsmart/domain/pledge/offer-policy";
import { placesLeft } from "@socialsmart/domain/shift/shift-phase";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readClosedChannels } from "../outbox/read-closed-channels.ts";
import { readUndelivered } from "../outbox/undelivered.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { withSurroundings } from "../pledge/see-pledges.ts";
import type { Text } from "../texts/text.ts";
import type { WorkQueue } from "./home-model.ts";
import { placedRosters, READ_AT_MOST } from "./placed-rosters.ts";

/** How far ahead a shift that lacks people is a coordinator's business. */
const UNDERSTAFFED_WITHIN_HOURS = 14 * 24;

type Asked = {
  readonly queue: DeliveryQueue;
  readonly landlord: Landlord;
  readonly text: Text;
  readonly now: Temporal.Instant;
};

/** What waits for the landlord's coordinators, each kind by start. */
export async function readQueue(reader: Reader, { queue, landlord, text, now }: Asked): Promise<WorkQueue> {
  const first = { first: READ_AT_MOST, after: null };
  const within = (hours: number) => ({ from: now, to: now.add({ hours }) });
  const [pending, waiting, lacking, undelivered, closedChannels] = await Promise.all([
    reader.pledges.page({ states: ["PENDING"], startsWithin: { from: now } }, first),
    reader.pledges.page({ states: ["WAITLISTED"], startsWithin: within(LAST_HOURS) }, first),
    reader.shifts.page(
      { states: ["OPEN"], understaffedAt: now, startsWithin: within(UNDERSTAFFED_WITHIN_HOURS) },
      first,
    ),
    readUndelivered(reader, { queue, landlord, text, now }, READ_AT_MOST),
    readClosedChannels(reader),
  ]);
  const waitedFor = await reader.shifts.byIds([...new Set(waiting.items.map(({ shiftId }) => shiftId))]);
  const [approvals, toOffer, understaffed] = await Promise.all([
    withSurroundings(reader, pending.items),
    placedRosters(reader, waitedFor, now),
    placedRosters(reader, lacking.items, now),
  ]);
  const hasPlaces = toOffer.filter(
    ({ roster }) => placesLeft({ ...roster.shift, offered: roster.offeredPlaces }) > 0,
  );
  const offering = new Set(hasPlaces.map(({ roster }) => roster.shift.id));
  return {
    approvals: { items: approvals.toSorted(byStart), isCut: pending.hasNextPage },
    toOffer: { items: hasPlaces, isCut: waiting.hasNextPage },
    understaffed: {
      items: understaffed.filter(({ roster }) => !offering.has(roster.shift.id)),
      isCut: lacking.hasNextPage,
    },
    undelivered: { items: undelivered, isCut: undelivered.length === READ_AT_MOST },
    closedChannels,
  };
}

function byStart(a: PledgeSeen, b: PledgeSeen): number {
  return Temporal.Instant.compare(a.shift.startsAt, b.shift.startsAt);
}
