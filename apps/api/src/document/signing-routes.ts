import { signingPath } from "@socialsmart/document/addresses";
import { ASKING_POLICY } from "@socialsmart/document/html/content-security-policy";
import { RENEW } from "@socialsmart/document/signing/joining-section";
import { renderSigning } from "@socialsmart/document/signing/render-signing";
import { DEEDS, type Joining, type SigningPage } from "@socialsmart/document/signing/signing-page";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { issueJoinCode } from "@socialsmart/domain/organisation/issue-join-code";
import type { Log } from "@socialsmart/runtime/log";
import { type Request, type Response, Router } from "express";
import { type Deadline, startDeadline } from "../server/deadline.ts";
import { findBySecret } from "../server/find-by-secret.ts";
import type { RateLimits } from "../server/rate-limits.ts";
import { answerNoReading, answerReader } from "./answer-reader.ts";
import { answerSigningFault } from "./answer-signing-fault.ts";
import { fieldOf, readOwnForm } from "./own-form.ts";
import { readSigning, type SigningSeen } from "./read-signing.ts";
import { doDeed, isDoneAlready, statusOf } from "./signing-deeds.ts";

type Parts = {
  readonly deps: Deps;
  readonly log: Log;
  readonly limits: RateLimits;
  /** Where people reach the API; undefined where nobody has said. */
  readonly publicUrl: string | undefined;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
};

type Named = { readonly secret: string };

/** Where somebody who is not in chat, and has no sign-in, signs by a link of their own, with a code that goes to their own address. */
export function signingRoutes({ deps, log, limits, publicUrl, timeoutMs }: Parts): Router {
  const routes = Router();
  const fromHere = readOwnForm(publicUrl);
  const page = signingPath(":secret");
  routes.get(page, async (request: Request<Named>, response) => {
    const { seen } = await see(request, response);
    if (seen) answer(response, seen.page);
  });
  // Whoever reloads what came of a form.
  routes.get(`${page}/:deed`, ({ params }: Request<Named>, response) =>
    leadTo(response, signingPath(encodeURIComponent(params.secret))),
  );
  for (const deed of DEEDS) {
    routes.post(`${page}/${deed}`, ...fromHere, async (request: Request<Named>, response: Response) => {
      const { seen, deadline } = await see(request, response);
      if (!seen) return;
      const done = await deadline.race(doDeed(deed, deps, seen, request));
      const at = signingPath(seen.page.secret);
      if (done.ok || isDoneAlready(deed, done.refusal)) {
        leadTo(response, deed === "code" ? `${at}?code=sent` : at);
        return;
      }
      const { refusal } = done;
      const now = await see(request, response, deadline);
      const typed = fieldOf(request, "reason");
      if (now.seen)
        answer(response, { ...now.seen.page, problem: { deed, refusal, typed } }, statusOf(refusal));
    });
  }
  routes.post(`${page}/join`, ...fromHere, async (request: Request<Named>, response: Response) => {
    const { seen, deadline } = await see(request, response);
    if (!seen) return;
    const joining = seen.page.joining && (await deadline.race(issue(seen, fieldOf(request, RENEW) === "")));
    answer(response, { ...seen.page, joining });
  });
  return routes.use(answerReader, answerSigningFault(log));

  /** What there is at the address; nothing once a page has said that there is nothing. */
  async function see(
    request: Request<Named>,
    response: Response,
    deadline = startDeadline(response, timeoutMs),
  ): Promise<{ readonly deadline: Deadline; readonly seen: SigningSeen | undefined }> {
    const seen = await deadline.race(find(request, response, deadline.signal));
    if (!seen) answerNoReading(request, response, 404, { type: "NoDocument" });
    return { deadline, seen };
  }

  async function find(
    { params: { secret }, ip, query }: Request<Named>,
    response: Response,
    signal: AbortSignal,
  ): Promise<SigningSeen | undefined> {
    const { store, secrets, clock } = deps;
    const link = await findBySecret({ limits, secrets }, { secret, ip }, (digest) =>
      store.directory.readingLinkByDigest(digest),
    );
    if (!link) return undefined;
    for (const [name, value] of await limits.countRequest(link.personId)) response.setHeader(name, value);
    const reader = store.reader(link.landlordId, { signal });
    return readSigning(reader, { link, secret, now: clock.now(), codeIsOnItsWay: query.code === "sent" });
  }

  async function issue(
    { actor, page: { offered } }: SigningSeen,
    onlyIfNone: boolean,
  ): Promise<Joining | undefined> {
    const { organisationId } = offered.appendix;
    const issued = await issueJoinCode(deps, actor, { organisationId, onlyIfNone });
    const shown = issued.ok ? issued.value : issued.refusal;
    if (!("expiresAt" in shown)) return undefined;
    const expiresAt = Temporal.Instant.from(shown.expiresAt);
    return "code" in shown ? { type: "CODE", code: shown.code, expiresAt } : { type: "IN_FORCE", expiresAt };
  }
}

const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": ASKING_POLICY,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

function answer(response: Response, page: SigningPage, status = 200): void {
  response.status(status).set(HEADERS).type("html").send(renderSigning(page));
}

function leadTo(response: Response, path: string): void {
  response.set(HEADERS).redirect(303, path);
}
