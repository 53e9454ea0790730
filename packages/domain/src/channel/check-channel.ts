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
  { teamId, channelId }: ChatChannel,
): Promise<Result<null, InvalidInput | ChannelOfAnotherWorkspace>> {
  const check = new InputCheck();
  check.chatId("channel.teamId", teamId);
  check.chatId("channel.channelId", channelId);
  const invalid = check.refusal();
  if (invalid) return invalid;
  const chatTeamId = (await tx.landlords.current())?.chatTeamId ?? null;
  return teamId === chatTeamId ? ok(null) : err({ type: "ChannelOfAnotherWorkspace", chatTeamId });
}

export function isSameChannel(a: ChatChannel | null, b: ChatChannel | null): boolean {
  return a?.teamId === b?.teamId && a?.channelId === b?.channelId;
}
