import type { LandlordId, ServiceTokenId } from "../kernel/ids.ts";
import type { Scope } from "./scope.ts";

/** An internal tool's key to the API. Only its digest is kept. */
export type ServiceToken = {
  readonly id: ServiceTokenId;
  readonly landlordId: LandlordId;
  /** What the tool is called by those who run it. */
  readonly name: string;
  readonly digest: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  /** To the minute or so, which is what a use is noted with; null for one that was never used. */
  readonly lastUsedAt: Temporal.Instant | null;
};
