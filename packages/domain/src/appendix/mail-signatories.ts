import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import { landlordOf } from "../landlord/local-date.ts";
import type { AppendixFact, AppendixMailFact } from "../outbox/fact.ts";
import { laneOfMail } from "../outbox/lane.ts";
import type { Transaction } from "../store/transaction.ts";
import { type Appendix, signatoryOf } from "./appendix.ts";

/** What concerns whoever signs, of all that is told of an appendix. */
const MAILED: Readonly<Partial<Record<AppendixFact["type"], AppendixMailFact["type"]>>> = {
  YourAppendixOffered: "MailAppendixOffered",
  YourAppendixReminder: "MailAppendixReminder",
  YourAppendixSigned: "MailAppendixSigned",
  YourAppendixClosed: "MailAppendixClosed",
  YourAppendixEnds: "MailAppendixEnds",
};

/**
 * Has those who sign told by e-mail, too, who have an address and no account in the landlord's chat. Whether they have one is decided
 * here, with the fact, and not when it is sent: else who comes into chat meanwhile would hear of it by neither.
 */
export async function mailSignatories(
  { clock }: Deps,
  tx: Transaction,
  of: AppendixFact["type"],
  { id: appendixId, offer }: Pick<Appendix, "id" | "offer">,
  told: Iterable<PersonId>,
): Promise<void> {
  const type = MAILED[of];
  if (!type) return;
  const { chatTeamId } = await landlordOf(tx);
  for (const personId of new Set(told)) {
    if (!signatoryOf({ offer }, personId)) continue;
    const accounts = await tx.chatIdentities.listByPerson(personId);
    if (accounts.some(({ teamId }) => teamId === chatTeamId)) continue;
    if (!(await tx.people.byId(personId))?.workEmail) continue;
    await tx.outbox.append(laneOfMail(personId), { type, appendixId, personId }, clock.now());
  }
}
