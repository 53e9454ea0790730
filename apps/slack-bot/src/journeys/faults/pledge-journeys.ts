import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { reviseShift } from "@socialsmart/domain/shift/revise-shift";
import type { Person } from "@socialsmart/slack-sim/driver/person";
import { CHANNELS, TEAM } from "../../testing/test-workspace.ts";
import { done } from "../../testing/world.ts";
import { type Act, clicks, fillsIn, type Journey, type Stage, types } from "./journey.ts";

/** Opens the list of a shift's pledges by a menu on the card; then, in it, the form. */
async function removesPledge(sara: Person, { world }: Stage): ReturnType<Act> {
  if (await sara.modal()) return sara.clicks("Ta bort …");
  const [card] = await sara.reads("#läxhjälp");
  if (!card) throw new Error("There is no card");
  return sara.chooses("shift.manage", `pledges:${world.tuesday}`, { in: card });
}

/** The ways of a pledge that others hear of: each of them posts, edits and tells people by themselves. */
export const PLEDGE_JOURNEYS: readonly Journey[] = [
  {
    name: "a pledge is made, taken back and made again",
    steps: [
      types("ali", "#läxhjälp", "/pledge läxhjälp tisdag"),
      clicks("ali", "Ångra", "#läxhjälp"),
      types("bea", "#allmänt", "/pledge 2 people läxhjälp tuesday"),
    ],
  },
  {
    name: "places that fall free are offered, and taken",
    steps: [
      types("bea", "#allmänt", "/pledge 2 people språkcafé wednesday"),
      types("ali", "#språkcafé", "/pledge 2 platser språkcafé onsdag"),
      clicks("bea", "Undo", "#allmänt"),
      clicks("ali", "Ta platserna", "@bot"),
    ],
  },
  {
    name: "a pledge waits for a yes, and gets it",
    steps: [
      async ({ plan, world }) => {
        const shift = { on: "2026-11-27", hours: [16, 18], capacity: 2, approval: "MANUAL" } as const;
        await plan.shift({ initiativeId: world.homework, ...shift });
      },
      types("ali", "#allmänt", "/pledge läxhjälp fredag"),
      clicks("sara", "Godkänn", "#läxhjälp"),
    ],
  },
  {
    name: "a shift with pledges is moved, and then cancelled",
    steps: [
      types("ali", "#läxhjälp", "/pledge läxhjälp tisdag"),
      async ({ plan, world }) => {
        const times = { startsAt: "2026-11-24T16:00:00Z", endsAt: "2026-11-24T19:00:00Z" };
        const change = { shiftId: world.tuesday, ...times, reason: "Biblioteket öppnar senare" };
        done(await reviseShift(plan.deps, plan.actor, change, null));
      },
      async ({ plan, world }) => {
        const cancelled = { shiftId: world.tuesday, reason: "Biblioteket är stängt" };
        done(await cancelShift(plan.deps, plan.actor, cancelled, null));
      },
    ],
  },
  {
    name: "a pledge is taken back late, and another is removed for a reason",
    async before({ plan, world }) {
      const party = {
        ...{ title: "Gårdsfest", description: "", hostOrganisationId: world.club, coordinatorIds: [] },
        ...{ districtId: world.vivalla, otherFocusAreas: [], involvesMinors: false },
        ...{ primaryFocusArea: "SAFETY" as const, channel: { teamId: TEAM, channelId: CHANNELS.cafe } },
      };
      const { initiativeId } = done(await planInitiative(plan.deps, plan.actor, party, null));
      const late = { capacity: 4, minPlaces: 2, withdrawByMinutes: 48 * 60 } as const;
      await plan.shift({ initiativeId, on: "2026-11-24", hours: [17, 19], ...late });
      await plan.publish(initiativeId);
    },
    steps: [
      types("ali", "#läxhjälp", "/pledge 2 platser gårdsfest tisdag"),
      clicks("ali", "Ångra", "#läxhjälp"),
      types("bea", "#läxhjälp", "/pledge läxhjälp tuesday"),
      fillsIn("sara", removesPledge, { Skäl: "Dubbelbokat" }),
    ],
  },
  {
    name: "a pledge is said in a channel, and taken back",
    steps: [
      types("ali", "#läxhjälp", "@Socialsmart 2 platser läxhjälp tisdag"),
      clicks("ali", "Ångra", "#läxhjälp"),
    ],
  },
  {
    name: "a pledge is made in a form",
    steps: [
      fillsIn("ali", (ali) => ali.types("#läxhjälp", "/pledge"), { Pass: "tis 24 nov 16–19 · 0 av 6" }),
      fillsIn("ali", (ali) => ali.clicks("Ändra", { in: { channel: "#läxhjälp" } }), {
        "Antal platser": "3",
      }),
    ],
  },
];
