import type { ServiceToken } from "@socialsmart/domain/access/service-token";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { ServiceTokenId } from "@socialsmart/domain/kernel/ids";
import { LRUCache } from "lru-cache";

/** What was looked up is believed for so long: a token that another process revoked is refused within this time. */
export const BELIEVED_FOR_MS = 3_000;

const MAX_TOKENS = 1_000;

/**
 * The service tokens that this process has looked up in the last few seconds, by digest. A request then costs no statement for
 * its token, which would be a third of what a small query costs. What is not a token is looked up every time.
 */
export class TokenCache {
  readonly #tokens: LRUCache<string, ServiceToken>;
  // Not only taken out of the cache: a look-up that is under way may have read the token as it was before.
  readonly #revoked = new LRUCache<ServiceTokenId, Temporal.Instant>({ max: MAX_TOKENS });

  constructor({ store, clock }: Pick<Deps, "store" | "clock">) {
    this.#tokens = new LRUCache({
      max: MAX_TOKENS,
      ttl: BELIEVED_FOR_MS,
      ttlResolution: 0,
      perf: { now: () => clock.now().epochMilliseconds },
      fetchMethod: (digest) => store.directory.serviceTokenByDigest(digest),
    });
  }

  /** Requests that ask for the same token at once share a look-up. */
  async find(digest: string): Promise<ServiceToken | undefined> {
    const token = await this.#tokens.fetch(digest);
    const revokedAt = token && this.#revoked.get(token.id);
    return revokedAt ? { ...token, revokedAt } : token;
  }

  /** Has the token refused by this process from now on. */
  noteRevoked(id: ServiceTokenId, revokedAt: Temporal.Instant): void {
    this.#revoked.set(id, revokedAt);
  }
}
