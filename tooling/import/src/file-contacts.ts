import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Entry } from "./check-row.ts";
import { folded } from "./folded.ts";

type ContactEntry = NonNullable<Entry["contact"]>;
type Seen = { readonly line: number; readonly name: string; readonly personId: PersonId | null };

/** Whom earlier lines of the file have named: an address is one person's, and a person has one. */
export class FileContacts {
  readonly #byAddress = new Map<string, Seen>();
  readonly #byPerson = new Map<PersonId, { readonly line: number; readonly address: string }>();

  /** What is wrong with a line's contact beside earlier ones'. @param personId null for somebody new */
  check({ name, email }: ContactEntry, personId: PersonId | null): string | undefined {
    if (email === null) return undefined;
    const address = email.toLowerCase();
    const same = this.#byAddress.get(address);
    if (same && folded(same.name) !== folded(name)) return `${email} is ${same.name} on line ${same.line}`;
    if (same && same.personId !== personId)
      return `${email} is another ${name} on line ${same.line}, who is registered apart`;
    const earlier = personId && this.#byPerson.get(personId);
    return earlier && earlier.address !== address
      ? `${name} has the address ${earlier.address} on line ${earlier.line}`
      : undefined;
  }

  note({ name, email }: ContactEntry, line: number, personId: PersonId | null): void {
    if (email === null) return;
    const address = email.toLowerCase();
    if (!this.#byAddress.has(address)) this.#byAddress.set(address, { line, name, personId });
    if (personId && !this.#byPerson.has(personId)) this.#byPerson.set(personId, { line, address });
  }
}
