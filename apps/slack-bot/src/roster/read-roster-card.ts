import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Reader } from "@socialsmart/domain/store/reader";
import { LISTED } from "../kit/limits.ts";
import { readRosters } from "./read-rosters.ts";
import type { RosterCard } from "./roster-card.ts";

/** The card as it should look now. */
export async function readRosterCard(
  reader: Reader,
  initiative: Initiative,
  now: Temporal.Instant,
): Promise<RosterCard> {
  const coming = { initiativeId: initiative.id, states: ["OPEN"], startsWithin: { from: now } } as const;
  const [[district], page, count] = await Promise.all([
    reader.districts.byIds([initiative.districtId]),
    reader.shifts.page(coming, { first: LISTED.shiftsOnCard, after: null }),
    reader.shifts.count(coming),
  ]);
  const rosters = await readRosters(reader, page.items);
  return { initiative, district, rosters, later: Math.max(0, count - rosters.length) };
}
