import { hasStarted } from "@socialsmart/domain/shift/shift-phase";
import type { OwnSeat } from "../home/home-model.ts";
import type { Known } from "../person/identify.ts";
import { withSurroundings } from "../pledge/see-pledges.ts";

/** The coming shifts that one has one's own name on. */
export async function readOwnSeats(
  { reader, person }: Pick<Known, "reader" | "person">,
  now: Temporal.Instant,
): Promise<readonly OwnSeat[]> {
  const seats = await reader.seats.listByPerson(person.id, now);
  const ids = [...new Set(seats.map(({ pledgeId }) => pledgeId))];
  const pledges = await withSurroundings(reader, await reader.pledges.byIds(ids));
  return seats.flatMap((seat) => {
    const seen = pledges.find(({ pledge }) => pledge.id === seat.pledgeId);
    // One that goes on has begun, and nobody gives up a place on it any more.
    return seen?.shift.state === "OPEN" && !hasStarted(seen.shift, now) ? [{ seat, seen }] : [];
  });
}
