import { grantExemption as runGrantExemption } from "@socialsmart/domain/exemption/grant-exemption";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { organisationNotFoundError } from "../../../organisation/organisation-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";

export const grantExemption: NonNullable<MutationResolvers["grantExemption"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);

  const { ground, note, from, to } = input;
  const command = { organisationId, ground, note, from, to };
  const answer = await afterCommand(context, runGrantExemption(context.deps, context.actor, command, key));
  if (answer.ok) {
    const exemption = await loadReferred(context.loaders.exemption, answer.value.exemptionId);
    return { __typename: "GrantExemptionSuccess", exemption };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    default:
      return assertNever(refusal);
  }
};
