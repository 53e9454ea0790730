import { routeChannel } from "@socialsmart/domain/channel/route-channel";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { CHANNELS, TEAM } from "../../testing/test-workspace.ts";
import { done } from "../../testing/world.ts";
import { becomes, chooses, clicks, type Journey, type Stage, types } from "./journey.ts";

/** One in Vivalla that has no channel of its own, and a shift far off. */
async function newInitiative({ plan, world }: Stage, title: string): Promise<void> {
  const input = {
    ...{ title, description: "", coordinatorIds: [], channel: null },
    ...{ hostOrganisationId: world.landlordOrganisation, districtId: world.vivalla },
    ...{ otherFocusAreas: [], involvesMinors: false, primaryFocusArea: "SAFETY" as const },
  };
  const { initiativeId } = done(await planInitiative(plan.deps, plan.actor, input, null));
  await plan.shift({ initiativeId, on: "2027-01-16", hours: [18, 20], capacity: 4 });
  await plan.publish(initiativeId);
}

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
      (stage) => newInitiative(stage, "Nattvandring"),
      clicks("sara", "Sluta", "#allmänt"),
    ],
  },
  {
    name: "a channel that hears of its district in the morning is told once of what is new there",
    async before(stage) {
      const { plan, world, person, act, until } = stage;
      // By then nothing else is on, and no other post takes the fault in its place.
      until("2026-12-14T12:00");
      await act(() => person("sara").types("#allmänt", "/invite @Socialsmart"));
      const channel = { teamId: TEAM, channelId: CHANNELS.general };
      const hears = { channel, districtId: world.vivalla, pace: "DIGEST" } as const;
      done(await routeChannel(plan.deps, plan.actor, hears, null));
      await newInitiative(stage, "Nattvandring");
    },
    steps: [
      becomes("2026-12-15T08:35"),
      async (stage) => {
        await newInitiative(stage, "Gårdsfest");
        stage.until("2026-12-16T08:35");
      },
      becomes("2026-12-17T08:35"),
    ],
  },
];
