import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

/** What the form says and what it has filled in, for a command of somebody. */
async function formFor(handle: string, typed: string): Promise<string[]> {
  await bot.types(handle, "#allmänt", typed);
  return bot.form(handle);
}

describe("a word that means nothing", () => {
  test.each([
    ["/pledge 3 läxhjälp 1 dec", "Jag förstod inte ”3”.", "Timmar per plats"],
    ["/pledge 3h zzz yyy läxhjälp 1 dec", "Jag förstod inte ”zzz yyy”.", "Timmar per plats: 3 h"],
  ])("%s leaves the day and the hours filled in", async (typed, note, hours) => {
    expect(await formFor("ali", typed)).toEqual([
      note,
      "Insats: Läxhjälp i Vivalla",
      "Pass: tis 1 dec 16–19 · 0 av 6",
      "Antal platser: 1",
      hours,
      "För Kaffebönan AB",
    ]);
  });
});

describe("a day that is none", () => {
  test.each([
    ["/pledge läxhjälp onsdag 1/12", "Den 1 december är en tisdag, inte en onsdag. Vilken dag menar du?"],
    ["/pledge 3h läxhjälp igår", "”igår” har redan varit."],
    ["/pledge läxhjälp kl 16", "Det finns flera pass 16:00. Vilken dag gäller det?"],
    ["/pledge språkcafé onsdag kl 16", "Språkcafé har inget pass ”onsdag 16:00”. Här är de som finns."],
  ])("%s is said to be", async (typed, note) => {
    expect((await formFor("ali", typed))[0]).toBe(note);
  });

  test("is said to be in English", async () => {
    expect((await formFor("bea", "/pledge läxhjälp Wednesday 1 December"))[0]).toBe(
      "1 December is a Tuesday, not a Wednesday. Which day do you mean?",
    );
  });
});

test("a weekday and its date are one day", async () => {
  expect(await bot.types("ali", "#allmänt", "/pledge 2p läxhjälp tisdagen den 1 december")).toContain(
    "2 platser à 3 h · Läxhjälp i Vivalla · tis 1 dec 16–19",
  );
});

test("a district is no initiative, whatever the day", async () => {
  await bot.types("ali", "#läxhjälp", "/pledge 3h Vivalla torsdag");
  expect((await bot.form("ali")).slice(0, 2)).toEqual([
    "Det kan vara flera insatser: CV-verkstad Vivalla, Läxhjälp i Vivalla. Vilken menar du?",
    "Insats",
  ]);
});
