import { createIds } from "@socialsmart/runtime/ids";
import { expect, test } from "vitest";
import { startBot } from "../bot.ts";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

test("a command delivered twice at once has one effect and one answer", async () => {
  bot.running.sim.faults.deliveries({ kind: "slash_command" }, { kind: "twice" });
  await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
  const answers = (await bot.sees("ali", "#läxhjälp")).filter((text) => text.includes("Klart!"));
  expect(answers).toHaveLength(1);
  expect(await bot.card()).toContain("1 av 6 platser");
  expect(await bot.log()).toHaveLength(1);
});

test("a command delivered again later has one effect and one answer", async () => {
  const { sim } = bot.running;
  await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
  const delivery = sim.deliveries.at(-1);
  if (!delivery) throw new Error("nothing was delivered");
  const before = await bot.sees("ali", "#läxhjälp");
  expect((await sim.redeliver(delivery)).status).toBe(200);
  expect(await bot.sees("ali", "#läxhjälp")).toEqual(before);
});

test("a double click on Undo is one withdrawal", async () => {
  await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
  bot.running.sim.faults.deliveries({ kind: "block_actions" }, { kind: "twice" });
  await bot.person("ali").clicks("Ångra");
  expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("Kaffebönan AB är avanmäld.");
  expect(await bot.log()).toEqual([
    "Kaffebönan AB anmälde 1 plats till tis 24 nov 16–19",
    "Kaffebönan AB avanmälde sig från tis 24 nov 16–19",
  ]);
});

test("two clicks on Undo of the same pledge in two places are both told that it is taken back", async () => {
  await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
  await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
  await bot.person("ali").clicks("Ångra", { in: { channel: "#läxhjälp" } });
  await bot.person("ali").clicks("Avanmäl", { in: { channel: "#allmänt" }, confirm: true });
  for (const channel of ["#läxhjälp", "#allmänt"]) {
    expect((await bot.sees("ali", channel)).at(-1)).toContain("Kaffebönan AB är avanmäld.");
  }
});

test("a form submitted twice at once pledges once, and closes", async () => {
  await bot.types("ali", "#läxhjälp", "/pledge");
  await bot.person("ali").fills({ Pass: "tis 24 nov 16–19 · 0 av 6" });
  bot.running.sim.faults.deliveries({ kind: "view_submission" }, { kind: "twice" });
  expect(await bot.person("ali").submits()).toEqual({ errors: {} });
  const answers = (await bot.sees("ali", "#läxhjälp")).filter((text) => text.includes("Klart!"));
  expect(answers).toHaveLength(1);
});

test("an event that is sent again because its ack was lost draws App Home once", async () => {
  const { sim } = bot.running;
  sim.faults.deliveries({ kind: "event" }, { kind: "ack_lost" });
  await bot.person("ali").opensHome();
  const events = () => sim.deliveries.filter(({ kind }) => kind === "event").map(({ state }) => state);
  await expect.poll(events, { timeout: 15_000 }).toEqual(["lost", "acked"]);
  await bot.running.bot.drain();
  expect(sim.log.filter(({ method }) => method === "views.publish")).toHaveLength(1);
});

test("a command that reaches two processes has one effect", async () => {
  const { sim, options, bot: first } = bot.running;
  await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
  const delivery = sim.deliveries.at(-1);
  if (!delivery) throw new Error("nothing was delivered");
  const second = await startBot({ ...options, deps: { ...options.deps, ids: createIds() } });
  sim.requestUrl = `${second.url}/slack/events`;
  await sim.redeliver(delivery);
  await second.drain();
  await second.close();
  await first.drain();
  expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("Klart! Kaffebönan AB är anmäld.");
  expect(await bot.card()).toContain("1 av 6 platser");
  expect(await bot.log()).toHaveLength(1);
});
