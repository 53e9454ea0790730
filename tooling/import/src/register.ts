import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { Lease } from "@socialsmart/domain/lease/lease";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Membership, Role } from "@socialsmart/domain/person/membership";
import type { Person } from "@socialsmart/domain/person/person";
import type { Cursor, Page, PageRequest } from "@socialsmart/domain/store/page";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Store } from "@socialsmart/domain/store/store";
import { Districts } from "./districts.ts";

/** What a landlord has registered, as it was read before anything was imported. */
export type Register = {
  readonly landlord: Landlord;
  readonly districts: Districts;
  readonly tenants: readonly Registered[];
  /** Numbers of what is no tenant. */
  readonly otherNumbers: ReadonlySet<string>;
  /** Everybody with an address, by it in small letters; more than one where somebody has entered it twice. */
  readonly byEmail: ReadonlyMap<string, readonly Addressee[]>;
};
export type Registered = {
  readonly organisation: Organisation;
  readonly leases: readonly Lease[];
  readonly people: readonly Member[];
  readonly appendices: readonly Appendix[];
};
/** Somebody of an organisation, and as what. */
export type Member = { readonly person: Person; readonly roles: readonly Role[] };
/** Somebody, and where they belong; nowhere for one who has left. */
export type Addressee = { readonly person: Person; readonly organisations: readonly Organisation[] };

const AT_ONCE = 100;

export async function readRegister(store: Store, landlordId: LandlordId): Promise<Register> {
  const reader = store.reader(landlordId);
  const landlord = await reader.landlord();
  if (!landlord) throw new Error(`There is no landlord ${landlordId}`);
  const districts = await all(
    (page) => reader.districts.page(page),
    (one) => one.name,
  );
  const organisations = await all(
    (page) => reader.organisations.page({}, page),
    (one) => one.name,
  );
  const tenants: Registered[] = [];
  for (const some of parts(organisations.filter(({ kind }) => kind === "TENANT")))
    tenants.push(...(await readTenants(reader, some)));
  const others = organisations.filter(({ kind }) => kind !== "TENANT");
  return {
    ...{ landlord, districts: new Districts(districts), tenants },
    otherNumbers: new Set(others.flatMap(({ organisationNumber }) => organisationNumber ?? [])),
    byEmail: await readAddressees(reader, organisations),
  };
}

async function readTenants(reader: Reader, some: readonly Organisation[]): Promise<readonly Registered[]> {
  const ids = some.map(({ id }) => id);
  const leases = await reader.leases.listByOrganisations(ids);
  const appendices = await reader.appendices.listByOrganisations(ids);
  const people = await reader.people.listByOrganisations(ids);
  const memberships = await membershipsOf(
    reader,
    [...people.values()].flat().map(({ id }) => id),
  );
  return some.map((organisation) => {
    const rolesOf = (id: PersonId) =>
      memberships.get(id)?.find((at) => at.organisationId === organisation.id)?.roles ?? [];
    return {
      organisation,
      leases: leases.get(organisation.id) ?? [],
      appendices: appendices.get(organisation.id) ?? [],
      people: (people.get(organisation.id) ?? []).map((person) => ({ person, roles: rolesOf(person.id) })),
    };
  });
}

async function readAddressees(reader: Reader, organisations: readonly Organisation[]) {
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const people = await reader.people.listWithWorkEmail();
  const memberships = await membershipsOf(
    reader,
    people.map(({ id }) => id),
  );
  const addressees = people.map((person) => ({
    person,
    organisations: (memberships.get(person.id) ?? []).flatMap((at) => byId.get(at.organisationId) ?? []),
  }));
  return Map.groupBy(addressees, ({ person }) => person.workEmail?.toLowerCase() ?? "");
}

async function membershipsOf(reader: Reader, people: readonly PersonId[]) {
  const found = new Map<PersonId, readonly Membership[]>();
  for (const some of parts(people))
    for (const [id, memberships] of await reader.people.membershipsByPeople(some)) found.set(id, memberships);
  return found;
}

function parts<T>(items: readonly T[]): readonly (readonly T[])[] {
  const starts = Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, n) => n * AT_ONCE);
  return starts.map((start) => items.slice(start, start + AT_ONCE));
}

async function all<T extends { readonly id: string }>(
  pageOf: (page: PageRequest) => Promise<Page<T>>,
  keyOf: (item: T) => string,
): Promise<readonly T[]> {
  const found: T[] = [];
  let after: Cursor | null = null;
  for (;;) {
    const { items, hasNextPage }: Page<T> = await pageOf({ first: AT_ONCE, after });
    found.push(...items);
    const last = items.at(-1);
    if (!hasNextPage || !last) return found;
    after = { key: keyOf(last), id: last.id };
  }
}
