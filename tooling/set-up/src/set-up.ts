import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { addDistrict } from "@socialsmart/domain/district/add-district";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { DistrictId, LandlordId, OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { Entries } from "./entries.ts";
import { missingFrom, type Registered } from "./registered.ts";
import type { Outcome } from "./report.ts";
import { LANDLORD_KEY, type OrganisationEntry, type PersonEntry, type SetUpFile } from "./set-up-file.ts";
import { setUpInitiative } from "./set-up-initiative.ts";
import { setUpLandlord } from "./set-up-landlord.ts";

export type SetUp = {
  readonly outcomes: readonly Outcome[];
  /** Undefined if the landlord was refused, and so all. */
  readonly landlordId: LandlordId | undefined;
  readonly people: ReadonlyMap<string, PersonId>;
};

/**
 * Sets up what the file describes and is not there yet, through the use cases and as whoever runs the installation. An entry
 * that is refused stops those that refer to it, and no other.
 */
export async function setUp(deps: Deps, file: SetUpFile): Promise<SetUp> {
  const { landlord, outcome } = await setUpLandlord(deps, file.landlord);
  if (!landlord) return { outcomes: [outcome], landlordId: undefined, people: new Map() };
  const entries = new Entries(deps, landlord.id);
  entries.note(outcome);
  const districts = new Map<string, DistrictId>();
  const organisations = new Map<string, OrganisationId>([[LANDLORD_KEY, landlord.organisationId]]);
  const people = new Map<string, PersonId>();
  const registered: Registered = { districts, organisations, people };

  for (const name of file.districts) {
    const entry = { name: `district ${name}`, key: `district:${name}` };
    const added = await entries.setUp(entry, (deps, operator, command) =>
      addDistrict(deps, operator, { name }, command),
    );
    if (added) districts.set(name, added.districtId);
  }
  for (const organisation of file.organisations) {
    const organisationId = await setUpOrganisation(entries, organisation);
    if (organisationId) organisations.set(organisation.key, organisationId);
  }
  for (const person of file.people) {
    const personId = await setUpPerson(entries, person, registered);
    if (personId) people.set(person.key, personId);
  }
  for (const initiative of file.initiatives) {
    await setUpInitiative(entries, initiative, { registered, landlord });
  }
  return { outcomes: entries.outcomes, landlordId: landlord.id, people };
}

async function setUpOrganisation(
  entries: Entries,
  organisation: OrganisationEntry,
): Promise<OrganisationId | undefined> {
  const { key, kind, name, organisationNumber = null, language, appendix } = organisation;
  const entry = { name: `organisation ${key}`, key: `organisation:${key}` };
  const facts = { kind, name, organisationNumber, language };
  const added = await entries.setUp(entry, (deps, operator, command) =>
    registerOrganisation(deps, operator, facts, command),
  );
  if (!added) return undefined;
  const { organisationId } = added;
  if (appendix) {
    const { leaseNumber, effectiveFrom, endsOn = null } = appendix;
    const recorded = {
      organisationId,
      leaseNumber,
      state: null,
      effectiveFrom,
      endsOn,
      registryNumber: null,
    };
    await entries.setUp({ name: `appendix of ${key}`, key: `appendix:${key}` }, (deps, operator, command) =>
      recordAppendix(deps, operator, recorded, command),
    );
  }
  return organisationId;
}

async function setUpPerson(
  entries: Entries,
  person: PersonEntry,
  { organisations }: Registered,
): Promise<PersonId | undefined> {
  const { key, name, workEmail = null, language, memberships } = person;
  const entry = { name: `person ${key}`, key: `person:${key}` };
  const keys = memberships.map(({ organisation }) => organisation);
  const missing = missingFrom(organisations, keys, "organisation");
  if (missing.length > 0) return entries.refuse(entry, missing);
  const facts = {
    displayName: name,
    workEmail,
    language,
    memberships: memberships.flatMap(({ organisation, roles }) => {
      const organisationId = organisations.get(organisation);
      return organisationId ? [{ organisationId, roles }] : [];
    }),
  };
  const added = await entries.setUp(entry, (deps, operator, command) =>
    registerPerson(deps, operator, facts, command),
  );
  return added?.personId;
}
