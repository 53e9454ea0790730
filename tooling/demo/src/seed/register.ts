import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { addDistrict } from "@socialsmart/domain/district/add-district";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { DistrictId, OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { DISTRICTS, type DistrictKey } from "./districts.ts";
import { expectOk } from "./expect-ok.ts";
import { ZONE } from "./landlord.ts";
import { ORGANISATIONS, type OrganisationKey, type SeedOrganisation } from "./organisations.ts";
import { PEOPLE, type PersonKey, type SeedPerson } from "./people.ts";

/** What was registered, by the key that the tables use. */
export type Registered = {
  readonly districts: ReadonlyMap<DistrictKey, DistrictId>;
  readonly organisations: ReadonlyMap<OrganisationKey | "landlord", OrganisationId>;
  readonly people: ReadonlyMap<PersonKey, PersonId>;
};

/** Enters districts, organisations with their appendices, and people. */
export async function registerAll(
  deps: Deps,
  operator: OperatorActor,
  landlordOrganisationId: OrganisationId,
): Promise<Registered> {
  const districts = new Map<DistrictKey, DistrictId>();
  for (const [key, name] of entriesOf(DISTRICTS)) {
    const { districtId } = expectOk(await addDistrict(deps, operator, { name }, null), name);
    districts.set(key, districtId);
  }
  const organisations = new Map<OrganisationKey | "landlord", OrganisationId>([
    ["landlord", landlordOrganisationId],
  ]);
  for (const [key, organisation] of entriesOf(ORGANISATIONS)) {
    organisations.set(key, await register(deps, operator, organisation));
  }
  const people = new Map<PersonKey, PersonId>();
  for (const [key, person] of entriesOf(PEOPLE)) {
    people.set(key, await enter(deps, operator, person, get(organisations, person.organisation)));
  }
  return { districts, organisations, people };
}

async function register(
  deps: Deps,
  operator: OperatorActor,
  { appendix, ...organisation }: SeedOrganisation,
): Promise<OrganisationId> {
  const { name } = organisation;
  const { organisationId } = expectOk(await registerOrganisation(deps, operator, organisation, null), name);
  if (appendix) {
    const effectiveFrom = firstDayOfLastYear(deps.clock.now());
    const facts = {
      ...appendix,
      ...{ organisationId, state: null, effectiveFrom, endsOn: null, registryNumber: null },
    };
    expectOk(await recordAppendix(deps, operator, facts, null), `${name}: ${appendix.leaseNumber}`);
  }
  return organisationId;
}

async function enter(
  deps: Deps,
  operator: OperatorActor,
  { name, language, roles, chat, email }: SeedPerson,
  organisationId: OrganisationId,
): Promise<PersonId> {
  const workEmail = chat ? `${chat.handle}@example.com` : (email ?? null);
  const facts = { displayName: name, workEmail, language, memberships: [{ organisationId, roles }] };
  return expectOk(await registerPerson(deps, operator, facts, null), name).personId;
}

function firstDayOfLastYear(now: Temporal.Instant): string {
  const { year } = now.toZonedDateTimeISO(ZONE);
  return Temporal.PlainDate.from({ year: year - 1, month: 1, day: 1 }).toString();
}

export function get<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo's tables name ${String(key)}, which was not entered`);
  return value;
}

export function entriesOf<K extends string, V>(table: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(table) as [K, V][];
}
