import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import {
  type PlacesPledged,
  pledgePlaces as runPledgePlaces,
} from "@socialsmart/domain/pledge/pledge-places";
import type { ListedPledge } from "@socialsmart/domain/store/listed";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { organisationNotFoundError } from "../../../organisation/organisation-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { shiftNotFoundError } from "../../../shift/shift-errors.ts";
import { pledgeAnswered } from "../../pledge-answered.ts";
import { alreadyPledgedError, amountError, signUpError } from "../../pledge-errors.ts";

export const pledgePlaces: NonNullable<MutationResolvers["pledgePlaces"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
  info,
) => {
  const { places, minutesPerPlace = null, acceptsPart } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const shiftId = parseId("shift", input.shiftId);
  if (!shiftId) return shiftNotFoundError(input.shiftId);
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);

  const command = { shiftId, organisationId, places, minutesPerPlace, acceptsPart };
  const answer = await afterCommand(context, runPledgePlaces(context.deps, context.actor, command, key));
  if (answer.ok) {
    const pledge = await pledgeAnswered(answer.value.pledgeId, context, info);
    return toAnswer(answer.value, pledge);
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.pledge, key);
  switch (refusal.type) {
    case "ShiftNotFound":
      return shiftNotFoundError(shiftId);
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    case "ShiftNotOpen":
    case "ShiftCancelled":
    case "ShiftStarted":
    case "InitiativeNotOpen":
    case "AppendixNotActive":
      return signUpError(refusal);
    case "AlreadyPledged":
      return alreadyPledgedError(refusal, await loadReferred(context.loaders.pledge, refusal.pledgeId));
    case "MoreThanCapacity":
    case "OverCap":
    case "LongerThanShift":
    case "PartOfShiftNotAllowed":
      return amountError(refusal);
    default:
      return assertNever(refusal);
  }
};

function toAnswer(pledged: PlacesPledged, pledge: ListedPledge) {
  switch (pledged.state) {
    case "CONFIRMED":
      return { __typename: "PledgePlacesSuccess", pledge } as const;
    case "PENDING":
      return { __typename: "PledgePlacesPending", pledge } as const;
    case "WAITLISTED":
      return { __typename: "PledgePlacesWaitlisted", pledge, position: pledged.position } as const;
    case "OFFERED": {
      const expiresAt = Temporal.Instant.from(pledged.expiresAt);
      return {
        __typename: "PledgePlacesOffered",
        pledge,
        placesOffered: pledged.offered,
        expiresAt,
      } as const;
    }
    default:
      return assertNever(pledged);
  }
}
