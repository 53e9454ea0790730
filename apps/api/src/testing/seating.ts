import type { OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import { addMember, addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { command } from "./command.ts";
import type { TestApi } from "./test-api.ts";

type Api = Pick<TestApi, "ask" | "world">;

/** Somebody of the gym's, unless of another organisation's. */
export async function aPerson(
  { world }: Api,
  name: string,
  organisationId: OrganisationId = world.gym.organisationId,
): Promise<PersonId> {
  return (await addMember(world, organisationId, name, ["PARTICIPANT"])).personId;
}

/** Two confirmed places of the gym's. */
export async function aPledge(
  { world }: Api,
  given: Parameters<typeof addShift>[1] = {},
  places = 2,
): Promise<{ shiftId: string; pledgeId: string }> {
  const shiftId = await addShift(world, { ...freeTimes(), ...given });
  const { pledgeId } = await pledge(world, world.gym, shiftId, places);
  return { shiftId, pledgeId };
}

let shifts = 0;

/** Three hours at which nobody sits elsewhere by chance. */
export function freeTimes(): { startsAt: string; endsAt: string } {
  shifts += 1;
  const startsAt = Temporal.Instant.from("2026-03-10T06:00:00Z").add({ hours: 12 * shifts });
  return { startsAt: startsAt.toString(), endsAt: startsAt.add({ hours: 3 }).toString() };
}

/** Names the person, and gives the seat's id. */
export async function seatOf(api: Api, pledgeId: string, personId: PersonId): Promise<string> {
  const more = "... on NamePersonSuccess { seat { id } }";
  return (await command(api, "namePerson", { pledgeId, personId }, more)).seat.id;
}
