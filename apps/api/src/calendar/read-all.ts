import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { PledgeFilter } from "@socialsmart/domain/store/filters";
import type { Page, PageRequest } from "@socialsmart/domain/store/page";
import type { Reader } from "@socialsmart/domain/store/reader";

const AT_ONCE = 500;
export const AT_MOST = 5_000;
const NONE = { items: [], hasNextPage: false };

/** What there is on all pages, up to some 5,000. */
export async function all<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  cursorOf: (item: T) => NonNullable<PageRequest["after"]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  let after: PageRequest["after"] = null;
  while (found.length < AT_MOST) {
    const { items, hasNextPage }: Page<T> = await read({ first: AT_ONCE, after });
    found.push(...items);
    const last = items.at(-1);
    if (!hasNextPage || !last) break;
    after = cursorOf(last);
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
