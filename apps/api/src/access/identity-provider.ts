import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";

/** The identity provider (OIDC) whose tokens people come with. */
export type ProviderSettings = {
  /** Its own address, as its tokens name it in `iss`. */
  readonly issuer: string;
  /** What its tokens call this API in `aud`. */
  readonly audience: string;
};

/** The provider does not answer, or not as one: whether a token of its is good cannot be told. */
export class ProviderUnavailable extends Error {
  override readonly name = "ProviderUnavailable";
}

/** A token that says what is not so, or not to us. The message is for whoever holds it. */
export class TokenNotAccepted extends Error {
  override readonly name = "TokenNotAccepted";
  /** Whether it was good until it expired. */
  get isExpired(): boolean {
    return this.cause instanceof errors.JWTExpired;
  }
}

/** By keys that the provider alone has: a secret that both sides know, or no signature, proves nothing. */
const ALGORITHMS = [
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
  "PS256",
  "PS384",
  "PS512",
  "RS256",
  "RS384",
  "RS512",
];

/** Of an access token by RFC 9068, and of one by any other rule. A logout token, say, has another type. */
const TYPES = new Set(["at+jwt", "application/at+jwt", "jwt"]);

const TIMEOUT_MS = 5_000;
/** So often, at most, keys are fetched again because of a token with an unknown one. */
const COOLDOWN_MS = 10_000;
/** How far its clock and ours may be apart. */
const CLOCK_TOLERANCE_S = 30;

/** Tells which tokens are the provider's, by the keys that it publishes; they are fetched when first needed, and when they rotate. */
export class IdentityProvider {
  readonly #settings: ProviderSettings;
  readonly #now: () => Temporal.Instant;
  #keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(settings: ProviderSettings, now: () => Temporal.Instant) {
    this.#settings = settings;
    this.#now = now;
  }

  /**
   * What the token says, if the provider has signed it, for this API, and it is good at this moment.
   *
   * @throws TokenNotAccepted, ProviderUnavailable
   */
  async claimsOf(token: string): Promise<JWTPayload & { readonly sub: string; readonly exp: number }> {
    const keys = await this.#findKeys();
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      ...this.#settings,
      algorithms: ALGORITHMS,
      requiredClaims: ["sub", "exp"],
      clockTolerance: CLOCK_TOLERANCE_S,
      currentDate: new Date(this.#now().epochMilliseconds),
    }).catch(asOurs);
    const { sub, exp } = payload;
    if (!TYPES.has(protectedHeader.typ?.toLowerCase() ?? ""))
      throw new TokenNotAccepted("it is no access token");
    if (sub === undefined || exp === undefined) throw new TokenNotAccepted("it does not say whose it is");
    return { ...payload, sub, exp };
  }

  #findKeys(): Promise<JWTVerifyGetKey> {
    this.#keys ??= keysOf(this.#settings.issuer).catch((error: unknown) => {
      this.#keys = undefined;
      throw new ProviderUnavailable(`${this.#settings.issuer} does not tell where its keys are`, {
        cause: error,
      });
    });
    return this.#keys;
  }
}

/** By OpenID Connect Discovery 1.0, section 4. */
async function keysOf(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw new Error(`Its configuration was answered with ${response.status}`);
  const found = (await response.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (found.issuer !== issuer) throw new Error(`It calls itself ${JSON.stringify(found.issuer)}`);
  if (typeof found.jwks_uri !== "string" || !URL.canParse(found.jwks_uri))
    throw new Error("It has no jwks_uri");
  return createRemoteJWKSet(new URL(found.jwks_uri), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: COOLDOWN_MS,
  });
}

const UNFIT_TOKEN = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTInvalid,
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

/** Of what goes wrong, what is the token's fault; all else is a provider that does not answer as one. */
function asOurs(error: unknown): never {
  if (error instanceof errors.JOSEError && UNFIT_TOKEN.some((Unfit) => error instanceof Unfit)) {
    throw new TokenNotAccepted(error.message, { cause: error });
  }
  throw new ProviderUnavailable("The keys of the identity provider cannot be had", { cause: error });
}
