import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { registerOrganisation as runRegisterOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { organisationNumberTakenError } from "../../organisation-errors.ts";

export const registerOrganisation: NonNullable<MutationResolvers["registerOrganisation"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { kind, name, language } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const command = { kind, name, language, organisationNumber: input.organisationNumber ?? null };
  const answer = await afterCommand(
    context,
    runRegisterOrganisation(context.deps, context.actor, command, key),
  );
  if (answer.ok) {
    const organisation = await loadReferred(context.loaders.organisation, answer.value.organisationId);
    return { __typename: "RegisterOrganisationSuccess", organisation };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "OrganisationNumberTaken":
      return organisationNumberTakenError(refusal);
    default:
      return assertNever(refusal);
  }
};
