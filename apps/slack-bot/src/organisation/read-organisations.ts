import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { OrganisationFilter } from "@socialsmart/domain/store/filters";
import type { Reader } from "@socialsmart/domain/store/reader";

const AT_A_TIME = 500;

/** All of the landlord's that pass, by name. */
export async function readOrganisations(
  reader: Reader,
  filter: OrganisationFilter,
): Promise<readonly Organisation[]> {
  const all: Organisation[] = [];
  for (let after: { key: string; id: string } | null = null; ; ) {
    const page = await reader.organisations.page(filter, { first: AT_A_TIME, after });
    all.push(...page.items);
    const last = page.items.at(-1);
    if (!page.hasNextPage || !last) return all;
    after = { key: last.name, id: last.id };
  }
}
