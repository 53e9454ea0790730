import { signingAddress } from "@socialsmart/document/addresses";
import { signatoryOf } from "@socialsmart/domain/appendix/appendix";
import { makeMailedLink } from "@socialsmart/domain/appendix/make-mailed-link";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { identityOf, type NoticesTold } from "@socialsmart/domain/notice/notices-told";
import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { AppendixMailFact } from "@socialsmart/domain/outbox/fact";
import type { Reader } from "@socialsmart/domain/store/reader";
import { letterOf } from "./appendix-letter.ts";
import { appendixMail, leadsSomewhere } from "./appendix-mail.ts";
import type { Mailer } from "./mailer.ts";

type Parts = {
  readonly deps: Deps;
  readonly mailer: Mailer;
  readonly noticesTold: NoticesTold;
  /** Where people reach the page that a link leads to. */
  readonly publicUrl: string;
};
type AppendixMessage = Pick<OutboxMessage, "landlordId" | "occurredAt"> & { readonly fact: AppendixMailFact };

/**
 * Tells a signatory how an appendix stands, and makes the link that leads there; nothing where it was told before, or is not so any
 * more. One of which nobody knows whether it went is sent once more, with a link that takes the place of the first.
 *
 * @throws MailNotSent, StoreUnavailable
 */
export async function sendAppendixMail(
  { deps, mailer, noticesTold, publicUrl }: Parts,
  { landlordId, occurredAt, fact }: AppendixMessage,
): Promise<void> {
  const { appendixId, personId } = fact;
  const identity = identityOf(fact, occurredAt);
  const told = await noticesTold.listBySubjects(landlordId, personId, [appendixId]);
  if (told.some(({ type, version }) => type === identity.type && version === identity.version)) return;
  const facts = await readFacts(deps.store.reader(landlordId), fact, deps.clock.now());
  if (!facts) return;
  const { person, appendix, landlord } = facts;
  const { values } = appendix.offer;
  const letter = letterOf(fact, facts);
  const party = signatoryOf(appendix, personId)?.party;
  if (!letter || !party) return;
  const way = leadsSomewhere(letter) ? await link() : undefined;
  if (way === "NOBODY_LOOKS") return;
  const to = {
    ...{ name: person.displayName, party, lease: appendix.leaseNumber },
    ...{ landlord: values["landlord.name"], tenant: values["tenant.name"] },
  };
  await mailer.send({ to: person.workEmail, ...appendixMail(person.language, letter, to, way) });
  await noticesTold.save(landlordId, personId, [identity], deps.clock.now());

  async function link() {
    const actor = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
    const made = await makeMailedLink(deps, actor, { appendixId, personId });
    if (!made.ok) return "NOBODY_LOOKS";
    const { secret, expiresAt } = made.value;
    // The last date that is over before it expires, or with it.
    const until = Temporal.Instant.from(expiresAt)
      .toZonedDateTimeISO(landlord.zone)
      .subtract({ days: 1 })
      .toPlainDate();
    return { address: signingAddress(publicUrl, secret), until };
  }
}

/** Undefined for whoever cannot be written to any more. */
async function readFacts(reader: Reader, { appendixId, personId }: AppendixMailFact, now: Temporal.Instant) {
  const [[person], landlord, [appendix], signatures, memberships] = await Promise.all([
    reader.people.byIds([personId]),
    reader.landlord(),
    reader.appendices.byIds([appendixId]),
    reader.appendices.signatures([appendixId]),
    reader.people.memberships(personId),
  ]);
  if (!person?.workEmail || !landlord || !appendix?.offer) return undefined;
  return {
    person: { ...person, workEmail: person.workEmail },
    landlord,
    appendix: { ...appendix, offer: appendix.offer },
    signatures: signatures.get(appendixId) ?? [],
    memberships,
    today: now.toZonedDateTimeISO(landlord.zone).toPlainDate(),
  };
}
