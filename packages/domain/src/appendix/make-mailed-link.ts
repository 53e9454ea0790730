import type { PersonActor, SystemActor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, PersonId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { landlordOf } from "../landlord/local-date.ts";
import { mayReadDocument } from "./may-read-document.ts";
import { expiryOfMailedLink } from "./reading-link.ts";

export type MakeMailedLink = { readonly appendixId: AppendixId; readonly personId: PersonId };
export type MailedLinkMade = {
  /** To be sent to the person and forgotten. */
  readonly secret: string;
  /** ISO 8601. */
  readonly expiresAt: string;
};

/**
 * Makes the link that an e-mail to a signatory brings, for whoever sends it now: as that person's own, which takes the place of the
 * one that they had. To send it once more is to make another one. Refused where the person would be given none.
 */
export async function makeMailedLink(
  deps: Deps,
  actor: SystemActor,
  { appendixId, personId }: MakeMailedLink,
): Promise<Result<MailedLinkMade, { readonly type: "LinkNotWanted" }>> {
  const secret = deps.secrets.newToken();
  const { landlordId } = actor;
  // Without a key: an answer that holds a secret is not to be remembered.
  const command = { actor, name: "makeMailedLink", key: null, input: { appendixId, personId } };
  return deps.store.transaction<MailedLinkMade, { readonly type: "LinkNotWanted" }>(command, async (tx) => {
    const appendix = await tx.appendices.byId(appendixId);
    const memberships = await tx.memberships.listByPerson(personId);
    const person: PersonActor = { kind: "PERSON", landlordId, source: "LINK", personId, memberships };
    if (!appendix?.offer || !mayReadDocument(person, appendix)) return err({ type: "LinkNotWanted" });
    const { zone } = await landlordOf(tx);
    const expiresAt = expiryOfMailedLink(appendix, zone, deps.clock.now());
    const digest = deps.secrets.digest(secret);
    await tx.readingLinks.replace({ landlordId, appendixId, personId, digest, expiresAt });
    await record(deps, tx, command, appendixId, { personId });
    return ok({ secret, expiresAt: expiresAt.toString() });
  });
}
