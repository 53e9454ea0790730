import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { reviseOrganisation as runReviseOrganisation } from "@socialsmart/domain/organisation/revise-organisation";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { organisationNotFoundError } from "../../organisation-errors.ts";

export const reviseOrganisation: NonNullable<MutationResolvers["reviseOrganisation"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);
  const { name, language } = input;
  const command = { organisationId, ...(name != null && { name }), ...(language && { language }) };
  const answer = await afterCommand(
    context,
    runReviseOrganisation(context.deps, context.actor, command, key),
  );
  if (answer.ok) {
    const organisation = await loadReferred(context.loaders.organisation, organisationId);
    return { __typename: "ReviseOrganisationSuccess", organisation };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.adminInPerson, key);
  switch (refusal.type) {
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    default:
      return assertNever(refusal);
  }
};
