import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { OrganisationPeople } from "../home/home-model.ts";

/** Who belongs to each of the organisations, by name, and as what. */
export async function organisationPeople(
  reader: Reader,
  organisations: readonly Organisation[],
): Promise<readonly OrganisationPeople[]> {
  const people = await reader.people.listByOrganisations(organisations.map(({ id }) => id));
  const ids = [...new Set([...people.values()].flat().map(({ id }) => id))];
  const memberships = await reader.people.membershipsByPeople(ids);
  return organisations.map((organisation) => {
    const members = (people.get(organisation.id) ?? []).map((person) => {
      const at = memberships.get(person.id)?.find((of) => of.organisationId === organisation.id);
      return { person, roles: at?.roles ?? [] };
    });
    return { organisation, members };
  });
}
