import { setImmediate } from "node:timers/promises";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { allPages } from "@socialsmart/domain/store/all-pages";
import type { OrganisationFilter } from "@socialsmart/domain/store/filters";
import type { Reader } from "@socialsmart/domain/store/reader";

/** All of the landlord's that pass, by name. */
export async function readOrganisations(
  reader: Reader,
  filter: OrganisationFilter,
  isMeant: (organisation: Organisation) => boolean = () => true,
): Promise<readonly Organisation[]> {
  const meant: Organisation[] = [];
  for await (const items of organisationPages(reader, filter)) {
    meant.push(...items.filter(isMeant));
    // Thousands take a while, and an embedded database lets nobody else be answered in between.
    await setImmediate();
  }
  return meant;
}

export function organisationPages(
  reader: Reader,
  filter: OrganisationFilter,
): AsyncGenerator<readonly Organisation[]> {
  return allPages(
    (page) => reader.organisations.page(filter, page),
    ({ name, id }) => ({ key: name, id }),
  );
}
