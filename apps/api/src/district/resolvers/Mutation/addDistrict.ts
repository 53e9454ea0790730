import { addDistrict as runAddDistrict } from "@socialsmart/domain/district/add-district";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";

export const addDistrict: NonNullable<MutationResolvers["addDistrict"]> = async (
  _parent,
  { input: { name }, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const answer = await afterCommand(context, runAddDistrict(context.deps, context.actor, { name }, key));
  if (answer.ok) {
    const district = await loadReferred(context.loaders.district, answer.value.districtId);
    return { __typename: "AddDistrictSuccess", district };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  return assertNever(refusal);
};
