import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import { mayReadDocument } from "@socialsmart/domain/appendix/may-read-document";
import { readByLink } from "@socialsmart/domain/appendix/read-by-link";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Request, Response } from "express";
import { findBySecret } from "../server/find-by-secret.ts";
import type { RateLimits } from "../server/rate-limits.ts";
import type { WhoAsks } from "../server/who-asks.ts";

export type Finding = {
  readonly deps: Deps;
  readonly limits: RateLimits;
  readonly whoAsks: WhoAsks;
};

/** What an address names: a thing by its id, or a link's secret in place of it or behind it. */
export type Named = { readonly name: string; readonly secret?: string };

/** What of an appendix is read at an address. */
export type Readable<Found> = {
  /** The secret of a link in the address; undefined where it names a thing by its id. */
  secretIn(named: Named): string | undefined;
  /** The appendix of the thing that the address names. */
  appendixOf(named: Named, reader: Reader): Promise<Appendix | undefined>;
  /** What is to be read of the appendix, which the reader may see. */
  read(named: Named, reader: Reader, appendix: Appendix, now: Temporal.Instant): Promise<Found | undefined>;
};

/** What is found for a request; undefined where there is nothing for whoever asks. */
export type Find<Found> = (
  request: Request<Named>,
  response: Response,
  signal: AbortSignal,
) => Promise<Found | undefined>;

/**
 * What an address names, for whoever may read it: by its id for those who are known, by the secret of a link for those who are not.
 * What somebody may not read is not there.
 *
 * @throws a GraphQL error of code UNAUTHENTICATED or RATE_LIMITED, with an HTTP status; ProviderUnavailable, StoreUnavailable.
 */
export function findDocument<Found>(
  { deps, limits, whoAsks }: Finding,
  { secretIn, appendixOf, read }: Readable<Found>,
): Find<Found> {
  const { store, secrets, clock } = deps;
  return (request, response, signal) => {
    const named = request.params;
    const secret = secretIn(named);
    return secret === undefined ? byId() : byLink(secret);

    async function byId() {
      const { actor, reader } = await whoAsks(request, response, signal);
      const appendix = await appendixOf(named, reader);
      const mayRead = appendix && mayReadDocument(actor, appendix);
      return mayRead ? read(named, reader, appendix, clock.now()) : undefined;
    }

    async function byLink(given: string) {
      const asked = { secret: given, ip: request.ip };
      const byDigest = (digest: string) => store.directory.readingLinkByDigest(digest);
      const link = await findBySecret({ limits, secrets }, asked, byDigest);
      if (!link) return undefined;
      const headersOfLimit = await limits.countRequest(link.personId);
      for (const [name, value] of headersOfLimit) response.setHeader(name, value);
      const reader = store.reader(link.landlordId, { signal });
      const now = clock.now();
      const appendix = await readByLink(reader, link, now);
      return appendix && read(named, reader, appendix, now);
    }
  };
}
