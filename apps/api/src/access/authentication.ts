import type { ServiceToken } from "@socialsmart/domain/access/service-token";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId, ServiceTokenId } from "@socialsmart/domain/kernel/ids";
import type { Log } from "@socialsmart/runtime/log";
import { unauthenticated } from "../error/api-errors.ts";
import { IdentityProvider, type ProviderSettings, TokenNotAccepted } from "./identity-provider.ts";
import { SignedInPeople } from "./signed-in-people.ts";
import { TokenCache } from "./token-cache.ts";
import { TOKEN_PLACEHOLDER } from "./token-placeholder.ts";
import { TokenUses } from "./token-uses.ts";
import { type Viewer, viewerByToken } from "./viewer.ts";

/** An identity provider, and the landlord whose people it signs in. */
export type SignInSettings = ProviderSettings & { readonly landlordId: LandlordId };

/** Tells who asks; one for each process. */
export type Authentication = {
  /**
   * Whom a request's Authorization header speaks for.
   *
   * @throws a GraphQL error of code UNAUTHENTICATED that says what is wrong with it; ProviderUnavailable, StoreUnavailable.
   */
  viewerOf(authorization: string | undefined): Promise<Viewer>;
  /** To be called once a token is revoked here: this process refuses it from now on, the others within seconds. */
  noteRevoked(id: ServiceTokenId, revokedAt: Temporal.Instant): void;
  /** Writes what is to be remembered of who asked. */
  stop(): Promise<void>;
};

type Options = {
  readonly deps: Deps;
  readonly log: Log;
  readonly signIn: SignInSettings | undefined;
};

export function createAuthentication({ deps, log, signIn }: Options): Authentication {
  const tokens = new TokenCache(deps);
  const uses = new TokenUses({ store: deps.store, log });
  const provider = signIn && new IdentityProvider(signIn, () => deps.clock.now());
  const people = signIn && new SignedInPeople(deps, signIn);

  async function tokenOf(secret: string): Promise<ServiceToken> {
    // GraphiQL's page asks for the schema as it opens, before anybody has done anything.
    if (secret === TOKEN_PLACEHOLDER) {
      throw unauthenticated("MISSING", "Paste a service token under Headers, in place of the words there.");
    }
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

  async function personOf(jwt: string): Promise<Viewer> {
    if (!provider || !people) {
      throw unauthenticated("NOT_ACCEPTED", "Nobody signs in here: the API is asked with service tokens.");
    }
    const claims = await provider.claimsOf(jwt).catch((error: unknown) => {
      if (!(error instanceof TokenNotAccepted)) throw error;
      throw unauthenticated(
        error.isExpired ? "EXPIRED" : "NOT_ACCEPTED",
        `The sign-in is not accepted: ${error.message}.`,
      );
    });
    const { person, actor } = await people.find(claims);
    const expiresAt = Temporal.Instant.fromEpochMilliseconds(Math.floor(claims.exp * 1000));
    return { kind: "PERSON", actor, person, expiresAt };
  }

  return {
    async viewerOf(authorization) {
      const { kind, text } = readBearer(authorization);
      return kind === "SIGN_IN" ? personOf(text) : viewerByToken(await tokenOf(text));
    },
    stop: () => uses.stop(),
    noteRevoked: (id, revokedAt) => tokens.noteRevoked(id, revokedAt),
  };
}

const SERVICE_TOKEN = /^ssm_\w{1,200}$/;
/** Three parts in base64url, the last one empty where nothing was signed; the limit is some four times the usual length. */
const JWT = /^(?=.{1,8000}$)[\w-]+\.[\w-]+\.[\w-]*$/;

/** @throws a GraphQL error of code UNAUTHENTICATED. */
function readBearer(authorization: string | undefined): { kind: "TOKEN" | "SIGN_IN"; text: string } {
  if (!authorization) {
    throw unauthenticated(
      "MISSING",
      "Every request needs a service token or a sign-in, in the header Authorization: Bearer …",
    );
  }
  const text = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1] ?? "";
  if (SERVICE_TOKEN.test(text)) return { kind: "TOKEN", text };
  if (JWT.test(text)) return { kind: "SIGN_IN", text };
  throw unauthenticated(
    "MALFORMED",
    "The Authorization header must be: Bearer, a space, and a token ssm_… or the access token of a sign-in",
  );
}
