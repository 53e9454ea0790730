import type { OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { Lease } from "@socialsmart/domain/lease/lease";
import type { Language } from "@socialsmart/domain/person/person";
import { type Change, leaseChange, personChange, roleChange, tenantChange } from "./changes.ts";
import type { Entry } from "./check-row.ts";
import { FileContacts } from "./file-contacts.ts";
import { type FoundContact, findContact } from "./find-contact.ts";
import { FindTenant, type Meant } from "./find-tenant.ts";
import { folded } from "./folded.ts";
import { asLeftBy, contradicts, type PlannedLease, together } from "./planned-lease.ts";
import type { Problem } from "./problem.ts";
import type { Register, Registered } from "./register.ts";

export type PlannedTenant = {
  readonly line: number;
  readonly name: string;
  readonly number: string | null;
  readonly language: Language;
  /** Of one that is there already. */
  readonly id: OrganisationId | null;
  /** By their numbers. */
  readonly leases: Map<string, PlannedLease>;
};
export type PlannedContact = {
  readonly line: number;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language;
  /** Of somebody who is there already, and becomes a contact here too; with where they are. */
  readonly known: { readonly personId: PersonId; readonly at: string } | null;
  readonly tenants: PlannedTenant[];
};
export type Counts = { tenants: number; leases: number; contacts: number };

type Contact = NonNullable<Entry["contact"]>;

/** What is to be entered: gathered line by line, each held to the lines before it and to what is registered. */
export class Plan {
  readonly #register: Register;
  readonly #updates: boolean;
  readonly #findTenant: FindTenant;
  readonly #tenants = new Map<Meant, PlannedTenant>();
  readonly #contacts = new Map<string, PlannedContact>();
  readonly #fileContacts: FileContacts;
  readonly #seenPeople = new Set<PersonId>();
  readonly #seenMembers = new Set<string>();
  readonly already: Counts = { tenants: 0, leases: 0, contacts: 0 };
  /** What is there otherwise than the file says. */
  readonly changes: Change[] = [];

  /** @param updates whether what is there otherwise is to become as the file says */
  constructor(register: Register, entries: readonly Entry[], updates: boolean) {
    this.#register = register;
    this.#findTenant = new FindTenant(register, entries);
    this.#updates = updates;
    this.#fileContacts = new FileContacts(
      entries.flatMap((entry) => {
        const meant = this.#findTenant.find(entry);
        return typeof meant === "string" || !entry.contact ? [] : [{ meant, contact: entry.contact }];
      }),
    );
  }

  get tenants(): readonly PlannedTenant[] {
    return [...this.#tenants.values()];
  }

  get contacts(): readonly PlannedContact[] {
    return [...this.#contacts.values()];
  }

  /** Takes a line in, whole or, with its problem, not at all. */
  take(entry: Entry): Problem | undefined {
    const { line, lease } = entry;
    const wrong = (what: string): Problem => ({ line, column: null, what });
    const meant = this.#findTenant.find(entry);
    if (typeof meant === "string") return wrong(meant);
    const { found } = meant;
    const planned = this.#tenants.get(meant);
    if (planned && folded(planned.name) !== folded(entry.tenant.name))
      return wrong(`has the number of ${planned.name} on line ${planned.line}`);
    const district = lease?.district ?? null;
    const districtId = district === null ? null : this.#register.districts.find(district)?.id;
    if (districtId === undefined)
      return wrong(`there is no district ${district}: ${this.#register.districts.names}`);
    const there = found?.leases.find(({ number }) => number === lease?.number);
    const says = lease && { ...lease, line, districtId, isThere: there !== undefined };
    const earlier = lease ? planned?.leases.get(lease.number) : undefined;
    if (earlier && says && contradicts(earlier, says))
      return wrong(`lease ${says.number} is another one on line ${earlier.line}`);
    const contact = entry.contact && this.#fileContacts.complete(entry.contact, meant);
    if (typeof contact === "string") return wrong(contact);
    const who = contact && findContact(contact, { register: this.#register, found });
    if (who?.is === "WRONG") return wrong(who.what);
    const unlike = contact && who && this.#fileContacts.check(contact, personOf(who));
    if (unlike) return wrong(unlike);
    const left = there && earlier ? asLeftBy(earlier, there) : there;
    const changes = this.#changesOf({ ...entry, contact }, { found, planned, there: left, who });
    const forbidden = this.#updates && changes.find((change) => change.forbidden !== undefined)?.forbidden;
    if (forbidden) return wrong(forbidden);

    const tenant = planned ?? this.#plan(entry, meant);
    this.changes.push(...changes);
    if (says) this.#takeLease(says, earlier, tenant);
    if (contact && who) this.#takeContact(line, contact, who, tenant);
    return undefined;
  }

  /** What the line finds otherwise. @param there a lease, as the lines before it leave it */
  #changesOf(
    entry: Entry,
    {
      found,
      planned,
      there,
      who,
    }: {
      readonly found: Registered | undefined;
      readonly planned: PlannedTenant | undefined;
      readonly there: Lease | undefined;
      readonly who: FoundContact | null;
    },
  ): readonly Change[] {
    if (!found) return [];
    const { line, lease, contact } = entry;
    const member = who?.is === "MEMBER" ? who.member : undefined;
    const changes = [
      planned ? undefined : tenantChange(entry, found),
      lease && there ? leaseChange(line, lease, there, { register: this.#register, found }) : undefined,
      contact && member && !this.#seenPeople.has(member.person.id)
        ? personChange(line, contact, member, found)
        : undefined,
      member && !this.#seenMembers.has(`${member.person.id} ${found.organisation.id}`)
        ? roleChange(line, member, found)
        : undefined,
    ];
    return changes.filter((change) => change !== undefined);
  }

  #plan({ line, tenant }: Entry, meant: Meant): PlannedTenant {
    const { number, found } = meant;
    const language = tenant.language ?? this.#register.landlord.language;
    const id = found?.organisation.id ?? null;
    const planned = { name: tenant.name, number, line, language, id, leases: new Map() };
    this.#tenants.set(meant, planned);
    if (found) this.already.tenants += 1;
    return planned;
  }

  #takeLease(says: PlannedLease, earlier: PlannedLease | undefined, { leases }: PlannedTenant): void {
    if (!earlier && says.isThere) this.already.leases += 1;
    leases.set(says.number, earlier ? together(earlier, says) : says);
  }

  #takeContact(line: number, contact: Contact, who: FoundContact, tenant: PlannedTenant): void {
    this.#fileContacts.note(contact, line, personOf(who));
    if (who.is === "MEMBER") {
      const { id } = who.member.person;
      if (!this.#seenPeople.has(id)) this.already.contacts += 1;
      this.#seenPeople.add(id);
      this.#seenMembers.add(`${id} ${tenant.id}`);
      return;
    }
    const key =
      contact.email?.toLowerCase() ?? [tenant.number ?? folded(tenant.name), folded(contact.name)].join(" ");
    const planned = this.#contacts.get(key);
    if (!planned) {
      const known = who.is === "KNOWN" ? { personId: who.personId, at: who.at } : null;
      this.#contacts.set(key, { line, ...contact, language: tenant.language, known, tenants: [tenant] });
    } else if (!planned.tenants.includes(tenant)) {
      planned.tenants.push(tenant);
    }
  }
}

function personOf(who: FoundContact): PersonId | null {
  if (who.is === "MEMBER") return who.member.person.id;
  return who.is === "KNOWN" ? who.personId : null;
}

export function newLeasesOf({ leases }: Pick<PlannedTenant, "leases">): readonly PlannedLease[] {
  return [...leases.values()].filter(({ isThere }) => !isThere);
}
