import type { PersonId, PledgeId, SeatId } from "../kernel/ids.ts";
import { namePerson } from "../seat/name-person.ts";
import { answerOf } from "./outcome.ts";
import { addMember } from "./world-additions.ts";
import type { Member, World } from "./world-parts.ts";

/** A new participant of the member's organisation, named on its pledge by its contact. */
export async function nameSomebody(
  world: World,
  { organisationId, contact }: Member,
  pledgeId: PledgeId,
  displayName = "Alva Exempel",
): Promise<{ readonly personId: PersonId; readonly seatId: SeatId }> {
  const { personId } = await addMember(world, organisationId, displayName, ["PARTICIPANT"]);
  const input = { pledgeId, personId, confirmsAdult: true };
  const { seatId } = answerOf(await namePerson(world.deps, contact, input, null));
  return { personId, seatId };
}
