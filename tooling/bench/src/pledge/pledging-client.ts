import type { PledgeId } from "@socialsmart/domain/kernel/ids";
import type { Client } from "../load.ts";
import type { Contender, Spot } from "./contender.ts";
import type { Grounds } from "./lay-out.ts";

/**
 * Pledges somewhere and takes it back, again and again: so that rosters are at the end as they were at the beginning. Where to
 * is left to chance, and to the same chance for every contender.
 */
export function pledgingClient(
  contender: Contender,
  { organisationIds }: Pick<Grounds, "organisationIds">,
  spots: readonly Spot[],
  n: number,
): Client {
  const organisationId = pick(organisationIds, n);
  const chance = chanceFrom(n + 1);
  let held: { readonly spot: Spot; readonly pledgeId: PledgeId } | undefined;
  const withdraw = async () => {
    if (!held) return;
    await contender.withdraw(held.spot, held.pledgeId);
    held = undefined;
  };
  return {
    async next() {
      if (held) return withdraw();
      const spot = pick(spots, chance(spots.length));
      held = { spot, pledgeId: await contender.pledge(spot, organisationId) };
    },
    finish: withdraw,
  };
}

/** Numbers below the limit that look as if by chance and are the same for the same seed (Park and Miller's generator). */
function chanceFrom(seed: number): (limit: number) => number {
  let state = seed * 48_271;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`There are ${values.length}, and no number ${index}`);
  return value;
}
