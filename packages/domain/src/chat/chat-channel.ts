/** A channel in a chat workspace, by the platform's own ids. */
export type ChatChannel = { readonly teamId: string; readonly channelId: string };
