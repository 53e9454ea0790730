import type { Actor } from "../access/actor.ts";
import { mayOperate } from "../access/policy.ts";
import { isOpen, signatoryOf } from "../appendix/appendix.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, PersonId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { checkEmailAddress, MAX_NAME_LENGTH } from "./register-person.ts";

/** What is not said stays as it is. */
export type RevisePerson = {
  readonly personId: PersonId;
  readonly displayName?: string;
  readonly workEmail?: string;
};
export type PersonRevised = { readonly personId: PersonId };
export type RevisePersonRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Person">
  /** Somebody else has it, who would be taken for this one where they sign in by it. */
  | { readonly type: "EmailAddressTaken" }
  /** The person is to sign it, with a code that may come by e-mail: it is signed, or withdrawn, first. */
  | { readonly type: "SignsOpenOffer"; readonly appendixId: AppendixId };

/** Enters what somebody is called now, or where mail reaches them. */
export async function revisePerson(
  deps: Deps,
  actor: Actor,
  input: RevisePerson,
  key: string | null,
): Promise<Result<PersonRevised, RevisePersonRefusal | CommandKeyReused>> {
  const { personId } = input;
  const command = { actor, name: "revisePerson", key, input };
  return deps.store.transaction<PersonRevised, RevisePersonRefusal>(command, async (tx) => {
    if (!mayOperate(actor)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    if (input.displayName !== undefined)
      check.text("displayName", input.displayName, { max: MAX_NAME_LENGTH });
    if (input.workEmail !== undefined) checkEmailAddress(check, "workEmail", input.workEmail);
    const invalid = check.refusal();
    if (invalid) return invalid;

    const before = await tx.people.lockById(personId);
    if (!before) return err({ type: "PersonNotFound" });
    const { displayName = before.displayName, workEmail = before.workEmail } = input;
    if (workEmail !== null && workEmail !== before.workEmail) {
      const others = await tx.people.listByWorkEmails([workEmail]);
      if (others.some(({ id }) => id !== personId)) return err({ type: "EmailAddressTaken" });
      const appendixId = await offerToSign(tx, personId);
      if (appendixId) return err({ type: "SignsOpenOffer", appendixId });
    }
    await tx.people.save({ ...before, displayName: displayName.trim(), workEmail });
    // Which of the two, and not what: who reads the audit trail sees no names nor addresses.
    const revised = [
      ...(displayName === before.displayName ? [] : ["displayName"]),
      ...(workEmail === before.workEmail ? [] : ["workEmail"]),
    ];
    await record(deps, tx, command, personId, { revised });
    return ok({ personId });
  });
}

async function offerToSign(tx: Transaction, personId: PersonId): Promise<AppendixId | undefined> {
  for (const { organisationId } of await tx.memberships.listByPerson(personId)) {
    const found = await tx.organisations.withAppendices(organisationId);
    const open = found?.appendices.find((one) => isOpen(one) && signatoryOf(one, personId));
    if (open) return open.id;
  }
  return undefined;
}
