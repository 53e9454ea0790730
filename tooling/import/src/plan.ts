import type { DistrictId, LeaseId, OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { Language, Person } from "@socialsmart/domain/person/person";
import type { Entry } from "./check-row.ts";
import type { Problem } from "./problem.ts";
import { folded, type Register, type Registered } from "./register.ts";

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
  readonly tenants: PlannedTenant[];
};
export type Counts = { tenants: number; leases: number; contacts: number };

/** What is to be entered: gathered line by line, each held to the lines before it and to what is registered. */
export class Plan {
  readonly #register: Register;
  readonly #byNumber = new Map<string, Registered>();
  readonly #byName: ReadonlyMap<string, readonly Registered[]>;
  readonly #tenants = new Map<string, PlannedTenant>();
  readonly #contacts = new Map<string, PlannedContact>();
  readonly #seenLeases = new Set<LeaseId>();
  readonly #seenPeople = new Set<PersonId>();
  readonly already: Counts = { tenants: 0, leases: 0, contacts: 0 };
  /** What is there otherwise than the file says; it is left so. */
  readonly differences: Problem[] = [];

  constructor(register: Register) {
    this.#register = register;
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
    const districtId = district === null ? null : this.#register.districts.get(folded(district));
    if (districtId === undefined) return wrong(`there is no district ${district}`);
    const sameLease = planned?.leases.find(({ number }) => number === lease?.number);
    if (lease && sameLease && !isSameLease(sameLease, { ...lease, districtId }))
      return wrong(`lease ${lease.number} is another one on line ${sameLease.line}`);
    const email = contact?.email?.toLowerCase() ?? null;
    const contactKey = contact && (email ?? `${keyOf(entry.tenant)} ${folded(contact.name)}`);
    const sameContact = contactKey ? this.#contacts.get(contactKey) : undefined;
    if (contact && sameContact && folded(sameContact.name) !== folded(contact.name))
      return wrong(`${contact.email} is ${sameContact.name} on line ${sameContact.line}`);
    const known = contact && found?.people.find((person) => isSamePerson(person, contact));
    if (contact && email && !known && this.#register.emails.has(email))
      return wrong(`${contact.email} is somebody of another organisation: they join with the tenant's code`);

    const tenant = planned ?? this.#plan(entry, found);
    if (lease) this.#takeLease({ ...lease, line, districtId }, tenant, found);
    if (contact && contactKey) {
      if (known) {
        this.#noteContact(line, contact.name, known);
      } else if (sameContact) {
        if (!sameContact.tenants.includes(tenant)) sameContact.tenants.push(tenant);
      } else {
        const { language } = tenant;
        this.#contacts.set(contactKey, { line, ...contact, language, tenants: [tenant] });
      }
    }
    return undefined;
  }

  #find({ tenant: { name, number } }: Entry): Registered | undefined | string {
    if (number !== null) {
      if (this.#register.otherNumbers.has(number))
        return `${number} is the number of somebody who is no tenant`;
      const numbered = this.#byNumber.get(number);
      if (numbered) return numbered;
      const named = this.#byName.get(folded(name)) ?? [];
      return named.some(({ organisation }) => organisation.organisationNumber === null)
        ? `${name} is registered without a number: enter the number there, or leave it out here`
        : undefined;
    }
    const [only, ...more] = this.#byName.get(folded(name)) ?? [];
    return more.length > 0 ? `several tenants are called ${name}: say which by its number` : only;
  }

  #plan({ line, tenant }: Entry, found: Registered | undefined): PlannedTenant {
    const language = tenant.language ?? this.#register.landlord.language;
    const planned = { ...tenant, line, language, id: found?.organisation.id ?? null, leases: [] };
    this.#tenants.set(keyOf(tenant), planned);
    if (found) {
      this.already.tenants += 1;
      const { name } = found.organisation;
      if (name !== tenant.name) this.#differs(line, `is called ${name} here, and stays so`);
    }
    return planned;
  }

  #takeLease(lease: PlannedLease, tenant: PlannedTenant, found: Registered | undefined): void {
    if (tenant.leases.some(({ number }) => number === lease.number)) return;
    const there = found?.leases.find(({ number }) => number === lease.number);
    if (!there) tenant.leases.push(lease);
    else if (this.#seenLeases.has(there.id)) return;
    else {
      this.#seenLeases.add(there.id);
      this.already.leases += 1;
      const { startsOn, endsOn, premises, districtId } = there;
      const facts = {
        startsOn: startsOn.toString(),
        endsOn: endsOn?.toString() ?? null,
        premises,
        districtId,
      };
      if (!isSameLease(lease, facts))
        this.#differs(lease.line, `lease ${lease.number} is another one here, and stays so`);
    }
  }

  #noteContact(line: number, name: string, { id, displayName }: Person): void {
    if (this.#seenPeople.has(id)) return;
    this.#seenPeople.add(id);
    this.already.contacts += 1;
    if (name !== displayName) this.#differs(line, `the contact is called ${displayName} here, and stays so`);
  }

  #differs(line: number, what: string): void {
    this.differences.push({ line, column: null, what });
  }
}

function keyOf({ number, name }: Entry["tenant"]): string {
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

/** By the address where the file has one, for two may have one name. */
function isSamePerson(
  { displayName, workEmail }: { readonly displayName: string; readonly workEmail: string | null },
  contact: { readonly name: string; readonly email: string | null },
): boolean {
  return contact.email === null
    ? folded(displayName) === folded(contact.name)
    : workEmail?.toLowerCase() === contact.email.toLowerCase();
}
