import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Entry } from "./check-row.ts";
import { folded } from "./folded.ts";
import type { Member, Register, Registered } from "./register.ts";

type ContactEntry = NonNullable<Entry["contact"]>;

/** Who a line's contact is, as far as what is registered tells. */
export type FoundContact =
  | { readonly is: "NEW" }
  /** Of the tenant already. */
  | { readonly is: "MEMBER"; readonly member: Member }
  /** Known by the address, and of no tenant or of another one: a person may have several. */
  | { readonly is: "KNOWN"; readonly personId: PersonId; readonly at: string }
  | { readonly is: "WRONG"; readonly what: string };

/** By the address where the file has one, for two may have one name; else by the name within the tenant. */
export function findContact(
  { name, email }: ContactEntry,
  { register, found }: { readonly register: Register; readonly found: Registered | undefined },
): FoundContact {
  const namesakes = found?.people.filter(({ person }) => folded(person.displayName) === folded(name)) ?? [];
  const [namesake] = namesakes;
  if (email === null) return namesake ? { is: "MEMBER", member: namesake } : { is: "NEW" };

  const address = email.toLowerCase();
  const member = found?.people.find(({ person }) => person.workEmail?.toLowerCase() === address);
  if (member) return { is: "MEMBER", member };
  const [known, ...others] = register.byEmail.get(address) ?? [];
  if (others.length > 0) return { is: "WRONG", what: `several people have the address ${email}` };
  if (known) {
    const { person, organisations } = known;
    const at = organisations.map((one) => one.name).join(" and ");
    if (organisations.some(({ kind }) => kind === "LANDLORD"))
      return { is: "WRONG", what: `${email} is somebody of the landlord's own, who speaks for no tenant` };
    if (folded(person.displayName) !== folded(name))
      return { is: "WRONG", what: `${email} is ${person.displayName}${at && ` of ${at}`}, and not ${name}` };
    return { is: "KNOWN", personId: person.id, at };
  }
  // Two of one name, and an address that neither has: it may be a third.
  return namesake && namesakes.length === 1 ? { is: "MEMBER", member: namesake } : { is: "NEW" };
}
