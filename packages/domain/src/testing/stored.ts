import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import type { Pledge } from "../pledge/pledge.ts";
import type { Shift } from "../shift/shift.ts";
import type { World } from "./world-parts.ts";

type Stored = Pick<World, "deps" | "landlordId">;

/** The pledge as it is stored now. */
export async function storedPledge({ deps, landlordId }: Stored, id: PledgeId): Promise<Pledge> {
  const [pledge] = await deps.store.reader(landlordId).pledges.byIds([id]);
  if (!pledge) throw new Error(`No pledge ${id}`);
  return pledge;
}

/** The shift as it is stored now. */
export async function storedShift({ deps, landlordId }: Stored, id: ShiftId): Promise<Shift> {
  const [shift] = await deps.store.reader(landlordId).shifts.byIds([id]);
  if (!shift) throw new Error(`No shift ${id}`);
  return shift;
}
