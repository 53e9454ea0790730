import { namePerson } from "../../seat/name-person.ts";
import { unnamePerson } from "../../seat/unname-person.ts";
import { answerOf } from "../outcome.ts";
import { addMember, pledge } from "../world-additions.ts";
import type { World } from "../world-parts.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

/** What is done with the people on a pledge. */
export const SEAT_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "namePerson",
    tells: ["SeatsNamed"],
    fromOutside: "PledgeNotFound",
    prepare: async (world) => {
      const [input, other] = await twoToName(world);
      return ready(world, world.bakery.contact, namePerson, input, other);
    },
  },
  {
    ...usual,
    name: "unnamePerson",
    tells: ["SeatsNamed", "YourSeatLost"],
    fromOutside: "SeatNotFound",
    prepare: async (world) => {
      const { contact } = world.bakery;
      const seats = [];
      for (const input of await twoToName(world)) {
        seats.push(answerOf(await namePerson(world.deps, contact, input, null)));
      }
      const [input, other] = seats.map(({ seatId }) => ({ seatId }));
      if (!input || !other) throw new Error("Two were named");
      return ready(world, contact, unnamePerson, input, other);
    },
  },
];

/** Two of the bakery's people, for the two places it has pledged. */
async function twoToName(world: World) {
  const { organisationId } = world.bakery;
  const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 2);
  const [alva, bo] = [
    await addMember(world, organisationId, "Alva Exempel", ["PARTICIPANT"]),
    await addMember(world, organisationId, "Bo Exempel", ["PARTICIPANT"]),
  ];
  return [
    { pledgeId, personId: alva.personId },
    { pledgeId, personId: bo.personId },
  ] as const;
}
