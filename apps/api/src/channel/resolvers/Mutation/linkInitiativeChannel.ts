import { linkInitiativeChannel as runLinkInitiativeChannel } from "@socialsmart/domain/channel/link-initiative-channel";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import {
  initiativeNotFoundError,
  initiativeOverError,
  noChatWorkspaceError,
} from "../../../initiative/initiative-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { invalidChannelError } from "../../channel-errors.ts";
import { channelOf } from "../../channel-of.ts";

export const linkInitiativeChannel: NonNullable<MutationResolvers["linkInitiativeChannel"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const initiativeId = parseId("initiative", input.initiativeId);
  if (!initiativeId) return initiativeNotFoundError(input.initiativeId);
  const { chatChannelId = null } = input;
  const channel = chatChannelId === null ? null : await channelOf(chatChannelId, context);
  if (chatChannelId !== null && !channel) return noChatWorkspaceError();
  const { actor, deps } = context;
  const command = { initiativeId, channel };
  const answer = await afterCommand(context, runLinkInitiativeChannel(deps, actor, command, key));
  if (answer.ok) {
    const initiative = await loadReferred(context.loaders.initiative, initiativeId);
    return { __typename: "LinkInitiativeChannelSuccess", initiative };
  }
  const { refusal } = answer;
  if (refusal.type === "InvalidInput") return invalidChannelError(refusal);
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "InitiativeNotFound":
      return initiativeNotFoundError(initiativeId);
    case "InitiativeOver":
      return initiativeOverError(refusal);
    case "ChannelOfAnotherWorkspace":
      return noChatWorkspaceError();
    default:
      return assertNever(refusal);
  }
};
