import { actorId, type ChatGuestActor, type PersonActor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId, PersonId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { isInForce, type JoinCode } from "../organisation/join-code.ts";
import type { Command, CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { blockedUntil, MAX_WRONG_CODES, withWrongTry } from "./join-tries.ts";
import type { Language } from "./person.ts";
import { MAX_NAME_LENGTH } from "./register-person.ts";

export type JoinOrganisation = {
  /** As the person typed it. */
  readonly code: string;
  /** What a guest is to be called; of somebody who is known it says nothing. */
  readonly displayName: string;
  readonly language: Language;
};
export type OrganisationJoined = {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
};
export type JoinOrganisationRefusal =
  | InvalidInput
  /** No such code, or one of another landlord, or one that was replaced; it may be followed by so many more. */
  | { readonly type: "JoinCodeUnknown"; readonly triesLeft: number }
  | { readonly type: "JoinCodeExpired" }
  /** Too many codes were wrong: none is looked at until then, ISO 8601. */
  | { readonly type: "TooManyTries"; readonly until: string }
  | { readonly type: "AlreadyMember"; readonly organisationId: OrganisationId };

type WrongCode = { readonly triesLeft: number };

/**
 * Enters whoever has an organisation's join code as one of its participants. A guest of the chat becomes a person, linked to their
 * chat account; who is one already is given the place beside those they have. A wrong code is counted: a refusal would take the
 * count back, so within the transaction it is an answer. Like a token's use, the count has no audit event.
 */
export async function joinOrganisation(
  deps: Deps,
  actor: ChatGuestActor | PersonActor,
  { code, displayName, language }: JoinOrganisation,
  key: string | null,
): Promise<Result<OrganisationJoined, JoinOrganisationRefusal | CommandKeyReused>> {
  const codeDigest = deps.secrets.digest(code);
  const command = { actor, name: "joinOrganisation", key, input: { codeDigest, displayName, language } };
  const answer = await deps.store.transaction<OrganisationJoined | WrongCode, JoinOrganisationRefusal>(
    command,
    async (tx) => {
      if (actor.kind === "CHAT_GUEST") {
        const check = new InputCheck();
        check.text("displayName", displayName, { max: MAX_NAME_LENGTH });
        const invalid = check.refusal();
        if (invalid) return invalid;
      }
      const by = actorId(actor);
      if (by === null) throw new Error("Whoever joins has an id");
      const now = deps.clock.now();
      const tries = await tx.joinTries.lockOf(by);
      const until = blockedUntil(tries, now);
      if (until) return err({ type: "TooManyTries", until: until.toString() });

      const joinCode = await lockCode(tx, codeDigest);
      if (!joinCode) {
        const counted = withWrongTry(tries, { landlordId: actor.landlordId, by }, now);
        // Whoever meets another one's first try finds it there, and is run again.
        await (tries ? tx.joinTries.replace(counted) : tx.joinTries.insert(counted));
        return ok({ triesLeft: Math.max(0, MAX_WRONG_CODES - counted.wrong) });
      }
      if (!isInForce(joinCode, now)) return err({ type: "JoinCodeExpired" });
      return enter(deps, tx, command, joinCode, { actor, displayName, language });
    },
  );
  if (!answer.ok) return answer;
  return "triesLeft" in answer.value ? err({ type: "JoinCodeUnknown", ...answer.value }) : ok(answer.value);
}

/** The code as it stands once its organisation is locked, which keeps others from replacing it or from entering the person too. */
async function lockCode(tx: Transaction, codeDigest: string): Promise<JoinCode | undefined> {
  const found = await tx.joinCodes.byDigest(codeDigest);
  const organisation = found && (await tx.organisations.lockById(found.organisationId));
  if (!organisation) return undefined;
  await tx.organisations.save(organisation);
  return tx.joinCodes.byDigest(codeDigest);
}

async function enter(
  deps: Deps,
  tx: Transaction,
  command: Command,
  { organisationId, id: joinCodeId }: JoinCode,
  { actor, displayName, language }: Omit<JoinOrganisation, "code"> & { actor: ChatGuestActor | PersonActor },
): Promise<Result<OrganisationJoined, JoinOrganisationRefusal>> {
  const { landlordId } = actor;
  const known =
    actor.kind === "PERSON"
      ? actor.personId
      : (await tx.chatIdentities.find(actor.teamId, actor.userId))?.personId;
  const personId = known ?? deps.ids.next("person");
  if (known) {
    const memberships = await tx.memberships.listByPerson(known);
    if (memberships.some((at) => at.organisationId === organisationId))
      return err({ type: "AlreadyMember", organisationId });
  } else if (actor.kind === "CHAT_GUEST") {
    const { teamId, userId } = actor;
    const person = { id: personId, landlordId, displayName: displayName.trim(), workEmail: null, language };
    await tx.people.insert({ ...person, noticesOff: [] });
    await tx.chatIdentities.insert({ landlordId, teamId, userId, personId });
  }
  const roles = ["PARTICIPANT"] as const;
  const id = deps.ids.next("membership");
  await tx.memberships.insert({ id, landlordId, personId, organisationId, roles });
  await record(deps, tx, command, personId, { organisationId, roles, joinCodeId, registered: !known });
  return ok({ personId, organisationId });
}
