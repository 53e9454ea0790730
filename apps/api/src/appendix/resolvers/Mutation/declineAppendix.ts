import { declineAppendix as runDeclineAppendix } from "@socialsmart/domain/appendix/decline-appendix";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { closeOffer } from "../../close-offer.ts";

export const declineAppendix: NonNullable<MutationResolvers["declineAppendix"]> = (_parent, args, context) =>
  closeOffer(runDeclineAppendix, NEED.contactInPerson, "DeclineAppendixSuccess", args, context);
