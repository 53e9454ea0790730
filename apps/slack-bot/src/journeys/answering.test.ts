import { expect, test } from "vitest";
import { startBot } from "../bot.ts";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();
const SHIFT = { Pass: "tis 24 nov 16–19 · 0 av 6" };

test("an answer that comes too late for its address is shown in the channel all the same", async () => {
  await bot.types("ali", "#läxhjälp", "/pledge");
  bot.running.clock.advance({ minutes: 31 });
  await bot.person("ali").fills(SHIFT);
  await bot.person("ali").submits();
  expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("Klart! Kaffebönan AB är anmäld.");
});

test("and where the bot is not in that channel, in a direct message", async () => {
  await bot.types("ali", "#allmänt", "/pledge läxhjälp vivalla");
  bot.running.clock.advance({ minutes: 31 });
  await bot.person("ali").fills(SHIFT);
  await bot.person("ali").submits();
  expect(await bot.sees("ali", "#allmänt")).toEqual([]);
  expect((await bot.sees("ali", "@bot")).at(-1)).toContain("Klart! Kaffebönan AB är anmäld.");
});

test("a pledge stands although nobody could be told of it", async () => {
  const { sim, lines } = bot.running;
  await bot.types("ali", "#allmänt", "/pledge läxhjälp vivalla");
  bot.running.clock.advance({ minutes: 31 });
  await bot.person("ali").fills(SHIFT);
  sim.faults.calls({ method: "conversations.open", times: 2 }, { kind: "unavailable", effect: false });
  await bot.person("ali").submits();
  expect(await bot.card()).toContain("1 av 6 platser");
  expect(lines.some((line) => line.includes('"request":"form"') && line.includes("F-"))).toBe(true);
});

test("where Slack does not tell somebody's language, it is the one that we know", async () => {
  const { sim } = bot.running;
  sim.faults.calls({ method: "users.info" }, { kind: "unavailable", effect: false });
  expect(await bot.types("bea", "#allmänt", "/socialsmart who")).toContain("You are Bea Ek.");
  expect(await bot.types("ali", "#allmänt", "/socialsmart who")).toContain("Du är Ali Hassan.");
});

test("a language is asked for once, not at each request", async () => {
  const { sim } = bot.running;
  const asked = () =>
    sim.log.filter(({ method, args }) => method === "users.info" && JSON.stringify(args).includes("U0BEA"));
  await bot.types("bea", "#allmänt", "/socialsmart who");
  await bot.types("bea", "#allmänt", "/socialsmart");
  await bot.person("bea").opensHome();
  await bot.running.bot.drain();
  expect(asked()).toHaveLength(1);
});

test("a form whose three seconds are over is to be tried again, and no fault", async () => {
  const { sim, lines, options } = bot.running;
  await bot.types("ali", "#läxhjälp", "/socialsmart");
  const later = await startBot(options);
  sim.requestUrl = `${later.url}/slack/events`;
  const form = Object.fromEntries(new URLSearchParams(sim.deliveries.at(-1)?.body ?? ""));
  bot.running.clock.advance({ seconds: 10 });
  await sim.deliverRaw({ form: { ...form, command: "/pledge", text: "", response_url: "" } });
  await later.drain();
  await later.close();
  expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toBe(
    "Det tog för lång tid att öppna formuläret. Försök igen.\n[Visa hjälp]",
  );
  expect(lines.filter((line) => line.includes("F-"))).toEqual([]);
});

test("a form that could not be opened is a fault with a reference, not silence", async () => {
  const { sim } = bot.running;
  sim.faults.calls({ method: "views.open", times: 1 }, { kind: "unavailable", effect: false });
  expect(await bot.types("ali", "#läxhjälp", "/pledge")).toMatch(
    /^Något gick fel hos oss\. Försök igen om en stund\. Felet finns i loggen under referensen `F-\w{6}`\.\n\[Visa våra pass\]$/,
  );
  expect(await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag")).toContain("Klart!");
});
