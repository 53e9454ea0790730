/** A secret that only its owner's key opens; to everybody else a text. */
export type SealedSecret = {
  /** Which key it is sealed with. */
  readonly keyId: string;
  readonly text: string;
};

export type InstallationEnd =
  /** Somebody took the app away from the workspace. */
  | "UNINSTALLED"
  /** The chat no longer takes the secret. */
  | "REVOKED";

/**
 * The chat app as it is installed in one workspace, or in an organisation for all of its workspaces. Nothing of a landlord's: it
 * is there before a landlord talks in the workspace, and goes when the app does.
 */
export type Installation = {
  /** The workspace's id in the chat, or the organisation's; one installation each. */
  readonly placeId: string;
  readonly isOrganisation: boolean;
  /** What people call the place. */
  readonly name: string;
  /** The workspaces that it reaches. */
  readonly teamIds: readonly string[];
  /** Lets the app talk there; null once that is over. */
  readonly secret: SealedSecret | null;
  /** When the secret stops to be good; null for one that stays. */
  readonly secretExpiresAt: Temporal.Instant | null;
  readonly installedAt: Temporal.Instant;
  /** The chat user who installed it. */
  readonly installedBy: string;
  readonly endedAt: Temporal.Instant | null;
  readonly endReason: InstallationEnd | null;
  /** Rises with each change of the secret, and with the end. */
  readonly version: number;
};
