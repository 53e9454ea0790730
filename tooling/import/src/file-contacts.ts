import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Entry } from "./check-row.ts";
import type { Meant } from "./find-tenant.ts";
import { folded } from "./folded.ts";

type ContactEntry = NonNullable<Entry["contact"]>;
type Seen = { readonly line: number; readonly name: string; readonly personId: PersonId | null };

type Said = { readonly line: number; readonly name: string; readonly address: string | null };

/** Whom earlier lines of the file have named: an address is one person's, and a person has one, and one name. */
export class FileContacts {
  /** The addresses that the file has for a name within a tenant: in small letters, and as written first. */
  readonly #addresses = new Map<Meant, Map<string, Map<string, string>>>();
  readonly #byAddress = new Map<string, Seen>();
  readonly #byPerson = new Map<PersonId, Said>();

  constructor(lines: readonly { readonly meant: Meant; readonly contact: ContactEntry }[]) {
    for (const { meant, contact } of lines) {
      if (contact.email === null) continue;
      const ofTenant = this.#addresses.get(meant) ?? new Map<string, Map<string, string>>();
      const name = folded(contact.name);
      const ofName = ofTenant.get(name) ?? new Map<string, string>();
      const address = contact.email.toLowerCase();
      if (!ofName.has(address)) ofName.set(address, contact.email);
      this.#addresses.set(meant, ofTenant.set(name, ofName));
    }
  }

  /** Without an address it is the only one of that name of the tenant, on whichever line; or what is wrong. */
  complete(contact: ContactEntry, meant: Meant): ContactEntry | string {
    if (contact.email !== null) return contact;
    const found = this.#addresses.get(meant)?.get(folded(contact.name)) ?? new Map<string, string>();
    const [email = null, ...more] = found.values();
    return more.length > 0
      ? `several people of the tenant are called ${contact.name}: say which by the address`
      : { ...contact, email };
  }

  /** What is wrong with a line's contact beside earlier ones'. @param personId null for somebody new */
  check({ name, email }: ContactEntry, personId: PersonId | null): string | undefined {
    const address = email?.toLowerCase();
    const same = address === undefined ? undefined : this.#byAddress.get(address);
    if (same && folded(same.name) !== folded(name)) return `${email} is ${same.name} on line ${same.line}`;
    if (same && same.personId !== personId)
      return `${email} is another ${name} on line ${same.line}, who is registered apart`;
    const earlier = personId ? this.#byPerson.get(personId) : undefined;
    if (!earlier) return undefined;
    if (folded(earlier.name) !== folded(name))
      return `${name} is called ${earlier.name} on line ${earlier.line}`;
    return address !== undefined && earlier.address !== null && earlier.address !== address
      ? `${name} has the address ${earlier.address} on line ${earlier.line}`
      : undefined;
  }

  note({ name, email }: ContactEntry, line: number, personId: PersonId | null): void {
    const address = email?.toLowerCase() ?? null;
    if (address !== null && !this.#byAddress.has(address))
      this.#byAddress.set(address, { line, name, personId });
    const said = personId && this.#byPerson.get(personId);
    if (personId && (!said || said.address === null)) this.#byPerson.set(personId, { line, name, address });
  }
}
