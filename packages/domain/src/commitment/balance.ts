import type { OrganisationId } from "../kernel/ids.ts";
import { type DateRange, intervalOf, wholeYearsOf } from "../shift/period.ts";
import type { Reader } from "../store/reader.ts";
import { proRataTarget } from "./pro-rata.ts";

/** Where an organisation stands in a period, in minutes. Whatever shows it takes it from `balancesOf`. */
export type Balance = {
  /**
   * What is left, pro rata, of what the organisation has taken on in minutes for the years of the period, all focus areas together;
   * null where it has no such commitment, which is normal, and for part of a year, which no target is set for.
   */
  readonly targetMinutes: number | null;
  /** The same before days were taken out: the sum of its lines' own targets. */
  readonly committedMinutes: number | null;
  /** Promised minutes of its confirmed pledges on shifts of the period that are to come. */
  readonly plannedMinutes: number;
  /** The sum of the ledger's entries in the period. */
  readonly verifiedMinutes: number;
};

/** Nothing was taken on, promised or done. */
export function isBlank({ targetMinutes, plannedMinutes, verifiedMinutes }: Balance): boolean {
  return (targetMinutes ?? 0) === 0 && plannedMinutes === 0 && verifiedMinutes === 0;
}

/**
 * Each organisation's balance in the period, which is one of local dates: of verified hours in each shift's own zone, of planned
 * ones in the landlord's.
 */
export async function balancesOf(
  reader: Reader,
  ids: readonly OrganisationId[],
  {
    period,
    zone,
    now,
  }: { readonly period: DateRange; readonly zone: string; readonly now: Temporal.Instant },
): Promise<ReadonlyMap<OrganisationId, Balance>> {
  const { from, to } = intervalOf(period, zone);
  const isOver = Temporal.Instant.compare(now, to) >= 0;
  const startsWithin = { from: Temporal.Instant.compare(now, from) > 0 ? now : from, to };
  const [commitments, appendices, exemptions, planned, verified] = await Promise.all([
    reader.commitments.listByOrganisations(ids),
    reader.appendices.listByOrganisations(ids),
    reader.exemptions.listByOrganisations(ids),
    isOver ? undefined : reader.pledges.sumsByOrganisations(ids, { states: ["CONFIRMED"], startsWithin }),
    reader.ledger.sumsByOrganisations(ids, { workedWithin: period }),
  ]);
  const years = wholeYearsOf(period);
  return new Map(
    ids.map((id) => {
      const lines = (commitments.get(id) ?? []).filter(
        ({ unit, year }) => unit === "MINUTES" && years.includes(year),
      );
      const days = { appendices: appendices.get(id) ?? [], exemptions: exemptions.get(id) ?? [] };
      return [
        id,
        {
          targetMinutes: sumOf(lines.map((line) => proRataTarget(line, days))),
          committedMinutes: sumOf(lines.map(({ target }) => target)),
          plannedMinutes: planned?.get(id)?.minutes ?? 0,
          verifiedMinutes: verified.get(id)?.minutes ?? 0,
        },
      ] as const;
    }),
  );
}

function sumOf(minutes: readonly number[]): number | null {
  return minutes.length > 0 ? minutes.reduce((sum, more) => sum + more, 0) : null;
}
