import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { beforeEach, expect, test } from "vitest";
import { CHANNELS, TEAM } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

/** An association, with a contact and nobody on site, hosts a party tomorrow. Kaffebönan's two were to come, and now cannot. */
beforeEach(async () => {
  const { plan, world, clock } = bot.running;
  const party = {
    ...{ title: "Gårdsfest", description: "", hostOrganisationId: world.club, coordinatorIds: [] },
    ...{ districtId: world.vivalla, otherFocusAreas: [], involvesMinors: false },
    ...{ primaryFocusArea: "SAFETY" as const, channel: { teamId: TEAM, channelId: CHANNELS.homework } },
  };
  const { initiativeId } = done(await planInitiative(plan.deps, plan.actor, party, null));
  const late = { capacity: 4, minPlaces: 2, withdrawByMinutes: 48 * 60 } as const;
  await plan.shift({ initiativeId, on: "2026-11-24", hours: [17, 19], ...late });
  await plan.publish(initiativeId);
  await bot.types("ali", "#allmänt", "/pledge 2 platser gårdsfest tisdag");
  // What is taken back within a few minutes is no late withdrawal.
  clock.advance({ minutes: 10 });
  await bot.person("ali").clicks("Ångra");
});

test("a late withdrawal that leaves too few is a post in the channel, with the button to pledge", async () => {
  const post = (await bot.sees("ali", "#läxhjälp")).find((text) => text.startsWith("Sen avanmälan"));
  expect(post).toBe(
    [
      "Sen avanmälan: Gårdsfest",
      "Kaffebönan AB lämnade 2 platser, tis 24 nov 17–19 · 0 av 4 platser tagna · minst 2 behövs",
      "[Anmäl]",
    ].join("\n"),
  );
});

test("its host's contact hears of it, sees who comes from there, and at Home", async () => {
  const told = (await bot.sees("bea", "@bot")).at(-1);
  expect(told).toContain("Too few signed up: an organisation gave up places late.");
  expect(told).toContain("[Who comes]");
  await bot.person("bea").clicks("Who comes");
  expect(await bot.modal("bea")).toContain("Tue 24 Nov 17:00–19:00");
  expect(await bot.home("bea")).toContain("# Shifts that you host\nGårdsfest");
  expect(await bot.home("ali")).not.toContain("Pass där ni är värd");
});
