import { routeChannel as runRouteChannel } from "@socialsmart/domain/channel/route-channel";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { districtNotFoundError } from "../../../district/district-errors.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { noChatWorkspaceError } from "../../../initiative/initiative-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { invalidChannelError } from "../../channel-errors.ts";
import { channelOf } from "../../channel-of.ts";

export const routeChannel: NonNullable<MutationResolvers["routeChannel"]> = async (
  _parent,
  { input: { chatChannelId, districtId: ofDistrict, pace }, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const districtId = parseId("district", ofDistrict);
  if (!districtId) return districtNotFoundError(ofDistrict);
  const channel = await channelOf(chatChannelId, context);
  if (!channel) return noChatWorkspaceError();
  const { actor, deps } = context;
  const answer = await afterCommand(
    context,
    runRouteChannel(deps, actor, { channel, districtId, pace }, key),
  );
  if (answer.ok) {
    const { landlordId } = actor;
    const route = { id: answer.value.routeId, landlordId, channel, districtId, pace: answer.value.pace };
    return { __typename: "RouteChannelSuccess", route };
  }
  const { refusal } = answer;
  if (refusal.type === "InvalidInput") return invalidChannelError(refusal);
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "DistrictNotFound":
      return districtNotFoundError(districtId);
    case "ChannelOfAnotherWorkspace":
      return noChatWorkspaceError();
    default:
      return assertNever(refusal);
  }
};
