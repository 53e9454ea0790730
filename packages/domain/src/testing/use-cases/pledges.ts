import type { PledgeId, ShiftId } from "../../kernel/ids.ts";
import { acceptOffer } from "../../pledge/accept-offer.ts";
import { approvePledge } from "../../pledge/approve-pledge.ts";
import { changePledge } from "../../pledge/change-pledge.ts";
import { declineOffer } from "../../pledge/decline-offer.ts";
import { offerFreePlaces } from "../../pledge/offer-free-places.ts";
import { pledgePlaces } from "../../pledge/pledge-places.ts";
import { rejectPledge } from "../../pledge/reject-pledge.ts";
import { removePledge } from "../../pledge/remove-pledge.ts";
import { withdrawPledge } from "../../pledge/withdraw-pledge.ts";
import { answerOf } from "../outcome.ts";
import { addShift, pledge } from "../world-additions.ts";
import type { World } from "../world-parts.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

/** What is done with a pledge. */
export const PLEDGE_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "pledgePlaces",
    tells: ["PledgeConfirmed"],
    fromOutside: "ShiftNotFound",
    prepare: async (world) => {
      const { shiftId, bakery } = world;
      const input = { shiftId, organisationId: bakery.organisationId, places: 1, minutesPerPlace: null };
      return ready(world, bakery.contact, pledgePlaces, input, { ...input, places: 2 });
    },
  },
  {
    ...usual,
    name: "changePledge",
    tells: ["PledgeChanged", "PlacesOffered", "YourOffer"],
    changes: 2,
    fromOutside: "PledgeNotFound",
    prepare: async (world) => {
      const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 4);
      await pledge(world, world.gym, world.shiftId, 1);
      const input = { pledgeId, places: 3, minutesPerPlace: null };
      return ready(world, world.bakery.contact, changePledge, input, { ...input, places: 2 });
    },
  },
  {
    ...usual,
    name: "withdrawPledge",
    tells: ["PledgeWithdrawn", "PlacesOffered", "YourOffer"],
    changes: 2,
    fromOutside: "PledgeNotFound",
    prepare: async (world) => {
      const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 4);
      const later = await pledge(world, world.bakery, world.laterShiftId);
      await pledge(world, world.gym, world.shiftId, 1);
      return ready(world, world.bakery.contact, withdrawPledge, { pledgeId }, { pledgeId: later.pledgeId });
    },
  },
  {
    ...usual,
    name: "acceptOffer",
    tells: ["YourQuestionChanged", "OfferAccepted"],
    fromOutside: "PledgeNotFound",
    prepare: async (world) => {
      const input = await offered(world, world.shiftId);
      const other = await offered(world, world.laterShiftId);
      return ready(world, world.bakery.contact, acceptOffer, input, other);
    },
  },
  {
    ...usual,
    name: "declineOffer",
    tells: ["YourQuestionChanged", "OfferDeclined"],
    fromOutside: "PledgeNotFound",
    prepare: async (world) => {
      const input = await offered(world, world.shiftId);
      const other = await offered(world, world.laterShiftId);
      return ready(world, world.bakery.contact, declineOffer, input, other);
    },
  },
  {
    ...usual,
    name: "offerFreePlaces",
    tells: ["PlacesOffered", "YourOffer"],
    fromOutside: "ShiftNotFound",
    prepare: async (world) => {
      const { deps, gym, shiftId, laterShiftId } = world;
      const { pledgeId } = await pledge(world, gym, shiftId, 4);
      await pledge(world, world.bakery, shiftId);
      // So late that what falls free is left for a coordinator.
      deps.clock.set(Temporal.Instant.from("2026-03-10T10:00:00Z"));
      answerOf(await withdrawPledge(deps, gym.contact, { pledgeId }, null));
      const other = { shiftId: laterShiftId };
      return ready(world, world.landlord.coordinator, offerFreePlaces, { shiftId }, other);
    },
  },
  {
    ...usual,
    name: "approvePledge",
    tells: ["PledgeConfirmed", "YourPledgeApproved"],
    fromOutside: "PledgeNotFound",
    prepare: async (world) => {
      const shiftId = await addShift(world, { approval: "MANUAL" });
      const { pledgeId } = await pledge(world, world.bakery, shiftId);
      const other = await pledge(world, world.gym, shiftId);
      const { coordinator } = world.landlord;
      return ready(world, coordinator, approvePledge, { pledgeId }, { pledgeId: other.pledgeId });
    },
  },
  {
    ...usual,
    name: "rejectPledge",
    tells: ["PledgeRejected", "YourPledgeRejected"],
    fromOutside: "PledgeNotFound",
    prepare: async (world) => {
      const shiftId = await addShift(world, { approval: "MANUAL" });
      const { pledgeId } = await pledge(world, world.bakery, shiftId);
      const input = { pledgeId, reason: "Passet är för medlemmar" };
      return ready(world, world.landlord.coordinator, rejectPledge, input, { ...input, reason: "Fullt" });
    },
  },
  {
    ...usual,
    name: "removePledge",
    tells: ["PledgeRemoved", "YourPledgeRemoved"],
    fromOutside: "PledgeNotFound",
    prepare: async (world) => {
      const { pledgeId } = await pledge(world, world.bakery, world.shiftId);
      const input = { pledgeId, reason: "Anmäld två gånger" };
      return ready(world, world.landlord.coordinator, removePledge, input, { ...input, reason: "Fullt" });
    },
  },
];

/** The bakery's pledge on a shift whose places the gym has taken and left. */
async function offered(world: World, shiftId: ShiftId): Promise<{ readonly pledgeId: PledgeId }> {
  const { deps, gym, bakery } = world;
  const first = await pledge(world, gym, shiftId, 2);
  if (shiftId === world.shiftId) await pledge(world, world.association, shiftId, 2);
  const { pledgeId } = await pledge(world, bakery, shiftId);
  answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: first.pledgeId }, null));
  return { pledgeId };
}
