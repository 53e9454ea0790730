import type { PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { ok } from "@socialsmart/domain/kernel/result";
import { countRoster } from "@socialsmart/domain/pledge/count-roster";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { aPledge } from "@socialsmart/domain/testing/builders";
import type { TestApi } from "./test-api.ts";

/** Puts a live pledge on a shift, whatever the rules of pledging say: as of a tenant whose appendix has lapsed since. */
export async function putPledge(
  { world }: Pick<TestApi, "world">,
  given: Partial<Pledge> & Pick<Pledge, "organisationId"> & { readonly shiftId: ShiftId },
): Promise<PledgeId> {
  const { deps, operator, landlordId } = world;
  const pledge = aPledge({ id: deps.ids.next("pledge"), landlordId, queuedAt: deps.clock.now(), ...given });
  await deps.store.transaction<null, never>(
    { actor: operator, name: "test", key: null, input: null },
    async (tx) => {
      const shift = await tx.shifts.lockById(pledge.shiftId);
      if (!shift) throw new Error(`No shift ${pledge.shiftId}`);
      const roster = await tx.pledges.listLiveByShift(pledge.shiftId);
      await tx.shifts.save({ ...shift, ...countRoster([...roster, pledge]) });
      await tx.pledges.insert(pledge);
      return ok(null);
    },
  );
  return pledge.id;
}
