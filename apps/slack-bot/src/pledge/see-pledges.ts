import type { PledgeId } from "@socialsmart/domain/kernel/ids";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { PledgeSeen } from "./pledge-answers.ts";

/** Pledges as they stand now, with what they belong to; those that do not exist (for this landlord) are left out. */
export async function seePledges(reader: Reader, ids: readonly PledgeId[]): Promise<readonly PledgeSeen[]> {
  return withSurroundings(reader, await reader.pledges.byIds(ids));
}

export async function seePledge(reader: Reader, id: PledgeId): Promise<PledgeSeen | undefined> {
  const [seen] = await seePledges(reader, [id]);
  return seen;
}

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
