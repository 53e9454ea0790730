import { mayPlan } from "@socialsmart/domain/access/policy";
import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import { NEED } from "../access/need.ts";
import { forbidden } from "../error/api-errors.ts";
import type { ApiContext } from "../server/api-context.ts";

/** A channel of the landlord's own workspace; null where the landlord has none. */
export async function channelOf(channelId: string, context: ApiContext): Promise<ChatChannel | null> {
  if (!mayPlan(context.actor)) throw forbidden(NEED.plan);
  const { chatTeamId: teamId } = await context.loaders.landlord();
  return teamId === null ? null : { teamId, channelId };
}
