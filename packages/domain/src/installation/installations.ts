import type { AuditEvent } from "../audit/audit-event.ts";
import type { Installation, InstallationEnd, SealedSecret } from "./installation.ts";

export type NewSecret = {
  readonly secret: SealedSecret;
  readonly expiresAt: Temporal.Instant | null;
};

/** One process's turn at a place's secret. */
export type SecretClaim = { readonly placeId: string; readonly owner: string; readonly leaseMs: number };

/**
 * Where the chat app is installed. Who changes a secret names the version that they saw, and is told by `false` that somebody else
 * was faster; they must then look again.
 */
export interface Installations {
  /** Those that have not ended. @throws StoreUnavailable */
  live(): Promise<readonly Installation[]>;
  /** The one of this place, ended or not. @throws StoreUnavailable */
  find(placeId: string): Promise<Installation | undefined>;
  /** Remembers it in place of an earlier one of the same place, at a higher version. */
  install(
    installation: Omit<Installation, "endedAt" | "endReason" | "version" | "secret"> & {
      readonly secret: SealedSecret;
    },
    audit: readonly AuditEvent[],
  ): Promise<void>;
  /** Forgets its secret and notes the end; false if it has ended before, or somebody has changed it since that version. */
  end(
    { placeId, version }: Pick<Installation, "placeId" | "version">,
    how: { readonly at: Temporal.Instant; readonly reason: InstallationEnd },
    audit: readonly AuditEvent[],
  ): Promise<boolean>;
  /** Notes which workspaces an organisation's installation reaches. */
  reach(placeId: string, teamIds: readonly string[]): Promise<void>;
  /**
   * Takes the turn to get a new secret, by a lease on the database's clock, so that of several processes one asks the chat for it.
   * Gives the installation as it is now; undefined if another process has the turn, or it has ended.
   */
  claimSecret(claim: SecretClaim): Promise<Installation | undefined>;
  /** Gives the turn back, with nothing changed. */
  releaseSecret(claim: SecretClaim): Promise<void>;
  /**
   * Puts another secret in place of the one at that version, and gives the turn back. A lease that ran out meanwhile does not stand
   * in the way: the new secret may be the only one that is still good.
   */
  replaceSecret(
    { placeId, version }: Pick<Installation, "placeId" | "version">,
    secret: NewSecret,
  ): Promise<boolean>;
  /** Takes an invitation to install, by its number; false if it was taken before. Numbers are forgotten once they have expired. */
  takeInvitation(number: string, now: Temporal.Instant, expiresAt: Temporal.Instant): Promise<boolean>;
}
