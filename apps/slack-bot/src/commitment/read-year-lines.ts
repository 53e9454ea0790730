import type { Commitment } from "@socialsmart/domain/commitment/commitment";
import { proRataTarget } from "@socialsmart/domain/commitment/pro-rata";
import type { OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";

/** What a line was until it was changed, and who did; null for a program. */
export type EarlierTarget = {
  readonly target: number;
  readonly until: Temporal.Instant;
  readonly changedBy: string | null;
};

export type YearLine = {
  readonly commitment: Commitment;
  /** What is left of its target for the days of the year that count, in its unit. */
  readonly proRata: number;
  /** The latest first. */
  readonly earlier: readonly EarlierTarget[];
};

/** An organisation's lines of a year, with what they were before. */
export async function readYearLines(
  reader: Reader,
  organisationId: OrganisationId,
  year: number,
): Promise<readonly YearLine[]> {
  const [all, appendices, exemptions] = await Promise.all([
    reader.commitments.listByOrganisations([organisationId]),
    reader.appendices.listByOrganisations([organisationId]),
    reader.exemptions.listByOrganisations([organisationId]),
  ]);
  const lines = (all.get(organisationId) ?? []).filter((line) => line.year === year);
  const days = {
    appendices: appendices.get(organisationId) ?? [],
    exemptions: exemptions.get(organisationId) ?? [],
  };
  const revisions = await reader.commitments.revisions(lines.map(({ id }) => id));
  const makers = [...revisions.values()].flat().flatMap(({ madeBy }) => madeBy ?? []);
  const people = await reader.people.byIds([...new Set(makers)]);
  const nameOf = (id: PersonId | null) => people.find((person) => person.id === id)?.displayName ?? null;
  return lines.map((commitment) => {
    const made = revisions.get(commitment.id) ?? [];
    const earlier = made.slice(1).map(({ at, madeBy }, n) => ({
      target: made[n]?.target ?? 0,
      until: at,
      changedBy: nameOf(madeBy),
    }));
    return {
      commitment,
      proRata: proRataTarget(commitment, days),
      earlier: earlier.filter(({ target }, n) => target !== made[n + 1]?.target).toReversed(),
    };
  });
}
