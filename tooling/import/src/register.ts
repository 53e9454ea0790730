import type { DistrictId, LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { Lease } from "@socialsmart/domain/lease/lease";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Person } from "@socialsmart/domain/person/person";
import type { Cursor, Page, PageRequest } from "@socialsmart/domain/store/page";
import type { Store } from "@socialsmart/domain/store/store";

/** What a landlord has registered, as it was read before anything was imported. */
export type Register = {
  readonly landlord: Landlord;
  readonly districts: ReadonlyMap<string, DistrictId>;
  readonly tenants: readonly Registered[];
  /** Numbers of what is no tenant. */
  readonly otherNumbers: ReadonlySet<string>;
  /** Of everybody who belongs anywhere, in small letters. */
  readonly emails: ReadonlySet<string>;
};
export type Registered = {
  readonly organisation: Organisation;
  readonly leases: readonly Lease[];
  readonly people: readonly Person[];
};

const AT_ONCE = 100;

export async function readRegister(store: Store, landlordId: LandlordId): Promise<Register> {
  const reader = store.reader(landlordId);
  const landlord = await reader.landlord();
  if (!landlord) throw new Error(`There is no landlord ${landlordId}`);
  const districts = new Map<string, DistrictId>();
  for await (const { name, id } of all(
    (page) => reader.districts.page(page),
    (one) => one.name,
  ))
    districts.set(folded(name), id);
  const organisations: Organisation[] = [];
  for await (const one of all(
    (page) => reader.organisations.page({}, page),
    (of) => of.name,
  ))
    organisations.push(one);

  const tenants: Registered[] = [];
  const emails = new Set<string>();
  for (let n = 0; n < organisations.length; n += AT_ONCE) {
    const some = organisations.slice(n, n + AT_ONCE);
    const ids = some.map(({ id }) => id);
    const leases = await reader.leases.listByOrganisations(ids);
    const people = await reader.people.listByOrganisations(ids);
    for (const organisation of some) {
      const own = people.get(organisation.id) ?? [];
      for (const { workEmail } of own) if (workEmail !== null) emails.add(workEmail.toLowerCase());
      if (organisation.kind === "TENANT")
        tenants.push({ organisation, leases: leases.get(organisation.id) ?? [], people: own });
    }
  }
  const others = organisations.filter(({ kind }) => kind !== "TENANT");
  const otherNumbers = new Set(others.flatMap(({ organisationNumber }) => organisationNumber ?? []));
  return { landlord, districts, tenants, otherNumbers, emails };
}

/** How names are compared: capitals and the width of spaces say nothing. */
export function folded(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

async function* all<T extends { readonly id: string }>(
  pageOf: (page: PageRequest) => Promise<Page<T>>,
  keyOf: (item: T) => string,
): AsyncGenerator<T> {
  let after: Cursor | null = null;
  for (;;) {
    const { items, hasNextPage }: Page<T> = await pageOf({ first: AT_ONCE, after });
    yield* items;
    const last = items.at(-1);
    if (!hasNextPage || !last) return;
    after = { key: keyOf(last), id: last.id };
  }
}
