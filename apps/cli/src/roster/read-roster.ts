import {
  RestOfRosterDocument,
  RosterDocument,
  type RosterPledgeFragment,
  type RosterShiftFragment,
  type RosterTotalsQueryVariables,
} from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";

/** Which shifts a roster is of. */
export type RosterFilters = RosterTotalsQueryVariables;

/** A shift with everybody who comes or waits. */
export type RosterShift = Omit<RosterShiftFragment, "pledges"> & {
  readonly pledges: readonly RosterPledgeFragment[];
};

type Reading = {
  /** Whether to ask for what not everybody may see of others' pledges. */
  readonly details: boolean;
  readonly signal: AbortSignal;
};

/** The shifts by start, a page at a time. */
export async function* readRoster(
  client: Client,
  filters: RosterFilters,
  { details, signal }: Reading,
): AsyncGenerator<readonly RosterShift[]> {
  const variables = { ...filters, details };
  for await (const { nodes } of client.pages(RosterDocument, variables, ({ shifts }) => shifts, { signal })) {
    const shifts: RosterShift[] = [];
    for (const shift of nodes)
      shifts.push({ ...shift, pledges: await allPledges(client, shift, { details, signal }) });
    yield shifts;
  }
}

async function allPledges(
  client: Client,
  { id, pledges: { nodes, pageInfo } }: RosterShiftFragment,
  { details, signal }: Reading,
): Promise<readonly RosterPledgeFragment[]> {
  if (!pageInfo.hasNextPage) return nodes;
  const variables = { shiftId: id, after: pageInfo.endCursor, details };
  const rest = client.pages(RestOfRosterDocument, variables, ({ shift }) => shift?.pledges, { signal });
  return [...nodes, ...(await Array.fromAsync(rest, (page) => page.nodes)).flat()];
}
