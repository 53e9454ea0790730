import { withdrawAppendix as runWithdrawAppendix } from "@socialsmart/domain/appendix/withdraw-appendix";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { closeOffer } from "../../close-offer.ts";

export const withdrawAppendix: NonNullable<MutationResolvers["withdrawAppendix"]> = (
  _parent,
  args,
  context,
) => closeOffer(runWithdrawAppendix, NEED.plan, "WithdrawAppendixSuccess", args, context);
