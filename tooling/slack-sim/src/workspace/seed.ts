/** Who and what a workspace begins with. Ids are given, so that they are the same at every start. */
export interface WorkspaceSeed {
  team: {
    id: string;
    name: string;
    domain: string;
    /** The organisation that it is a workspace of. */
    enterprise?: { id: string; name: string };
  };
  people: readonly SeedPerson[];
  channels: readonly SeedChannel[];
  app: SeedApp;
  tips?: Tips | Readonly<Record<Locale, Tips>>;
}

export type Locale = "sv-SE" | "en-US";

export interface SeedPerson {
  /** Begins with U. */
  id: string;
  /** The handle, without @. */
  name: string;
  realName: string;
  title?: string;
  locale: Locale;
  /** An IANA zone. */
  tz: string;
  /** Any CSS colour. */
  avatarColour?: string;
  /** Told to the app only with the scope users:read.email. */
  email?: string;
  isAdmin?: boolean;
  /** The workspace of somebody who is here through a shared channel only. */
  home?: { id: string; domain: string };
}

export interface SeedChannel {
  /** Begins with C. */
  id: string;
  /** Without #. */
  name: string;
  topic?: string;
  /** People and, where the app has been invited, its bot user. */
  memberIds: readonly string[];
}

export interface SeedApp {
  id: string;
  botUserId: string;
  botId: string;
  name: string;
  description?: string;
  /** The bot token's scopes: a method that needs another answers missing_scope. */
  scopes: readonly string[];
  /** The bot events that the app subscribes to; no other is delivered. */
  events: readonly string[];
  commands: readonly SeedCommand[];
  shortcuts?: readonly SeedShortcut[];
}

export interface SeedCommand {
  /** With its slash. */
  name: string;
  description: string;
  usage?: string;
  examples?: readonly string[];
}

export interface SeedShortcut {
  type: "message" | "global";
  name: string;
  callbackId: string;
}

/** What the page tells somebody who has never been here. */
export interface Tips {
  heading: string;
  text?: string;
  try?: readonly Tip[];
}

export interface Tip {
  label: string;
  /** Who to be: a handle or an id. */
  as?: string;
  /** Where: a channel's id or name. */
  channel?: string;
  /** What to put into the composer. */
  text?: string;
}
