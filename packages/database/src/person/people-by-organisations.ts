import type { LandlordId, OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Person } from "@socialsmart/domain/person/person";
import { type ReadOptions, read } from "../reader/read.ts";
import { personTable, toPerson } from "./person-row.ts";

/** Those with a membership in each organisation, by (display name, id), each once. */
export async function peopleByOrganisations(
  options: ReadOptions,
  landlordId: LandlordId,
  ids: readonly OrganisationId[],
): Promise<ReadonlyMap<OrganisationId, readonly Person[]>> {
  if (ids.length === 0) return new Map();
  const { entities, raw } = await read(options, (manager) =>
    manager
      .createQueryBuilder(personTable, "t")
      .innerJoin("membership", "m", "m.person_id = t.id")
      .addSelect("m.organisation_id", "organisation_id")
      // The plus keeps SQLite from going through all that the landlord has.
      .where("m.organisation_id IN (:...ids) AND +t.landlord_id = :landlordId", { landlordId, ids })
      .orderBy("t.display_name")
      .addOrderBy("t.id")
      .getRawAndEntities<{ readonly t_id: string; readonly organisation_id: OrganisationId }>(),
  );
  const people = entities.map(toPerson);
  const membersOf = Map.groupBy(raw, (row) => row.organisation_id);
  return new Map(
    ids.map((id) => {
      const members = new Set(membersOf.get(id)?.map((row) => row.t_id));
      return [id, people.filter((person) => members.has(person.id))];
    }),
  );
}
