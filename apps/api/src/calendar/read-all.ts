import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { allPages } from "@socialsmart/domain/store/all-pages";
import type { PledgeFilter } from "@socialsmart/domain/store/filters";
import type { Cursor, Page, PageRequest } from "@socialsmart/domain/store/page";
import type { Reader } from "@socialsmart/domain/store/reader";

export const AT_MOST = 5_000;
const NONE = { items: [], hasNextPage: false };

/** What there is on all pages, up to some 5,000. */
export async function all<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  cursorOf: (item: T) => Cursor,
): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const items of allPages(read, cursorOf)) {
    found.push(...items);
    if (found.length >= AT_MOST) break;
  }
  return found;
}

/** An organisation's pledges. */
export function allPledgesOf(
  reader: Reader,
  organisationId: OrganisationId,
  filter: PledgeFilter,
): Promise<readonly Pledge[]> {
  return all(
    async (page) =>
      (await reader.pledges.pageByOrganisations([organisationId], filter, page)).get(organisationId) ?? NONE,
    ({ id, queuedAt }) => ({ key: queuedAt.toString(), id }),
  );
}
