import { makeSigningCode } from "@socialsmart/domain/appendix/make-signing-code";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { MailFact } from "@socialsmart/domain/outbox/fact";
import type { Mailer } from "./mailer.ts";
import { signingCodeMail } from "./signing-code-mail.ts";

/**
 * Makes the code that a signatory has asked for, and sends it; nothing where nobody waits for it any longer. A mail has no key by
 * which a server would know it again: one of which nobody knows whether it went is sent once more, with a code that takes the place
 * of the first.
 *
 * @throws MailNotSent, StoreUnavailable
 */
export async function sendSigningCode(
  deps: Deps,
  mailer: Mailer,
  landlordId: LandlordId,
  fact: Extract<MailFact, { type: "MailSigningCode" }>,
): Promise<void> {
  const reader = deps.store.reader(landlordId);
  const [[person], landlord] = await Promise.all([reader.people.byIds([fact.personId]), reader.landlord()]);
  if (!person?.workEmail || !landlord) return;
  const actor = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
  const made = await makeSigningCode(deps, actor, fact);
  if (!made.ok) return;
  const until = Temporal.Instant.fromEpochMilliseconds(made.value.expiresAt).toZonedDateTimeISO(
    landlord.zone,
  );
  const facts = { landlord: landlord.name, name: person.displayName, code: made.value.pin, until };
  await mailer.send({ to: person.workEmail, ...signingCodeMail(person.language, facts) });
}
