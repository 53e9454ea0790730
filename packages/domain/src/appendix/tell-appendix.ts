import { actorId } from "../access/actor.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import { tellQuestionChanged } from "../notice/tell-question-changed.ts";
import type { AppendixFact } from "../outbox/fact.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";
import { mailSignatories } from "./mail-signatories.ts";

/** Tells those whom it concerns how an offer stands. What happened, they read when they are told. */
export async function tellAppendix(
  deps: Deps,
  tx: Transaction,
  command: Command,
  type: AppendixFact["type"],
  { id: appendixId, offer }: Appendix,
): Promise<void> {
  if (!offer) return;
  if (type === "YourAppendixSigned" || type === "YourAppendixClosed")
    await tellAskedToSign(deps, tx, { id: appendixId, offer });
  const signatories = offer.signatories.map(({ personId }) => personId);
  const told = await recipients();
  for (const personId of new Set(told)) {
    await tx.outbox.append(laneOfPerson(personId), { type, appendixId, personId }, deps.clock.now());
  }
  await mailSignatories(deps, tx, type, { id: appendixId, offer }, told);

  async function recipients(): Promise<readonly PersonId[]> {
    // Whoever offers it may be to sign it too.
    if (type === "YourAppendixOffered") return signatories;
    if (type === "YourAppendixReminder") {
      const signed = (await tx.signatures.listByAppendix(appendixId)).map(({ personId }) => personId);
      return signatories.filter((personId) => !signed.includes(personId));
    }
    const concerned = offer?.offeredBy ? [...signatories, offer.offeredBy] : signatories;
    return concerned.filter((personId) => personId !== actorId(command.actor));
  }
}

/** Those who are asked to sign, or to take it back, hear that one of them has, or that nobody is asked any longer. */
export async function tellAskedToSign(
  { clock }: Deps,
  tx: Transaction,
  { id: appendixId, offer }: Pick<Appendix, "id" | "offer">,
): Promise<void> {
  const signatories = (offer?.signatories ?? []).map(({ personId }) => personId);
  const asked = offer?.offeredBy ? [...signatories, offer.offeredBy] : signatories;
  await tellQuestionChanged(tx, asked, { question: "APPENDIX", appendixId }, clock.now());
}
