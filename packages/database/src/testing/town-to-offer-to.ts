import type { Store } from "@socialsmart/domain/store/store";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { fixedSecrets } from "@socialsmart/domain/testing/fixed-secrets";
import { anOffering, type Offering } from "@socialsmart/domain/testing/offers";
import { furnish } from "@socialsmart/domain/testing/world";
import type { World } from "@socialsmart/domain/testing/world-parts";
import type { Database } from "../open-database.ts";
import { ids } from "./values.ts";

export type TownToOfferTo = { readonly world: World<Store>; readonly offering: Offering };

/** A landlord with a tenant that has a lease, and a published text. What it is offered is in no other town. */
export async function aTownToOfferTo({ store }: Pick<Database, "store">): Promise<TownToOfferTo> {
  const deps = { store, ids, clock: new FixedClock("2026-03-02T08:00:00Z"), secrets: fixedSecrets() };
  const world = await furnish(deps, { chatTeamId: null });
  return { world, offering: await anOffering(world, `Butik ${ids.next("organisation")}`) };
}
