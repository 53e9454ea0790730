import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { SignInGuestActor } from "./actor.ts";

export type LinkSignIn = {
  /** An address that the provider has verified to be the guest's own. */
  readonly email: string;
};
export type SignInLinked = { readonly personId: PersonId };
export type LinkSignInRefusal =
  /** No person of the landlord's has the address. */
  | { readonly type: "NobodyHasAddress" }
  /** Several people have it: which of them it is, a coordinator is to say. */
  | { readonly type: "SeveralHaveAddress" }
  /** The person signs in under another subject of the issuer's: whoever has the address now is somebody else, perhaps. */
  | { readonly type: "PersonSignsInOtherwise" };

/**
 * Links whoever signed in to the one person of the landlord's with that work e-mail address, upper and lower case alike. From
 * then on they are known by issuer and subject alone, and nobody else becomes that person by the address. It takes no idempotency key: who is linked stays who they are.
 */
export async function linkSignIn(
  deps: Deps,
  actor: SignInGuestActor,
  { email }: LinkSignIn,
): Promise<Result<SignInLinked, LinkSignInRefusal>> {
  const { landlordId, issuer, subject } = actor;
  const command = { actor, name: "linkSignIn", key: null, input: { email } };
  return deps.store.transaction<SignInLinked, LinkSignInRefusal>(command, async (tx) => {
    const linked = await tx.signInIdentities.find(issuer, subject);
    if (linked) return ok({ personId: linked.personId });
    const [person, ...others] = await tx.people.listByWorkEmails([email]);
    if (!person) return err({ type: "NobodyHasAddress" });
    if (others.length > 0) return err({ type: "SeveralHaveAddress" });
    const personId = person.id;
    if (await tx.signInIdentities.findByPerson(issuer, personId))
      return err({ type: "PersonSignsInOtherwise" });

    await tx.signInIdentities.insert({ landlordId, issuer, subject, personId });
    await record(deps, tx, command, personId, { linked: subject, issuer });
    return ok({ personId });
  });
}
