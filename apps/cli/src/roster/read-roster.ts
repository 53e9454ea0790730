import {
  InitiativeRosterDocument,
  RestOfRosterDocument,
  RosterDocument,
  type RosterPledgeFragment,
  type RosterShiftFragment,
} from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";

/** Where and when the roster is of. */
export type RosterOf = {
  readonly week: string;
  readonly districtId?: string;
  readonly initiativeId?: string;
};

/** A shift with everybody who comes or waits. */
export type RosterShift = Omit<RosterShiftFragment, "pledges"> & {
  readonly pledges: readonly RosterPledgeFragment[];
};

/** The shifts by start, a page at a time. */
export async function* readRoster(
  client: Client,
  { week, districtId, initiativeId }: RosterOf,
  signal: AbortSignal,
): AsyncGenerator<readonly RosterShift[]> {
  const pages =
    initiativeId === undefined
      ? client.pages(
          RosterDocument,
          { week, ...(districtId !== undefined && { districtId }) },
          (data) => data.shifts,
          { signal },
        )
      : client.pages(InitiativeRosterDocument, { week, initiativeId }, (data) => data.initiative?.shifts, {
          signal,
        });
  for await (const { nodes } of pages) {
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
