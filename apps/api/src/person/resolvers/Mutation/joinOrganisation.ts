import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { joinOrganisation as runJoinOrganisation } from "@socialsmart/domain/person/join-organisation";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { keyReusedError } from "../../../error/input-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { joinCodeExpiredError, joinCodeUnknownError, tooManyTriesError } from "../../member-errors.ts";

export const joinOrganisation: NonNullable<MutationResolvers["joinOrganisation"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const { actor, deps, loaders } = context;
  if (actor.kind !== "PERSON") throw forbidden(NEED.inPerson);
  // What a guest would be called and spoken to in: people are known already.
  const command = { code: input.code, displayName: "", language: "sv" } as const;
  const answer = await afterCommand(context, runJoinOrganisation(deps, actor, command, key));
  if (answer.ok) {
    const organisation = await loadReferred(loaders.organisation, answer.value.organisationId);
    return { __typename: "JoinOrganisationSuccess", organisation };
  }
  const { refusal } = answer;
  switch (refusal.type) {
    case "CommandKeyReused":
      return keyReusedError(key);
    case "JoinCodeUnknown":
      return joinCodeUnknownError(refusal);
    case "JoinCodeExpired":
      return joinCodeExpiredError();
    case "TooManyTries":
      return tooManyTriesError(refusal);
    case "AlreadyMember":
      return {
        __typename: "AlreadyMemberError",
        message: "You belong to the organisation already.",
        organisation: await loadReferred(loaders.organisation, refusal.organisationId),
      };
    case "InvalidInput":
      throw new Error("A person's name was looked at, who has one");
    default:
      return assertNever(refusal);
  }
};
