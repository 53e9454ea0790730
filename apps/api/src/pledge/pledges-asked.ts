import { seesEveryRoster } from "@socialsmart/domain/access/policy";
import type { PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { PledgeFilter } from "@socialsmart/domain/store/filters";
import type { ListedPledge, PledgeNeeds } from "@socialsmart/domain/store/listed";
import type { PageRequest } from "@socialsmart/domain/store/page";
import type { GraphQLResolveInfo } from "graphql";
import { oncePerField } from "../execution/once-per-field.ts";
import { selectionBelow } from "../execution/selection.ts";
import { given } from "../kernel/given.ts";
import { askedList, type PageArgs } from "../paging/connect.ts";
import type { AskedList } from "../paging/connection.ts";
import type { ApiContext } from "../server/api-context.ts";
import { pledgeNeeds } from "./pledge-needs.ts";
import { PLEDGE_ORDER } from "./pledge-order.ts";
import { statesShown } from "./states-shown.ts";

type PledgeArgs = PageArgs & { readonly states: readonly PledgeState[] };

type PledgesAsked = {
  readonly asked: AskedList<ListedPledge>;
  readonly toRead: {
    readonly filter: PledgeFilter;
    readonly page: PageRequest;
    readonly needs?: PledgeNeeds;
  };
};

/** What is asked of a shift's pledges. */
export function pledgesAsked(
  shift: Shift,
  args: PledgeArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): PledgesAsked | Promise<PledgesAsked> {
  // Who sees all of every roster asks the same of each shift; for others states differ, and rules look at any field.
  if (!seesEveryRoster(context.actor)) return askedOf(shift, args, context);
  return oncePerField(context, info, () => {
    const asked = askedList(PLEDGE_ORDER, args);
    const needs = pledgeNeeds(selectionBelow(info));
    return {
      asked,
      toRead: { filter: given({ states: args.states }), page: asked.page, ...(needs && { needs }) },
    };
  });
}

async function askedOf(shift: Shift, args: PledgeArgs, context: ApiContext): Promise<PledgesAsked> {
  const asked = askedList(PLEDGE_ORDER, args);
  const filter = given({ states: await statesShown(args.states, shift, context) });
  return { asked, toRead: { filter, page: asked.page } };
}
