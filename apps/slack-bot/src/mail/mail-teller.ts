import { makeSigningCode } from "@socialsmart/domain/appendix/make-signing-code";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { MailFact } from "@socialsmart/domain/outbox/fact";
import { momentOf } from "../texts/dates.ts";
import { textIn } from "../texts/text.ts";
import { type Mailer, MailNotSent } from "./mailer.ts";

type MailMessage = Pick<OutboxMessage, "landlordId"> & { readonly fact: MailFact };

/**
 * Sends what goes out by e-mail. A mail has no key by which a server would know it again: one of which nobody knows whether it went
 * is sent once more, with a code that takes the place of the first.
 */
export class MailTeller {
  readonly #deps: Deps;
  readonly #mailer: Mailer | undefined;

  constructor(deps: Deps, mailer: Mailer | undefined) {
    this.#deps = deps;
    this.#mailer = mailer;
  }

  /** @throws MailNotSent, StoreUnavailable */
  async tell({ landlordId, fact }: MailMessage): Promise<void> {
    if (!this.#mailer) throw new MailNotSent("SMTP_URL is not set", { isFinal: true });
    const reader = this.#deps.store.reader(landlordId);
    const [[person], landlord] = await Promise.all([reader.people.byIds([fact.personId]), reader.landlord()]);
    if (!person?.workEmail || !landlord) return;
    const actor = { kind: "SYSTEM", landlordId, source: "CHAT" } as const;
    const made = await makeSigningCode(this.#deps, actor, fact);
    if (!made.ok) return;
    const text = textIn(person.language);
    const expiresAt = Temporal.Instant.fromEpochMilliseconds(made.value.expiresAt);
    const until = momentOf(text, expiresAt, landlord.zone);
    await this.#mailer.send({
      to: person.workEmail,
      subject: text.plain("mail.codeSubject", { landlord: landlord.name }),
      text: text.plain("mail.code", { name: person.displayName, code: made.value.pin, until }),
    });
  }
}
