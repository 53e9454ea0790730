import { beforeEach, expect, test } from "vitest";
import type { PersonId } from "../kernel/ids.ts";
import { namePerson } from "../seat/name-person.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { reviseShift } from "./revise-shift.ts";

let world: World;
/** Both sit on the world's shift; Alva on another too, at the time to which the first is moved. */
let alva: PersonId;
let bo: PersonId;
beforeEach(async () => {
  world = await aWorld();
  const { deps, bakery, shiftId } = world;
  const first = await pledge(world, bakery, shiftId, 2);
  alva = (await nameSomebody(world, bakery, first.pledgeId)).personId;
  bo = (await nameSomebody(world, bakery, first.pledgeId, "Bo Exempel")).personId;
  const second = await pledge(world, bakery, await addShift(world, THURSDAY));
  const input = { pledgeId: second.pledgeId, personId: alva };
  answerOf(await namePerson(deps, bakery.contact, input, null));
});

const THURSDAY = { startsAt: "2026-03-12T15:00:00Z", endsAt: "2026-03-12T18:00:00Z" };
function move(overlapReason: string) {
  const { deps, landlord, shiftId } = world;
  const input = { ...THURSDAY, shiftId, reason: "Salen är upptagen", overlapReason };
  return reviseShift(deps, landlord.coordinator, input, null);
}

test("whoever sits elsewhere as a shift is moved has the reason on the seat, and nobody else", async () => {
  const { deps, landlordId, shiftId } = world;
  answerOf(await move(" Hon går mellan salarna "));
  const { seats } = deps.store.reader(landlordId);
  const reasons = await Promise.all(
    [alva, bo].map(async (personId) => {
      const found = await seats.listByPerson(personId, deps.clock.now());
      return found.find((seat) => seat.shiftId === shiftId)?.overlapReason;
    }),
  );
  expect(reasons).toEqual(["Hon går mellan salarna", null]);
});

test("a reason to sit in two places is 500 characters at most", async () => {
  expect(await move("x".repeat(501))).toHaveProperty("refusal.issues", [
    { path: "overlapReason", problem: { type: "TooLong", max: 500 } },
  ]);
  expect(await move("x".repeat(500))).toHaveProperty("ok", true);
});
