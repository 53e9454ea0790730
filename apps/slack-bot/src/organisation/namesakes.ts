import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";

/** Those of all that share their name with one of the others, and these. */
export function namesakesOf(
  some: readonly Organisation[],
  all: readonly Organisation[],
): readonly Organisation[] {
  const names = new Set(some.map(nameOf));
  return all.filter((one) => names.has(nameOf(one)));
}

function nameOf({ name }: Organisation): string {
  return name.trim().toLowerCase();
}

/**
 * What tells organisations of one name apart, of those that share theirs: the number, `556677-8899`; of one that has none, as sole
 * traders, the numbers of its leases.
 */
export async function readNamesakes(
  reader: Reader,
  organisations: readonly Organisation[],
): Promise<ReadonlyMap<OrganisationId, string>> {
  const byName = Map.groupBy(organisations, nameOf);
  const alike = [...byName.values()].filter(({ length }) => length > 1).flat();
  const leases = await reader.leases.listByOrganisations(
    alike.flatMap(({ id, organisationNumber }) => (organisationNumber === null ? [id] : [])),
  );
  return new Map(
    alike.map(({ id, organisationNumber }) => [
      id,
      organisationNumber?.replace(/(?=.{4}$)/, "-") ??
        (leases.get(id) ?? []).map((lease) => lease.number).join(", "),
    ]),
  );
}
