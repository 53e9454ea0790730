import type { Secrets } from "@socialsmart/domain/kernel/secrets";
import type { RateLimits } from "./rate-limits.ts";

const SECRET = /^ssm_\w{1,100}$/;

/**
 * What an address with a secret in it leads to, by the secret's digest. One that never was counts as a guess of whoever asks.
 *
 * @throws a GraphQL error of code RATE_LIMITED, with an HTTP status; StoreUnavailable.
 */
export async function findBySecret<Found>(
  { limits, secrets }: { readonly limits: RateLimits; readonly secrets: Secrets },
  { secret, ip }: { readonly secret: string; readonly ip: string | undefined },
  byDigest: (digest: string) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const found = SECRET.test(secret) ? await byDigest(secrets.digest(secret)) : undefined;
  if (!found) await limits.countFailure(ip);
  return found;
}
