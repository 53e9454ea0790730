import { draftsSeen } from "@socialsmart/domain/access/policy";
import type { ShiftState } from "@socialsmart/domain/shift/shift-states";
import type { ShiftFilter } from "@socialsmart/domain/store/filters";
import { given } from "../kernel/given.ts";
import { type StartArgs, toStartsWithin } from "../kernel/starts-within.ts";
import type { ApiContext } from "../server/api-context.ts";

export type ShiftArgs = StartArgs & {
  readonly states?: readonly ShiftState[] | null | undefined;
  readonly understaffed: boolean;
};

/** What the arguments of a list of shifts ask for. */
export async function toShiftFilter(args: ShiftArgs, context: ApiContext): Promise<ShiftFilter> {
  return {
    ...given({ states: args.states, draftsOf: draftsSeen(context.actor) }),
    ...(args.understaffed && { understaffedAt: context.now }),
    startsWithin: await toStartsWithin(args, context),
  };
}
