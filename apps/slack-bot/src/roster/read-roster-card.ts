import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";
import { LISTED } from "../kit/limits.ts";
import { readRosters } from "./read-rosters.ts";
import type { RosterCard } from "./roster-card.ts";

/** The card as it should look now. A shift that is cancelled stays on it until it would have begun. */
export async function readRosterCard(
  reader: Reader,
  initiative: Initiative,
  now: Temporal.Instant,
): Promise<RosterCard> {
  const initiativeId = initiative.id;
  const coming = { initiativeId, states: ["OPEN"], startsWithin: { from: now } } as const;
  const [[district], page, count] = await Promise.all([
    reader.districts.byIds([initiative.districtId]),
    reader.shifts.page(coming, { first: LISTED.shiftsOnCard, after: null }),
    reader.shifts.count(coming),
  ]);
  const last = page.items.at(-1);
  // Beyond the last that is shown, the one that is cancelled would stand alone.
  const until = last && count > page.items.length ? { to: last.startsAt } : {};
  const off = { initiativeId, states: ["CANCELLED"], startsWithin: { from: now, ...until } } as const;
  // Of an initiative that has ended, the card says so once.
  const isOn = initiative.state === "PUBLISHED" || initiative.state === "PAUSED";
  const cancelled = isOn
    ? await reader.shifts.page(off, { first: LISTED.cancelledOnCard, after: null })
    : null;
  const shown = [...page.items, ...(cancelled?.items ?? [])].toSorted(byStart);
  const rosters = await readRosters(reader, shown, now);
  return { initiative, district, rosters, later: Math.max(0, count - page.items.length) };
}

function byStart(a: Shift, b: Shift): number {
  return Temporal.Instant.compare(a.startsAt, b.startsAt);
}
