import type { AuditEvent } from "@socialsmart/domain/audit/audit-event";
import type { ChannelRoute } from "@socialsmart/domain/channel/channel-route";
import { hearsOf } from "@socialsmart/domain/channel/tell-district";
import { type InitiativeId, parseId } from "@socialsmart/domain/kernel/ids";
import type { Interval } from "@socialsmart/domain/shift/iso-week";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readEvents } from "../audit/read-events.ts";
import type { DistrictDigest, NewInitiative } from "./district-posts.ts";

const ACTIONS = ["publishInitiative", "cancelInitiative", "scheduleShift", "scheduleSeries"] as const;
type Action = (typeof ACTIONS)[number];

/** What has happened in the district within the time, and is still so; undefined if nothing has. */
export async function readDistrictDigest(
  reader: Reader,
  route: ChannelRoute,
  { within, now }: { within: Interval; now: Temporal.Instant },
): Promise<DistrictDigest | undefined> {
  const [[district], events] = await Promise.all([
    reader.districts.byIds([route.districtId]),
    readEvents(reader, ACTIONS, within),
  ]);
  const opened = await openedSince(reader, events);
  const meant = new Set([...initiativesOf(events), ...opened.keys()]);
  const initiatives = (await reader.initiatives.byIds([...meant])).filter((one) => hearsOf(route, one));
  const next = await reader.shifts.pageByInitiatives(
    initiatives.map(({ id }) => id),
    { states: ["OPEN"], startsWithin: { from: now } },
    { first: 1, after: null },
  );
  const told = (initiative: PlacedInitiative): NewInitiative => ({
    ...{ initiative, next: next.get(initiative.id)?.items[0], shifts: opened.get(initiative.id) ?? 0 },
  });
  const was = (action: Action) => new Set(initiativesOf(events.filter((event) => event.action === action)));
  const [published, cancelled] = [was("publishInitiative"), was("cancelInitiative")];
  const isOn = ({ state }: PlacedInitiative) => state === "PUBLISHED" || state === "PAUSED";
  const digest = {
    district: district?.name ?? "–",
    published: initiatives.filter((one) => isOn(one) && published.has(one.id)).map(told),
    // What was new and is off again in the same time is not told at all.
    cancelled: initiatives.filter(
      ({ id, state }) => state === "CANCELLED" && cancelled.has(id) && !published.has(id),
    ),
    opened: initiatives
      .filter((one) => isOn(one) && !published.has(one.id) && opened.has(one.id))
      .map(told)
      .filter((one) => one.next !== undefined),
  };
  const count = digest.published.length + digest.cancelled.length + digest.opened.length;
  return count > 0 ? digest : undefined;
}

function initiativesOf(events: readonly AuditEvent[]): readonly InitiativeId[] {
  return events.flatMap(({ subject }) => parseId("initiative", subject) ?? []);
}

/** How many shifts were opened for each initiative. */
async function openedSince(
  reader: Reader,
  events: readonly AuditEvent[],
): Promise<ReadonlyMap<InitiativeId, number>> {
  const made = events.filter(({ action }) => action === "scheduleShift" || action === "scheduleSeries");
  const [shifts, series] = await Promise.all([
    reader.shifts.byIds(made.flatMap(({ subject }) => parseId("shift", subject) ?? [])),
    reader.series.byIds(made.flatMap(({ subject }) => parseId("series", subject) ?? [])),
  ]);
  const bySeries = await reader.shifts.countBySeries(
    series.map(({ id }) => id),
    { states: ["OPEN"] },
  );
  const counts = new Map<InitiativeId, number>();
  const add = (id: InitiativeId, count: number) => counts.set(id, (counts.get(id) ?? 0) + count);
  for (const { state, initiativeId, seriesId } of shifts)
    if (state === "OPEN" && seriesId === null) add(initiativeId, 1);
  for (const { id, initiativeId } of series) add(initiativeId, bySeries.get(id) ?? 0);
  return new Map([...counts].filter(([, count]) => count > 0));
}
