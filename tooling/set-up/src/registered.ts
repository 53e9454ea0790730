import type { DistrictId, OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";

/** What is in the database by now, by the key that the file uses. */
export type Registered = {
  readonly districts: ReadonlyMap<string, DistrictId>;
  readonly organisations: ReadonlyMap<string, OrganisationId>;
  readonly people: ReadonlyMap<string, PersonId>;
};

/** Why what refers to these cannot be set up: those that were refused themselves. */
export function missingFrom(known: ReadonlyMap<string, unknown>, keys: readonly string[], what: string) {
  return keys.filter((key) => !known.has(key)).map((key) => `it needs ${what} ${key}, which was refused`);
}
