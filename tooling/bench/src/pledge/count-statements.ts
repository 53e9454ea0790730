import type { Ground } from "./ground.ts";

type Counts = { readonly pledge: number; readonly withdrawal: number };

/** How many statements, BEGIN and COMMIT among them, ours sends: each is answered before the next. */
export async function countStatements({ grounds, listen }: Ground): Promise<Counts> {
  let count = 0;
  const contender = await listen(() => {
    count += 1;
  });
  const [spot] = grounds.cold;
  const [organisationId] = grounds.organisationIds;
  if (!spot || !organisationId) throw new Error("There is nowhere to pledge");
  const counted = async <T>(work: () => Promise<T>) => {
    count = 0;
    return { value: await work(), count };
  };
  const pledge = await counted(() => contender.pledge(spot, organisationId));
  const withdrawal = await counted(() => contender.withdraw(spot, pledge.value));
  await contender.close();
  return { pledge: pledge.count, withdrawal: withdrawal.count };
}
