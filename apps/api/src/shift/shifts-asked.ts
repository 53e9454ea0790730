import type { Shift } from "@socialsmart/domain/shift/shift";
import type { ShiftFilter } from "@socialsmart/domain/store/filters";
import type { ShiftNeeds } from "@socialsmart/domain/store/listed";
import type { PageRequest } from "@socialsmart/domain/store/page";
import type { GraphQLResolveInfo } from "graphql";
import { oncePerField } from "../execution/once-per-field.ts";
import { selectionBelow } from "../execution/selection.ts";
import { askedList, type PageArgs } from "../paging/connect.ts";
import type { AskedList } from "../paging/connection.ts";
import type { ApiContext } from "../server/api-context.ts";
import { type ShiftArgs, toShiftFilter } from "./shift-filter.ts";
import { shiftNeeds } from "./shift-needs.ts";
import { SHIFT_ORDER } from "./shift-order.ts";

type ShiftsAsked = {
  readonly asked: AskedList<Shift>;
  readonly toRead: {
    readonly filter: ShiftFilter;
    readonly page: PageRequest;
    readonly needs: ShiftNeeds | undefined;
  };
};

/** What is asked of the shifts of each of some things: the same of each. */
export function shiftsAsked(
  args: PageArgs & ShiftArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<ShiftsAsked> {
  return oncePerField(context, info, async () => {
    const asked = askedList(SHIFT_ORDER, args);
    const filter = await toShiftFilter(args, context);
    return { asked, toRead: { filter, page: asked.page, needs: shiftNeeds(selectionBelow(info), context) } };
  });
}
