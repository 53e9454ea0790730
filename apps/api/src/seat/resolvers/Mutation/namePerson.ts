import { mayPledgeForAnyone } from "@socialsmart/domain/access/policy";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { namePerson as runNamePerson } from "@socialsmart/domain/seat/name-person";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { given } from "../../../kernel/given.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { personNotFoundError } from "../../../person/person-errors.ts";
import { livePledgeError, pledgeNotFoundError } from "../../../pledge/pledge-errors.ts";
import { type ApiContext, afterCommand } from "../../../server/api-context.ts";
import { shiftStartedError } from "../../../shift/shift-errors.ts";
import {
  noUnnamedPlacesError,
  personAlreadyNamedError,
  personBusyError,
  pledgeNotConfirmedError,
  requirementError,
} from "../../seat-errors.ts";

const NOT_OF_THE_ORGANISATION = "There is no such person in the pledge's organisation.";

export const namePerson: NonNullable<MutationResolvers["namePerson"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { confirmsAdult, overlapReason } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const pledgeId = parseId("pledge", input.pledgeId);
  if (!pledgeId) return pledgeNotFoundError(input.pledgeId);
  const personId = parseId("person", input.personId);
  if (!personId) return personNotFoundError(NOT_OF_THE_ORGANISATION);

  const command = { pledgeId, personId, confirmsAdult, ...given({ overlapReason }) };
  const answer = await afterCommand(context, runNamePerson(context.deps, context.actor, command, key));
  const { loaders } = context;
  if (answer.ok) {
    const [seat, pledge] = await Promise.all([
      loaders.seat.load(answer.value.seatId),
      loadReferred(loaders.pledge, pledgeId),
    ]);
    return { __typename: "NamePersonSuccess", seat: seat ?? null, pledge };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) {
    const need = mayPledge(context.actor, overlapReason ?? null) ? NEED.plan : NEED.pledge;
    return commonError(refusal, need, key);
  }
  switch (refusal.type) {
    case "PledgeNotFound":
    case "PledgeNotLive":
      return livePledgeError(refusal, pledgeId);
    case "PersonNotFound":
      return personNotFoundError(NOT_OF_THE_ORGANISATION);
    case "ShiftStarted":
      return shiftStartedError(refusal);
    case "PledgeNotConfirmed":
      return pledgeNotConfirmedError(refusal);
    case "PersonAlreadyNamed":
      return personAlreadyNamedError(refusal);
    case "NoUnnamedPlaces":
      return noUnnamedPlacesError(refusal);
    case "AdultNotConfirmed":
    case "RecordExtractNotShown":
      return requirementError(refusal);
    case "PersonBusy":
      return personBusyError(refusal);
    default:
      return assertNever(refusal);
  }
};

/** Whether it was not the pledge, but the reason to sit on two shifts at once, that they may not give. */
function mayPledge(actor: ApiContext["actor"], overlapReason: string | null): boolean {
  return actor.kind === "SERVICE" ? mayPledgeForAnyone(actor) : overlapReason !== null;
}
