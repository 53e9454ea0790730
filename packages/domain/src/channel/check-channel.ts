import type { ChatChannel } from "../chat/chat-channel.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Transaction } from "../store/transaction.ts";

/** The channel is not in the chat workspace that the landlord's people talk in; null where they talk in none. */
export type ChannelOfAnotherWorkspace = {
  readonly type: "ChannelOfAnotherWorkspace";
  readonly chatTeamId: string | null;
};

/** Whether a channel has well-formed ids and is in the landlord's own workspace. */
export async function checkChannel(
  tx: Transaction,
  channel: ChatChannel,
): Promise<Result<null, InvalidInput | ChannelOfAnotherWorkspace>> {
  const check = new InputCheck();
  checkChannelIds(check, channel);
  return check.refusal() ?? checkWorkspace(tx, channel);
}

export function checkChannelIds(check: InputCheck, { teamId, channelId }: ChatChannel): void {
  check.chatId("channel.teamId", teamId);
  check.chatId("channel.channelId", channelId);
}

/** Whether a channel is in the landlord's own workspace. */
export async function checkWorkspace(
  tx: Transaction,
  { teamId }: ChatChannel,
): Promise<Result<null, ChannelOfAnotherWorkspace>> {
  const chatTeamId = (await tx.landlords.current())?.chatTeamId ?? null;
  return teamId === chatTeamId ? ok(null) : err({ type: "ChannelOfAnotherWorkspace", chatTeamId });
}
