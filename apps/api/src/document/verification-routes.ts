import { VERIFICATION_PATH } from "@socialsmart/document/addresses";
import { ASKING_POLICY } from "@socialsmart/document/html/content-security-policy";
import { knownDocument } from "@socialsmart/document/verification/known-document";
import { renderVerification } from "@socialsmart/document/verification/render-verification";
import { hashOf, type Verification } from "@socialsmart/document/verification/verification";
import type { Store } from "@socialsmart/domain/store/store";
import { type Request, type Response, Router } from "express";
import { startDeadline } from "../server/deadline.ts";
import type { RateLimits } from "../server/rate-limits.ts";
import { answerReader } from "./answer-reader.ts";
import { languageOf } from "./language-of.ts";
import { readOffered } from "./read-offered.ts";

type Parts = {
  readonly store: Store;
  readonly limits: RateLimits;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
};

const STATUS: Readonly<Record<Verification["type"], number>> = {
  Asked: 200,
  Found: 200,
  NoHash: 400,
  Unknown: 404,
};

/** Where anybody, without a sign-in, asks whether a hash is a document's: by the address, or by the form there. */
export function verificationRoutes({ store, limits, timeoutMs }: Parts): Router {
  const routes = Router();
  routes.get(VERIFICATION_PATH, async (request, response) => {
    const { hash } = request.query;
    await answer(request, response, typeof hash === "string" ? hash : undefined);
  });
  routes.get(`${VERIFICATION_PATH}/:hash`, (request, response) =>
    answer(request, response, request.params.hash),
  );
  return routes.use(answerReader);

  async function answer(request: Request, response: Response, given: string | undefined): Promise<void> {
    const deadline = startDeadline(response, timeoutMs);
    const verification = await deadline.race(verify(given, request.ip, deadline.signal));
    response
      .status(STATUS[verification.type])
      .set({
        // What becomes of an appendix is told as it is now.
        "cache-control": "no-store",
        "content-security-policy": ASKING_POLICY,
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        vary: "accept-language",
      })
      .type("html")
      .send(renderVerification(verification, languageOf(request)));
  }

  async function verify(
    given: string | undefined,
    ip: string | undefined,
    signal: AbortSignal,
  ): Promise<Verification> {
    if (given === undefined) return { type: "Asked" };
    const hash = hashOf(given);
    if (!hash) return { type: "NoHash", given };
    await limits.countVerification(ip);
    const appendix = await store.directory.appendixByDocumentHash(hash);
    const offered = appendix && (await readOffered(store.reader(appendix.landlordId, { signal }), appendix));
    return offered ? { type: "Found", hash, document: knownDocument(offered) } : { type: "Unknown", hash };
  }
}
