import type { TestApi } from "@socialsmart/api/testing/test-api";
import { ok } from "@socialsmart/domain/kernel/result";
import { countRoster } from "@socialsmart/domain/pledge/count-roster";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { anOrganisation, aPledge } from "@socialsmart/domain/testing/builders";
import { addShift } from "@socialsmart/domain/testing/world-additions";

/**
 * A shift on Wednesday 1 April 2026 with so many organisations that have one place each: all at once, for a use case each would
 * take longer than everything that is tested with them.
 */
export async function addCrowd({ world }: Pick<TestApi, "world">, number: number): Promise<void> {
  const { deps, operator, landlordId } = world;
  const times = { startsAt: "2026-04-01T14:00:00Z", endsAt: "2026-04-01T15:30:00Z" };
  const shiftId = await addShift(world, { ...times, capacity: number });
  const command = { actor: operator, name: "test", key: null, input: null };
  await deps.store.transaction<null, never>(command, async (tx) => {
    const shift = await tx.shifts.lockById(shiftId);
    if (!shift) throw new Error(`No shift ${shiftId}`);
    const pledges: Pledge[] = [];
    for (let count = 1; count <= number; count += 1) {
      const organisationId = deps.ids.next("organisation");
      const name = `Bolag ${String(count).padStart(3, "0")}`;
      await tx.organisations.insert(
        anOrganisation({ id: organisationId, landlordId, kind: "ASSOCIATION", name }),
      );
      const id = deps.ids.next("pledge");
      const queuedAt = deps.clock.now();
      pledges.push(aPledge({ id, landlordId, shiftId, organisationId, queuedAt, places: 1, minutes: 90 }));
    }
    await tx.shifts.save({ ...shift, ...countRoster(pledges) });
    for (const pledge of pledges) await tx.pledges.insert(pledge);
    return ok(null);
  });
}
