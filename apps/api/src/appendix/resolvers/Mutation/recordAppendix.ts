import { recordAppendix as runRecordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { organisationNotFoundError } from "../../../organisation/organisation-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { leaseHasAppendixError, notATenantError } from "../../appendix-errors.ts";
import { appendixRefusal } from "../../appendix-refusals.ts";

export const recordAppendix: NonNullable<MutationResolvers["recordAppendix"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { leaseNumber, state = null, effectiveFrom, endsOn = null, registryNumber = null } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);

  const command = { organisationId, leaseNumber, state, effectiveFrom, endsOn, registryNumber };
  const answer = await afterCommand(context, runRecordAppendix(context.deps, context.actor, command, key));
  const { loaders } = context;
  if (answer.ok) {
    const appendix = await loadReferred(loaders.appendix, answer.value.appendixId);
    return { __typename: "RecordAppendixSuccess", appendix };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    case "NotATenant":
      return notATenantError(await loadReferred(loaders.organisation, organisationId));
    case "LeaseHasAppendix":
      return leaseHasAppendixError(await loadReferred(loaders.appendix, refusal.appendixId));
    case "RegistryNumberTaken":
      return appendixRefusal(refusal);
    default:
      return assertNever(refusal);
  }
};
