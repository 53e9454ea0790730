/** A channel in a chat workspace, by the platform's own ids. */
export type ChatChannel = { readonly teamId: string; readonly channelId: string };

/** In characters; a platform's own ids are around a dozen. */
export const MAX_CHAT_ID_LENGTH = 50;

export function isSameChannel(a: ChatChannel | null, b: ChatChannel | null): boolean {
  return a?.teamId === b?.teamId && a?.channelId === b?.channelId;
}
