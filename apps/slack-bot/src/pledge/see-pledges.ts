import type { PledgeId } from "@socialsmart/domain/kernel/ids";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { PledgeSeen } from "./pledge-answers.ts";

/** The pledge as it stands now; undefined if there is none with that id, or it is another landlord's. */
export async function seePledge(reader: Reader, id: PledgeId): Promise<PledgeSeen | undefined> {
  const [seen] = await withSurroundings(reader, await reader.pledges.byIds([id]));
  return seen;
}

/** Pledges with all that they belong to. */
export async function withSurroundings(
  reader: Reader,
  pledges: readonly Pledge[],
): Promise<readonly PledgeSeen[]> {
  const shifts = await reader.shifts.byIds([...new Set(pledges.map(({ shiftId }) => shiftId))]);
  const [initiatives, organisations, positions] = await Promise.all([
    reader.initiatives.byIds([...new Set(shifts.map(({ initiativeId }) => initiativeId))]),
    reader.organisations.byIds([...new Set(pledges.map(({ organisationId }) => organisationId))]),
    reader.pledges.waitlistPositions(pledges.map(({ id }) => id)),
  ]);
  return pledges.flatMap((pledge) => {
    const shift = shifts.find(({ id }) => id === pledge.shiftId);
    const initiative = initiatives.find(({ id }) => id === shift?.initiativeId);
    const organisation = organisations.find(({ id }) => id === pledge.organisationId);
    if (!shift || !initiative || !organisation) return [];
    return [{ pledge, shift, initiative, organisation, position: positions.get(pledge.id) ?? null }];
  });
}
