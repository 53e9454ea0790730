import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { DistrictId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";

export type AddDistrict = { readonly name: string };
export type DistrictAdded = { readonly districtId: DistrictId };
export type AddDistrictRefusal = NotAllowed | InvalidInput;

/** Adds a district (stadsdel) to the landlord's map. */
export async function addDistrict(
  deps: Deps,
  actor: Actor,
  input: AddDistrict,
  key: string | null,
): Promise<Result<DistrictAdded, AddDistrictRefusal | CommandKeyReused>> {
  const command = { actor, name: "addDistrict", key, input };
  return deps.store.transaction<DistrictAdded, AddDistrictRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    check.text("name", input.name, { max: 100 });
    const invalid = check.refusal();
    if (invalid) return invalid;

    const districtId = deps.ids.next("district");
    await tx.districts.insert({ id: districtId, landlordId: actor.landlordId, name: input.name.trim() });
    await record(deps, tx, command, districtId, { name: input.name });
    return ok({ districtId });
  });
}
