import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { revisePerson as runRevisePerson } from "@socialsmart/domain/person/revise-person";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { emailAddressTakenError, personNotFoundError, signsOpenOfferError } from "../../person-errors.ts";

export const revisePerson: NonNullable<MutationResolvers["revisePerson"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const personId = parseId("person", input.personId);
  if (!personId) return personNotFoundError();
  const { displayName, workEmail } = input;
  const command = {
    personId,
    ...(displayName != null && { displayName }),
    ...(workEmail != null && { workEmail }),
  };
  const answer = await afterCommand(context, runRevisePerson(context.deps, context.actor, command, key));
  if (answer.ok) return { __typename: "RevisePersonSuccess", personId };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.adminInPerson, key);
  switch (refusal.type) {
    case "PersonNotFound":
      return personNotFoundError();
    case "EmailAddressTaken":
      return emailAddressTakenError();
    case "SignsOpenOffer":
      return signsOpenOfferError(await loadReferred(context.loaders.appendix, refusal.appendixId));
    default:
      return assertNever(refusal);
  }
};
