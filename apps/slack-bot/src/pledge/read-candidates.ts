import type { InitiativeId } from "@socialsmart/domain/kernel/ids";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import { MAX_SHIFT_MINUTES } from "@socialsmart/domain/shift/check-shift";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { hasEnded, hasStarted } from "@socialsmart/domain/shift/shift-phase";
import type { ShiftFilter } from "@socialsmart/domain/store/filters";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readInitiatives } from "../initiative/read-initiatives.ts";
import type { Days } from "./understanding/days.ts";
import type { Candidate, Surroundings } from "./understanding/match-shifts.ts";

/** Of each initiative, as many shifts as a menu is pleasant to look through. */
const MAX_SHIFTS = 30;

export type Asked = {
  readonly reader: Reader;
  readonly landlord: Landlord;
  readonly teamId: string;
  readonly channelId: string | undefined;
  readonly now: Temporal.Instant;
  /** Shifts on these days are read even where they lie far ahead. */
  readonly days: Days | null;
  /** Initiatives that are not published yet are there too; for coordinators. */
  readonly withDrafts?: boolean;
  /** Shifts that have started and not ended are there too: for coordinators, who add on site. */
  readonly withRunning?: boolean;
};

/** The initiatives that are under way, paused ones among them, with their coming shifts, and what the channel is about. */
export async function readSurroundings(asked: Asked): Promise<Surroundings> {
  const { reader, landlord, teamId, channelId, now, days } = asked;
  const { withDrafts = false, withRunning = false } = asked;
  const isOver = withRunning ? hasEnded : hasStarted;
  const from = withRunning ? now.subtract({ minutes: MAX_SHIFT_MINUTES }) : now;
  const states = ["PUBLISHED", "PAUSED", ...(withDrafts ? (["DRAFT"] as const) : [])] as const;
  const [initiatives, inChannel] = await Promise.all([
    readInitiatives(reader, states),
    channelId === undefined ? [] : reader.initiatives.listByChannel(teamId, channelId),
  ]);
  const ids = initiatives.map(({ id }) => id);
  const open: ShiftFilter = { states: ["OPEN"], startsWithin: { from } };
  const first = { first: MAX_SHIFTS, after: null };
  const [districts, coming, then] = await Promise.all([
    reader.districts.byIds([...new Set(initiatives.map(({ districtId }) => districtId))]),
    reader.shifts.pageByInitiatives(ids, open, first),
    days
      ? reader.shifts.pageByInitiatives(
          ids,
          { states: ["OPEN", "CANCELLED"], startsWithin: within(days, landlord.zone) },
          first,
        )
      : new Map<InitiativeId, { items: readonly Shift[] }>(),
  ]);
  const candidates = initiatives.map((initiative): Candidate => {
    const shifts = [...(coming.get(initiative.id)?.items ?? []), ...(then.get(initiative.id)?.items ?? [])];
    const known = new Map(shifts.map((shift) => [shift.id, shift]));
    const ahead = [...known.values()].filter((shift) => !isOver(shift, now)).toSorted(byStart);
    return {
      initiative,
      district: districts.find(({ id }) => id === initiative.districtId),
      shifts: ahead.filter(({ state }) => state === "OPEN"),
      cancelled: ahead.filter(({ state }) => state === "CANCELLED"),
    };
  });
  const here = candidates.filter(({ initiative }) => inChannel.some(({ id }) => id === initiative.id));
  return { candidates, here, today: now.toZonedDateTimeISO(landlord.zone).toPlainDate() };
}

/** The instants of local days. */
export function within({ from, to }: Pick<Days, "from" | "to">, zone: string) {
  return { from: from.toZonedDateTime(zone).toInstant(), to: to.toZonedDateTime(zone).toInstant() };
}

function byStart(a: Shift, b: Shift): number {
  return Temporal.Instant.compare(a.startsAt, b.startsAt) || (a.id < b.id ? -1 : 1);
}
