import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { CHANNELS } from "../../testing/test-workspace.ts";
import { done } from "../../testing/world.ts";
import { chooses, clicks, type Journey, types } from "./journey.ts";

/** What a channel is for, and what becomes of that where the bot is shown the door. */
export const CHANNEL_JOURNEYS: readonly Journey[] = [
  {
    name: "a channel is closed, and what waited comes once it is open again",
    steps: [
      types("bea", "#läxhjälp", "/remove @Socialsmart"),
      types("ali", "#allmänt", "/pledge läxhjälp tisdag"),
      types("sara", "#läxhjälp", "/invite @Socialsmart"),
    ],
  },
  {
    name: "a channel is set up for an initiative and for a district, and hears of a new initiative there",
    steps: [
      types("sara", "#allmänt", "/invite @Socialsmart"),
      chooses("sara", "#allmänt", {
        ...{ menu: "channel.link", choice: "Läxhjälp i Vivalla", confirm: true },
      }),
      chooses("sara", "#allmänt", {
        ...{ menu: "channel.route", choice: ({ vivalla }) => `${CHANNELS.general} INSTANT:${vivalla}` },
      }),
      async ({ plan, world }) => {
        const input = {
          ...{ title: "Nattvandring", description: "", coordinatorIds: [], channel: null },
          ...{ hostOrganisationId: world.landlordOrganisation, districtId: world.vivalla },
          ...{ otherFocusAreas: [], involvesMinors: false, primaryFocusArea: "SAFETY" as const },
        };
        const { initiativeId } = done(await planInitiative(plan.deps, plan.actor, input, null));
        await plan.shift({ initiativeId, on: "2026-11-28", hours: [18, 20], capacity: 4 });
        await plan.publish(initiativeId);
      },
      clicks("sara", "Sluta", "#allmänt"),
    ],
  },
];
