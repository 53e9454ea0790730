import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { registerLease as runRegisterLease } from "@socialsmart/domain/lease/register-lease";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { notATenantError } from "../../../appendix/appendix-errors.ts";
import { districtNotFoundError } from "../../../district/district-errors.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { organisationNotFoundError } from "../../../organisation/organisation-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { leaseExistsError } from "../../lease-errors.ts";

export const registerLease: NonNullable<MutationResolvers["registerLease"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const { number, premises, startsOn } = input;
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);
  const within = input.districtId ?? null;
  const districtId = within === null ? null : parseId("district", within);
  if (districtId === undefined) return districtNotFoundError(within ?? "");

  const command = { organisationId, number, premises, districtId, startsOn, endsOn: input.endsOn ?? null };
  const answer = await afterCommand(context, runRegisterLease(context.deps, context.actor, command, key));
  const { loaders } = context;
  if (answer.ok) {
    const lease = await loadReferred(loaders.lease, answer.value.leaseId);
    return { __typename: "RegisterLeaseSuccess", lease };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    case "DistrictNotFound":
      return districtNotFoundError(within ?? "");
    case "NotATenant":
      return notATenantError(await loadReferred(loaders.organisation, organisationId));
    case "LeaseExists":
      return leaseExistsError(await loadReferred(loaders.lease, refusal.leaseId));
    default:
      return assertNever(refusal);
  }
};
