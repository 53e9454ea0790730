import { type Interval, parseIsoWeek } from "@socialsmart/domain/shift/iso-week";
import { parsePeriod } from "@socialsmart/domain/shift/period";
import { badArgument } from "../error/api-errors.ts";
import type { ApiContext } from "../server/api-context.ts";
import { isStorable } from "./date-time.ts";

type Moment = Temporal.Instant | null | undefined;

/** What a list's arguments say of the time in which shifts start. */
export type StartArgs = {
  readonly week?: string | null | undefined;
  readonly period?: string | null | undefined;
  readonly startsWithin?: { readonly from?: Moment; readonly to?: Moment } | null | undefined;
  readonly upcoming?: boolean;
};

/**
 * The time that satisfies all of them at once; both ends open where they say nothing.
 *
 * @throws a GraphQL error of code BAD_USER_INPUT for a week or a period that there is none of.
 */
export async function toStartsWithin(
  { week, period, startsWithin, upcoming = false }: StartArgs,
  { loaders, now }: ApiContext,
): Promise<Partial<Interval>> {
  const inWeek = typeof week === "string" ? intervalOf(week, (await loaders.landlord()).zone) : undefined;
  const inPeriod = typeof period === "string" ? periodOf(period, (await loaders.landlord()).zone) : undefined;
  const from = latest(
    inWeek?.from,
    inPeriod?.from,
    startsWithin?.from,
    upcoming ? firstMomentAfter(now) : undefined,
  );
  const to = earliest(inWeek?.to, inPeriod?.to, startsWithin?.to);
  return { ...(from && { from }), ...(to && { to }) };
}

function intervalOf(week: string, zone: string): Interval {
  const interval = parseIsoWeek(week, zone);
  if (!interval.ok || !isStorable(interval.value.from) || !isStorable(interval.value.to))
    throw badArgument("week", "must be a week that exists, written 2026-W48");
  return interval.value;
}

function periodOf(text: string, zone: string): Interval {
  const interval = parsePeriod(text, zone);
  if (!interval.ok || !isStorable(interval.value.from) || !isStorable(interval.value.to))
    throw badArgument("period", "must be a year, half, quarter or month: 2026, 2026-H1, 2026-Q4 or 2026-11");
  return interval.value;
}

/** Moments are stored in whole milliseconds, and a shift that starts this moment has started. */
function firstMomentAfter(now: Temporal.Instant): Temporal.Instant {
  return now.round({ smallestUnit: "millisecond", roundingMode: "floor" }).add({ milliseconds: 1 });
}

function latest(...moments: readonly Moment[]): Temporal.Instant | undefined {
  return sorted(moments).at(-1);
}

function earliest(...moments: readonly Moment[]): Temporal.Instant | undefined {
  return sorted(moments).at(0);
}

function sorted(moments: readonly Moment[]): Temporal.Instant[] {
  return moments.filter((moment) => moment instanceof Temporal.Instant).toSorted(Temporal.Instant.compare);
}
