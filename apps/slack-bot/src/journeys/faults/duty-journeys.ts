import type { OrganisationId, PersonId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { done } from "../../testing/world.ts";
import { becomes, clicks, fillsIn, type Journey, type Stage, types } from "./journey.ts";

type Places = { readonly shiftId: ShiftId; readonly organisationId: OrganisationId; readonly places: number };

async function pledged({ plan }: Stage, places: Places): Promise<PledgeId> {
  return done(await pledgePlaces(plan.deps, plan.actor, { ...places, minutesPerPlace: null }, null)).pledgeId;
}

async function named({ plan }: Stage, pledgeId: PledgeId, personId: PersonId): Promise<void> {
  done(await namePerson(plan.deps, plan.actor, { pledgeId, personId }, null));
}

/** What people have promised, and are asked for by the bot of its own accord when its time comes. */
export const DUTY_JOURNEYS: readonly Journey[] = [
  {
    name: "names are asked for and given, and one of them cannot come",
    async before(stage) {
      const { plan, world } = stage;
      const shift = { initiativeId: world.homework, on: "2026-11-27", hours: [16, 18], capacity: 4 } as const;
      const shiftId = await plan.shift({ ...shift, nameByMinutes: 12 * 60 });
      const { coffee: organisationId } = world;
      await plan.joins("U0NILS", "Nils Ny", [{ organisationId, roles: ["PARTICIPANT"] }]);
      await pledged(stage, { shiftId, organisationId, places: 1 });
    },
    steps: [
      becomes("2026-11-24T07:00"),
      fillsIn("ali", (ali) => ali.clicks("Namnge", { in: { channel: "@bot" } }), { Personer: ["Nils Ny"] }),
      becomes("2026-11-26T16:00"),
      clicks("nils", "Jag kan inte", "@bot", { confirm: true }),
    ],
  },
  {
    name: "a shift ends, its host says who came, and their hours are verified",
    async before(stage) {
      const { plan, world } = stage;
      const { landlordOrganisation, coffee, tuesday } = world;
      await plan.joins("U0NILS", "Nils Ny", [{ organisationId: landlordOrganisation, roles: ["HOST"] }]);
      const kim = await plan.participant("Kim Berg", coffee);
      await named(stage, await pledged(stage, { shiftId: tuesday, organisationId: coffee, places: 2 }), kim);
    },
    steps: [
      becomes("2026-11-25T08:35"),
      clicks("nils", "Alla kom", "@bot"),
      fillsIn("sara", async (sara, { settle }) => {
        await sara.opensHome();
        await settle();
        return sara.clicks("Styrk …", { in: "home" });
      }),
    ],
  },
  {
    name: "a shift has too few people, then enough, and then too few again",
    async before(stage) {
      const { plan, world } = stage;
      const shift = { initiativeId: world.homework, on: "2026-12-03", hours: [10, 12], capacity: 4 } as const;
      await plan.shift(shift);
      for (const shiftId of [world.tuesday, world.nextTuesday])
        await pledged(stage, { shiftId, organisationId: world.club, places: 2 });
    },
    steps: [
      becomes("2026-11-26T10:00"),
      types("ali", "#läxhjälp", "/pledge 2 platser läxhjälp 3/12"),
      clicks("ali", "Ångra", "#läxhjälp"),
    ],
  },
  {
    name: "what waits for somebody is told in the morning, once for all their organisations",
    async before(stage) {
      const { plan, world } = stage;
      const shift = { initiativeId: world.homework, on: "2026-11-27", hours: [16, 18], capacity: 8 } as const;
      const shiftId = await plan.shift({ ...shift, nameByMinutes: 24 * 60 });
      for (const organisationId of [world.coffee, world.bikes])
        await pledged(stage, { shiftId, organisationId, places: 1 });
    },
    steps: [becomes("2026-11-24T08:30"), becomes("2026-11-25T08:30")],
  },
];
