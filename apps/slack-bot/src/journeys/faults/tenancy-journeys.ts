import { commitYearly } from "@socialsmart/domain/commitment/commit-yearly";
import type { Person } from "@socialsmart/slack-sim/driver/person";
import { offerToCoffee } from "../../testing/appendix-offers.ts";
import { done } from "../../testing/world.ts";
import { type Act, becomes, fillsIn, type Journey, opens, type Stage, type Step } from "./journey.ts";

const CODE = /\b\d{6}\b/;
const WAITS_AT_MOST = 6;

async function codesOf(person: Person): Promise<readonly string[]> {
  return (await person.reads("@bot")).flatMap(({ asText }) => CODE.exec(asText)?.[0] ?? []);
}

/** Signs with the newest code, once it has come. */
const signs =
  (handle: string): Step =>
  async (stage) => {
    let known = 0;
    const opening = async (person: Person) => {
      known = (await codesOf(person)).length;
      return person.clicks("Skriv under");
    };
    const newest = async (person: Person) => {
      for (let waits = 0; waits < WAITS_AT_MOST && (await codesOf(person)).length === known; waits += 1)
        await stage.rest();
      return { Kod: (await codesOf(person)).at(-1) ?? "" };
    };
    await fillsIn(handle, opening, newest)(stage);
  };

/** Of the follow-ups that are asked for in one message, Kaffebönan AB's. */
async function setsDay(sara: Person, { database, world }: Stage): ReturnType<Act> {
  const reader = database.store.reader(world.landlordId);
  const [appendix] = (await reader.appendices.listByOrganisations([world.coffee])).get(world.coffee) ?? [];
  return sara.clicks("Bestäm dag …", { in: { channel: "@bot" }, value: `${appendix?.id} 2026` });
}

/** What binds a tenant to the landlord, from the offer to the year's end. */
export const TENANCY_JOURNEYS: readonly Journey[] = [
  {
    name: "an appendix is offered, signed by both with a code, and lets people join",
    steps: [
      async (stage) => {
        await offerToCoffee(stage);
      },
      signs("ali"),
      signs("sara"),
      async (stage) => {
        const ali = await opens(stage, "ali", {
          opening: (one) => one.clicks("Hämta kod", { in: { channel: "@bot" } }),
        });
        const view = JSON.stringify((await ali.modal())?.view);
        const code = /gå med ([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(view)?.[1];
        await ali.closesModal();
        await stage.act(() => stage.person("nils").types("#allmänt", `/socialsmart gå med ${code}`));
      },
    ],
  },
  {
    name: "a follow-up gets its day, a quarter's progress a pledge, and the follow-up its notes",
    async before({ plan, world }) {
      const january = { hours: [16, 18], capacity: 4 } as const;
      await plan.shift({ initiativeId: world.homework, on: "2027-01-20", ...january });
      const line = { organisationId: world.coffee, year: 2026, unit: "MINUTES", focusArea: null } as const;
      done(await commitYearly(plan.deps, plan.actor, { ...line, target: 6000, note: "" }, null));
    },
    steps: [
      becomes("2027-01-04T12:00"),
      fillsIn("sara", setsDay, { Dag: "2027-01-08" }),
      becomes("2027-01-05T08:35"),
      fillsIn("ali", (ali) => ali.clicks("Anmäl", { in: { channel: "@bot" } })),
      becomes("2027-01-07T12:00"),
      becomes("2027-01-11T12:00"),
      fillsIn("sara", (sara) => sara.clicks("Anteckna …", { in: { channel: "@bot" } }), {
        "Vad kom ni fram till?": "Fler kvällar i Vivalla.",
        "Vilka var där från Kaffebönan AB?": "butikschef",
      }),
    ],
  },
];
