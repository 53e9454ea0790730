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

/** The shifts by start, a page at a time. */
export async function* readRoster(
  client: Client,
  filters: RosterFilters,
  signal: AbortSignal,
): AsyncGenerator<readonly RosterShift[]> {
  for await (const { nodes } of client.pages(RosterDocument, filters, ({ shifts }) => shifts, { signal })) {
    const shifts: RosterShift[] = [];
    for (const shift of nodes) shifts.push({ ...shift, pledges: await allPledges(client, shift, signal) });
    yield shifts;
  }
}

async function allPledges(
  client: Client,
  { id, pledges: { nodes, pageInfo } }: RosterShiftFragment,
  signal: AbortSignal,
): Promise<readonly RosterPledgeFragment[]> {
  if (!pageInfo.hasNextPage) return nodes;
  const variables = { shiftId: id, after: pageInfo.endCursor };
  const rest = client.pages(RestOfRosterDocument, variables, ({ shift }) => shift?.pledges, { signal });
  return [...nodes, ...(await Array.fromAsync(rest, (page) => page.nodes)).flat()];
}
