import { reviseExemption as runReviseExemption } from "@socialsmart/domain/exemption/revise-exemption";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { given } from "../../../kernel/given.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { exemptionNotFoundError } from "../../exemption-errors.ts";

export const reviseExemption: NonNullable<MutationResolvers["reviseExemption"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const exemptionId = parseId("exemption", input.exemptionId);
  if (!exemptionId) return exemptionNotFoundError(input.exemptionId);

  const { ground, note, from, to } = input;
  const command = { exemptionId, ...given({ ground, note, from, to }) };
  const answer = await afterCommand(context, runReviseExemption(context.deps, context.actor, command, key));
  if (answer.ok) {
    const exemption = await loadReferred(context.loaders.exemption, exemptionId);
    return { __typename: "ReviseExemptionSuccess", exemption };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "ExemptionNotFound":
      return exemptionNotFoundError(exemptionId);
    default:
      return assertNever(refusal);
  }
};
