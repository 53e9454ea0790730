import type { Actor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { mayReadDocument } from "./may-read-document.ts";
import { READING_LINK_VALID_FOR } from "./reading-link.ts";

export type MakeReadingLink = {
  readonly appendixId: AppendixId;
  /** A follow-up, which there is of what was agreed on paper too; left out for what was offered. */
  readonly toRead?: "FOLLOW_UP";
};
export type ReadingLinkMade = {
  readonly appendixId: AppendixId;
  /** Shown once: only its digest is kept. */
  readonly secret: string;
  /** ISO 8601. */
  readonly expiresAt: string;
};
export type MakeReadingLinkRefusal = NotAllowed | NotFound<"Appendix"> | NothingOffered;
/** It was agreed on paper, outside the system: there is no document of it. */
export type NothingOffered = { readonly type: "NothingOffered" };

/**
 * Makes a link at which whoever asks for it, and nobody for them, reads an appendix; the one that they had serves no more. It takes
 * no idempotency key: the secret must not be stored.
 */
export async function makeReadingLink(
  deps: Deps,
  actor: Actor,
  input: MakeReadingLink,
): Promise<Result<ReadingLinkMade, MakeReadingLinkRefusal>> {
  const { appendixId, toRead } = input;
  const secret = deps.secrets.newToken();
  const command = { actor, name: "makeReadingLink", key: null, input };
  return deps.store.transaction<ReadingLinkMade, MakeReadingLinkRefusal>(command, async (tx) => {
    if (actor.kind !== "PERSON") return err({ type: "NotAllowed" });
    const appendix = await tx.appendices.byId(appendixId);
    if (!appendix) return err({ type: "AppendixNotFound" });
    if (!mayReadDocument(actor, appendix)) return err({ type: "NotAllowed" });
    if (!appendix.offer && toRead !== "FOLLOW_UP") return err({ type: "NothingOffered" });
    const expiresAt = deps.clock.now().add(READING_LINK_VALID_FOR);
    const { landlordId, personId } = actor;
    const digest = deps.secrets.digest(secret);
    await tx.readingLinks.replace({ landlordId, appendixId, personId, digest, expiresAt });
    await record(deps, tx, command, appendixId, { personId });
    return ok({ appendixId, secret, expiresAt: expiresAt.toString() });
  });
}
