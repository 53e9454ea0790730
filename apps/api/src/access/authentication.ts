import type { ServiceToken } from "@socialsmart/domain/access/service-token";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { ServiceTokenId } from "@socialsmart/domain/kernel/ids";
import type { Log } from "@socialsmart/runtime/log";
import { unauthenticated } from "../error/api-errors.ts";
import { TokenCache } from "./token-cache.ts";
import { TOKEN_PLACEHOLDER } from "./token-placeholder.ts";
import { TokenUses } from "./token-uses.ts";
import { type Viewer, viewerByToken } from "./viewer.ts";

const MAX_TOKEN_LENGTH = 200;

/** Tells who asks; one for each process. */
export type Authentication = {
  /**
   * Whom a request's Authorization header speaks for.
   *
   * @throws a GraphQL error of code UNAUTHENTICATED that says what is wrong with it.
   */
  viewerOf(authorization: string | undefined): Promise<Viewer>;
  /** To be called once a token is revoked here: this process refuses it from now on, the others within seconds. */
  noteRevoked(id: ServiceTokenId, revokedAt: Temporal.Instant): void;
  /** Writes what is to be remembered of who asked. */
  stop(): Promise<void>;
};

export function createAuthentication(deps: Deps, log: Log): Authentication {
  const tokens = new TokenCache(deps);
  const uses = new TokenUses({ store: deps.store, log });

  async function tokenOf(secret: string): Promise<ServiceToken> {
    const token = await tokens.find(deps.secrets.digest(secret));
    if (!token) throw unauthenticated("UNKNOWN", "There is no such service token.");
    if (token.revokedAt)
      throw unauthenticated("REVOKED", `The service token was revoked at ${token.revokedAt}.`);
    const now = deps.clock.now();
    if (token.expiresAt && Temporal.Instant.compare(token.expiresAt, now) <= 0) {
      throw unauthenticated("EXPIRED", `The service token expired at ${token.expiresAt}.`);
    }
    uses.note(token.id, now);
    return token;
  }

  return {
    viewerOf: async (authorization) => viewerByToken(await tokenOf(readBearer(authorization))),
    stop: () => uses.stop(),
    noteRevoked: (id, revokedAt) => tokens.noteRevoked(id, revokedAt),
  };
}

function readBearer(authorization: string | undefined): string {
  if (!authorization) {
    throw unauthenticated(
      "MISSING",
      "Every request needs a service token, in the header Authorization: Bearer ssm_…",
    );
  }
  const secret = /^Bearer +(ssm_\w+)$/i.exec(authorization.trim())?.[1];
  if (!secret || secret.length > MAX_TOKEN_LENGTH) {
    throw unauthenticated(
      "MALFORMED",
      "The Authorization header must be: Bearer, a space, and a token ssm_…",
    );
  }
  // GraphiQL's page asks for the schema as it opens, before anybody has done anything.
  if (secret === TOKEN_PLACEHOLDER) {
    throw unauthenticated("MISSING", "Paste a service token under Headers, in place of the words there.");
  }
  return secret;
}
