import type { ServiceActor } from "@socialsmart/domain/access/actor";
import type { ServiceToken } from "@socialsmart/domain/access/service-token";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { unauthenticated } from "../error/api-errors.ts";
import { TOKEN_PLACEHOLDER } from "./token-placeholder.ts";

const MAX_TOKEN_LENGTH = 200;

/**
 * The service token that a request's Authorization header holds.
 *
 * @throws a GraphQL error of code UNAUTHENTICATED that says what is wrong with it.
 */
export async function authenticate(
  { store, secrets, clock }: Pick<Deps, "store" | "secrets" | "clock">,
  authorization: string | undefined,
): Promise<ServiceToken> {
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
  const token = await store.directory.serviceTokenByDigest(secrets.digest(secret));
  if (!token) throw unauthenticated("UNKNOWN", "There is no such service token.");
  if (token.revokedAt)
    throw unauthenticated("REVOKED", `The service token was revoked at ${token.revokedAt}.`);
  if (token.expiresAt && Temporal.Instant.compare(token.expiresAt, clock.now()) <= 0) {
    throw unauthenticated("EXPIRED", `The service token expired at ${token.expiresAt}.`);
  }
  return token;
}

export function actorOf({ id, landlordId, scopes }: ServiceToken): ServiceActor {
  return { kind: "SERVICE", landlordId, source: "API", tokenId: id, scopes };
}
