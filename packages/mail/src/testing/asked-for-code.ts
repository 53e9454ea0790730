import { askToSign } from "@socialsmart/domain/appendix/ask-to-sign";
import { offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { signAppendix } from "@socialsmart/domain/appendix/sign-appendix";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { ok } from "@socialsmart/domain/kernel/result";
import { laneOfMail } from "@socialsmart/domain/outbox/lane";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { anOffering, anOfferOf } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { furnish } from "@socialsmart/domain/testing/world";

/** A landlord in no chat, with a tenant whose contact has asked now to sign with a code by e-mail, to `vd@butik.example`. */
export async function askedForCode(deps: Deps) {
  const clock = new FixedClock("2026-03-02T08:00:00Z");
  const world = await furnish({ ...deps, clock }, { chatTeamId: null });
  const now = deps.clock.now();
  clock.set(now);
  const offering = await anOffering(world);
  const { contact } = offering.tenant;
  const today = now.toZonedDateTimeISO("Europe/Stockholm").toPlainDate();
  const dates = { effectiveFrom: String(today), validUntil: String(today.add({ days: 20 })) };
  const offer = anOfferOf(world, offering, dates);
  const { appendixId, documentHash } = answerOf(
    await offerAppendix(world.deps, world.landlord.coordinator, offer, null),
  );
  // Only now: the offer itself is not to be told by e-mail, too.
  const command = { actor: world.operator, name: "test", key: null, input: null };
  await deps.store.transaction<null, never>(command, async (tx) => {
    const person = await tx.people.lockById(contact.personId);
    if (person) await tx.people.save({ ...person, workEmail: "vd@butik.example" });
    return ok(null);
  });
  const asked = { appendixId, documentHash, method: "CODE_BY_EMAIL" } as const;
  answerOf(await askToSign(world.deps, contact, asked, null));
  const { personId } = contact;
  return {
    landlordId: world.landlordId,
    /** Has the contact told of the offer by e-mail, as what happened at that moment. */
    tellOfOffer: (at: Temporal.Instant) =>
      deps.store.transaction<null, never>(command, async (tx) => {
        const fact = { type: "MailAppendixOffered", appendixId, personId } as const;
        await tx.outbox.append(laneOfMail(personId), fact, at);
        return ok(null);
      }),
    sign: (proof: string) => signAppendix(deps, contact, { appendixId, documentHash, proof }, null),
  };
}
