import type { LandlordId, PersonId } from "../kernel/ids.ts";
import type { Reader } from "../store/reader.ts";
import type { PersonActor } from "./actor.ts";

/** Whom an address with a secret in it was made for, by what they are now: it is no way around a role that was taken away. */
export async function personNow(
  reader: Reader,
  landlordId: LandlordId,
  personId: PersonId,
): Promise<PersonActor> {
  const memberships = await reader.people.memberships(personId);
  return { kind: "PERSON", landlordId, source: "LINK", personId, memberships };
}
