import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { endLease as runEndLease } from "@socialsmart/domain/lease/end-lease";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { leaseNotFoundError } from "../../lease-errors.ts";

export const endLease: NonNullable<MutationResolvers["endLease"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const leaseId = parseId("lease", input.leaseId);
  if (!leaseId) return leaseNotFoundError(input.leaseId);

  const command = { leaseId, endsOn: input.endsOn ?? null };
  const answer = await afterCommand(context, runEndLease(context.deps, context.actor, command, key));
  const { loaders } = context;
  if (answer.ok) {
    const { appendixIds, cancelledPledges } = answer.value;
    const lease = await loadReferred(loaders.lease, leaseId);
    const appendices = await Promise.all(appendixIds.map((id) => loadReferred(loaders.appendix, id)));
    return { __typename: "EndLeaseSuccess", lease, appendices, cancelledPledges };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "LeaseNotFound":
      return leaseNotFoundError(leaseId);
    default:
      return assertNever(refusal);
  }
};
