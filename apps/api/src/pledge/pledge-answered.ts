import { seesEveryRoster } from "@socialsmart/domain/access/policy";
import type { PledgeId } from "@socialsmart/domain/kernel/ids";
import type { ListedPledge } from "@socialsmart/domain/store/listed";
import type { GraphQLResolveInfo } from "graphql";
import { selectionBelow } from "../execution/selection.ts";
import { loadReferred } from "../loading/load-by-id.ts";
import type { ApiContext } from "../server/api-context.ts";

/**
 * The pledge that a command's answer has: as it is now, or nothing of it but its id where no more is asked, which saves a statement.
 * What others than those who see all of every roster may see hangs on the pledge itself.
 */
export async function pledgeAnswered(
  id: PledgeId,
  { actor, loaders }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<ListedPledge> {
  const asked = selectionBelow(info).below("pledge");
  const isKnown = asked.names.every((name) => name === "id" || name === "__typename");
  if (isKnown && seesEveryRoster(actor)) return { id } as ListedPledge;
  return loadReferred(loaders.pledge, id);
}
