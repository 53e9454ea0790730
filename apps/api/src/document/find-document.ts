import type { OfferedAppendix } from "@socialsmart/document/appendix/offered-appendix";
import { mayReadDocument } from "@socialsmart/domain/appendix/may-read-document";
import { readByLink } from "@socialsmart/domain/appendix/read-by-link";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { Request, Response } from "express";
import { findBySecret } from "../server/find-by-secret.ts";
import type { RateLimits } from "../server/rate-limits.ts";
import type { WhoAsks } from "../server/who-asks.ts";
import { readOffered } from "./read-offered.ts";

export type Finding = {
  readonly deps: Deps;
  readonly limits: RateLimits;
  readonly whoAsks: WhoAsks;
};
export type Named = { readonly name: string };
type Find = (
  request: Request<Named>,
  response: Response,
  signal: AbortSignal,
) => Promise<OfferedAppendix | undefined>;

/**
 * The document that an address names, for whoever may read it: by the appendix's id for those who are known, by the secret of a link
 * for those who are not. What somebody may not read is not there.
 *
 * @throws a GraphQL error of code UNAUTHENTICATED or RATE_LIMITED, with an HTTP status; ProviderUnavailable, StoreUnavailable.
 */
export function findDocument({ deps, limits, whoAsks }: Finding): Find {
  const { store, secrets, clock } = deps;
  return (request, response, signal) => {
    const appendixId = parseId("appendix", request.params.name);
    return appendixId ? byId(appendixId) : byLink();

    async function byId(id: NonNullable<typeof appendixId>) {
      const { actor, reader } = await whoAsks(request, response, signal);
      const [appendix] = await reader.appendices.byIds([id]);
      return appendix && mayReadDocument(actor, appendix) ? readOffered(reader, appendix) : undefined;
    }

    async function byLink() {
      const asked = { secret: request.params.name, ip: request.ip };
      const byDigest = (digest: string) => store.directory.readingLinkByDigest(digest);
      const link = await findBySecret({ limits, secrets }, asked, byDigest);
      if (!link) return undefined;
      const headersOfLimit = await limits.countRequest(link.personId);
      for (const [name, value] of headersOfLimit) response.setHeader(name, value);
      const reader = store.reader(link.landlordId, { signal });
      const appendix = await readByLink(reader, link, clock.now());
      return appendix && readOffered(reader, appendix);
    }
  };
}
