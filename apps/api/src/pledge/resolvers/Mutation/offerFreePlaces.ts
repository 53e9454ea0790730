import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { offerFreePlaces as runOfferFreePlaces } from "@socialsmart/domain/pledge/offer-free-places";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadAllReferred, loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { shiftNotFoundError } from "../../../shift/shift-errors.ts";
import { nothingToOfferError, notOpenError } from "../../pledge-errors.ts";

export const offerFreePlaces: NonNullable<MutationResolvers["offerFreePlaces"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const shiftId = parseId("shift", input.shiftId);
  if (!shiftId) return shiftNotFoundError(input.shiftId);

  const answer = await afterCommand(
    context,
    runOfferFreePlaces(context.deps, context.actor, { shiftId }, key),
  );
  if (answer.ok) {
    const [shift, pledges] = await Promise.all([
      loadReferred(context.loaders.shift, shiftId),
      loadAllReferred(context.loaders.pledge, answer.value.pledgeIds),
    ]);
    return { __typename: "OfferFreePlacesSuccess", shift, pledges };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.pledgeForAnyone, key);
  switch (refusal.type) {
    case "ShiftNotFound":
      return shiftNotFoundError(shiftId);
    case "ShiftNotOpen":
    case "ShiftCancelled":
    case "ShiftStarted":
    case "InitiativeNotOpen":
      return notOpenError(refusal);
    case "NothingToOffer":
      return nothingToOfferError(refusal);
    default:
      return assertNever(refusal);
  }
};
