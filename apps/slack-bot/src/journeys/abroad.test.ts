import { expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

test("who lives by another clock is told whose time it is, and everybody else is not", async () => {
  const { plan, world } = bot.running;
  const membership = { organisationId: world.coffee, roles: ["TENANT_CONTACT"] as const };
  await plan.joins("U0ELLI", "Elli Aalto", [membership]);
  const answer = await bot.types("elli", "#allmänt", "/pledge läxhjälp tuesday");
  expect(answer).toContain("Tue 24 Nov 16:00–19:00 (Stockholm time)");
  expect(await bot.home("elli")).toContain("Tue 24 Nov 16:00–19:00 (Stockholm time)");
  expect(await bot.card()).toContain("tis 24 nov 16–19 · 1 av 6 platser");
  expect(await bot.home("ali")).toContain("tis 24 nov 16–19 · 3 h");
});
