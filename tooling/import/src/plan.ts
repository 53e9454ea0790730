import type { DistrictId, LeaseId, OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { Lease } from "@socialsmart/domain/lease/lease";
import type { Language } from "@socialsmart/domain/person/person";
import { type Change, leaseChange, personChange, roleChange, tenantChange } from "./changes.ts";
import type { Entry } from "./check-row.ts";
import { FileContacts } from "./file-contacts.ts";
import { type FoundContact, findContact } from "./find-contact.ts";
import { folded } from "./folded.ts";
import type { Problem } from "./problem.ts";
import type { Register, Registered } from "./register.ts";

export type PlannedLease = Omit<NonNullable<Entry["lease"]>, "district"> & {
  readonly line: number;
  readonly districtId: DistrictId | null;
};
export type PlannedTenant = {
  readonly line: number;
  readonly name: string;
  readonly number: string | null;
  readonly language: Language;
  /** Of one that is there already. */
  readonly id: OrganisationId | null;
  readonly leases: PlannedLease[];
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
  readonly #byNumber = new Map<string, Registered>();
  readonly #byName: ReadonlyMap<string, readonly Registered[]>;
  readonly #tenants = new Map<string, PlannedTenant>();
  readonly #contacts = new Map<string, PlannedContact>();
  readonly #fileContacts = new FileContacts();
  readonly #seenLeases = new Set<LeaseId>();
  readonly #seenPeople = new Set<PersonId>();
  readonly #seenMembers = new Set<string>();
  readonly already: Counts = { tenants: 0, leases: 0, contacts: 0 };
  /** What is there otherwise than the file says. */
  readonly changes: Change[] = [];

  /** @param updates whether what is there otherwise is to become as the file says */
  constructor(register: Register, updates: boolean) {
    this.#register = register;
    this.#updates = updates;
    this.#byName = Map.groupBy(register.tenants, ({ organisation }) => folded(organisation.name));
    for (const one of register.tenants)
      if (one.organisation.organisationNumber !== null)
        this.#byNumber.set(one.organisation.organisationNumber, one);
  }

  get tenants(): readonly PlannedTenant[] {
    return [...this.#tenants.values()];
  }

  get contacts(): readonly PlannedContact[] {
    return [...this.#contacts.values()];
  }

  /** Takes a line in, whole or, with its problem, not at all. */
  take(entry: Entry): Problem | undefined {
    const { line, lease, contact } = entry;
    const wrong = (what: string): Problem => ({ line, column: null, what });
    const found = this.#find(entry);
    if (typeof found === "string") return wrong(found);
    const planned = this.#tenants.get(keyOf(entry.tenant));
    if (planned && folded(planned.name) !== folded(entry.tenant.name))
      return wrong(`is called ${planned.name} on line ${planned.line}, with the same number`);
    const district = lease?.district ?? null;
    const districtId = district === null ? null : this.#register.districts.find(district)?.id;
    if (districtId === undefined)
      return wrong(`there is no district ${district}: ${this.#register.districts.names}`);
    const sameLease = planned?.leases.find(({ number }) => number === lease?.number);
    if (lease && sameLease && !isSameLease(sameLease, { ...lease, districtId }))
      return wrong(`lease ${lease.number} is another one on line ${sameLease.line}`);
    const who = contact && findContact(contact, { register: this.#register, found });
    if (who?.is === "WRONG") return wrong(who.what);
    const unlike = contact && who && this.#fileContacts.check(contact, personOf(who));
    if (unlike) return wrong(unlike);
    const there = found?.leases.find(({ number }) => number === lease?.number);
    const changes = this.#changesOf(entry, { found, planned, there, who });
    const forbidden = this.#updates && changes.find((change) => change.forbidden !== undefined)?.forbidden;
    if (forbidden) return wrong(forbidden);

    const tenant = planned ?? this.#plan(entry, found);
    this.changes.push(...changes);
    if (lease) this.#takeLease({ ...lease, line, districtId }, tenant, there);
    if (contact && who) this.#takeContact(line, contact, who, tenant);
    return undefined;
  }

  #find({ tenant: { name, number }, lease }: Entry): Registered | undefined | string {
    const named = this.#byName.get(folded(name)) ?? [];
    if (number !== null) {
      if (this.#register.otherNumbers.has(number))
        return `${number} is the number of somebody who is no tenant`;
      const numbered = this.#byNumber.get(number);
      if (numbered) return numbered;
      if (named.some(({ organisation }) => organisation.organisationNumber === null))
        return `${name} is registered without a number, and an import gives it none: leave it out here`;
      const same = named.find(({ leases }) => leases.some((one) => one.number === lease?.number));
      return same
        ? `${name} has the lease ${lease?.number} with the number ${same.organisation.organisationNumber}, which an import does not change`
        : undefined;
    }
    const [only, ...more] = named;
    return more.length > 0 ? `several tenants are called ${name}: say which by its number` : only;
  }

  /** What the line finds otherwise, of what no line before it was about. */
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
      lease && there && !this.#seenLeases.has(there.id)
        ? leaseChange(line, lease, there, { register: this.#register, found })
        : undefined,
      contact && member && !this.#seenPeople.has(member.person.id)
        ? personChange(line, contact, member, found)
        : undefined,
      member && !this.#seenMembers.has(`${member.person.id} ${found.organisation.id}`)
        ? roleChange(line, member, found)
        : undefined,
    ];
    return changes.filter((change) => change !== undefined);
  }

  #plan({ line, tenant }: Entry, found: Registered | undefined): PlannedTenant {
    const language = tenant.language ?? this.#register.landlord.language;
    const planned = { ...tenant, line, language, id: found?.organisation.id ?? null, leases: [] };
    this.#tenants.set(keyOf(tenant), planned);
    if (found) this.already.tenants += 1;
    return planned;
  }

  #takeLease(lease: PlannedLease, tenant: PlannedTenant, there: Lease | undefined): void {
    if (there) {
      if (!this.#seenLeases.has(there.id)) this.already.leases += 1;
      this.#seenLeases.add(there.id);
    } else if (!tenant.leases.some(({ number }) => number === lease.number)) {
      tenant.leases.push(lease);
    }
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
    const key = contact.email?.toLowerCase() ?? `${keyOf(tenant)} ${folded(contact.name)}`;
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

function keyOf({ number, name }: Pick<Entry["tenant"], "name" | "number">): string {
  return number ?? folded(name);
}

type LeaseFacts = Pick<PlannedLease, "startsOn" | "endsOn" | "premises" | "districtId">;

function isSameLease(one: LeaseFacts, other: LeaseFacts): boolean {
  return (
    one.startsOn === other.startsOn &&
    one.endsOn === other.endsOn &&
    one.premises === other.premises &&
    one.districtId === other.districtId
  );
}
