import { unrouteChannel as runUnrouteChannel } from "@socialsmart/domain/channel/unroute-channel";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { routeNotFoundError } from "../../channel-errors.ts";

export const unrouteChannel: NonNullable<MutationResolvers["unrouteChannel"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const routeId = parseId("route", input.routeId);
  if (!routeId) return routeNotFoundError(input.routeId);
  const { actor, deps } = context;
  const answer = await afterCommand(context, runUnrouteChannel(deps, actor, { routeId }, key));
  if (answer.ok) return { __typename: "UnrouteChannelSuccess", routeId };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "RouteNotFound":
      return routeNotFoundError(routeId);
    default:
      return assertNever(refusal);
  }
};
