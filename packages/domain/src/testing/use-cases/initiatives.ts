import { cancelInitiative } from "../../initiative/cancel-initiative.ts";
import { completeInitiative } from "../../initiative/complete-initiative.ts";
import { pauseInitiative } from "../../initiative/pause-initiative.ts";
import { planInitiative } from "../../initiative/plan-initiative.ts";
import { publishInitiative } from "../../initiative/publish-initiative.ts";
import { resumeInitiative } from "../../initiative/resume-initiative.ts";
import type { InitiativeId } from "../../kernel/ids.ts";
import { withdrawPledge } from "../../pledge/withdraw-pledge.ts";
import { aPlan } from "../inputs.ts";
import { answerOf } from "../outcome.ts";
import { pledge } from "../world-additions.ts";
import type { World } from "../world-parts.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

/** What is done with an initiative. */
export const INITIATIVE_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "planInitiative",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const input = aPlan(world);
      return ready(world, world.landlord.coordinator, planInitiative, input, {
        ...input,
        title: "Trygghetsvandring",
      });
    },
  },
  {
    ...usual,
    name: "publishInitiative",
    tells: ["InitiativePublished"],
    fromOutside: "InitiativeNotFound",
    prepare: async (world) => {
      const { coordinator } = world.landlord;
      const draft = async () => answerOf(await planInitiative(world.deps, coordinator, aPlan(world), null));
      return ready(world, coordinator, publishInitiative, await draft(), await draft());
    },
  },
  {
    ...usual,
    name: "pauseInitiative",
    tells: ["YourInitiativePaused", "YourHostedInitiativeRests", "InitiativePaused"],
    fromOutside: "InitiativeNotFound",
    prepare: async (world) => {
      const { initiativeId, shiftId, landlord } = world;
      await pledge(world, world.gym, shiftId, 4);
      await pledge(world, world.bakery, shiftId);
      const input = { initiativeId, reason: "Biblioteket byggs om" };
      return ready(world, landlord.coordinator, pauseInitiative, input, { ...input, reason: "Lov" });
    },
  },
  {
    ...usual,
    name: "resumeInitiative",
    tells: ["PlacesOffered", "YourOffer", "YourHostedInitiativeRests", "InitiativeResumed"],
    changes: 2,
    fromOutside: "InitiativeNotFound",
    prepare: async (world) => {
      const { deps, initiativeId, shiftId, landlord, gym } = world;
      const { pledgeId } = await pledge(world, gym, shiftId, 4);
      await pledge(world, world.bakery, shiftId);
      const pause = async (id: InitiativeId) => {
        const input = { initiativeId: id, reason: "Lov" };
        return answerOf(await pauseInitiative(deps, landlord.coordinator, input, null));
      };
      const input = await pause(initiativeId);
      answerOf(await withdrawPledge(deps, gym.contact, { pledgeId }, null));
      const other = await pause((await published(world)).initiativeId);
      return ready(world, landlord.coordinator, resumeInitiative, input, other);
    },
  },
  {
    ...usual,
    name: "completeInitiative",
    tells: ["InitiativeCompleted"],
    fromOutside: "InitiativeNotFound",
    prepare: async (world) =>
      ready(
        world,
        world.landlord.coordinator,
        completeInitiative,
        await published(world),
        await published(world),
      ),
  },
  {
    ...usual,
    name: "cancelInitiative",
    tells: [
      "YourPledgeCancelled",
      "YourHostedShiftCancelled",
      "YourHostedShiftCancelled",
      "InitiativeCancelled",
    ],
    // The initiative, its two shifts and the pledge on one of them.
    changes: 4,
    fromOutside: "InitiativeNotFound",
    prepare: async (world) => {
      const { initiativeId, landlord } = world;
      await pledge(world, world.bakery, world.shiftId);
      const input = { initiativeId, reason: "Biblioteket stänger" };
      return ready(world, landlord.coordinator, cancelInitiative, input, { ...input, reason: "Lov" });
    },
  },
];

/** An initiative that is published and has no shifts. */
async function published(world: World): Promise<{ readonly initiativeId: InitiativeId }> {
  const { deps, landlord } = world;
  const plan = answerOf(await planInitiative(deps, landlord.coordinator, aPlan(world), null));
  answerOf(await publishInitiative(deps, landlord.coordinator, plan, null));
  return plan;
}
