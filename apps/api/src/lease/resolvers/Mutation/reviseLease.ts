import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { reviseLease as runReviseLease } from "@socialsmart/domain/lease/revise-lease";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { districtNotFoundError } from "../../../district/district-errors.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { appendixFollowsLeaseError, leaseNotFoundError } from "../../lease-errors.ts";

export const reviseLease: NonNullable<MutationResolvers["reviseLease"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const leaseId = parseId("lease", input.leaseId);
  if (!leaseId) return leaseNotFoundError(input.leaseId);
  const within = input.districtId ?? null;
  const districtId = within === null ? null : parseId("district", within);
  if (districtId === undefined) return districtNotFoundError(within ?? "");

  const { premises, startsOn, endsOn } = input;
  const command = {
    leaseId,
    ...(premises != null && { premises }),
    ...(districtId && { districtId }),
    ...(startsOn && { startsOn }),
    ...(endsOn && { endsOn }),
  };
  const answer = await afterCommand(context, runReviseLease(context.deps, context.actor, command, key));
  const { loaders } = context;
  if (answer.ok)
    return { __typename: "ReviseLeaseSuccess", lease: await loadReferred(loaders.lease, leaseId) };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.adminInPerson, key);
  switch (refusal.type) {
    case "LeaseNotFound":
      return leaseNotFoundError(leaseId);
    case "DistrictNotFound":
      return districtNotFoundError(within ?? "");
    case "AppendixFollowsLease":
      return appendixFollowsLeaseError(await loadReferred(loaders.appendix, refusal.appendixId));
    default:
      return assertNever(refusal);
  }
};
