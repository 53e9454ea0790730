import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

/** What the form says and what it has filled in, for a command of somebody. */
async function formFor(handle: string, typed: string): Promise<string[]> {
  await bot.types(handle, "#allmänt", typed);
  return bot.form(handle);
}

describe("a word that means nothing, or more than one thing,", () => {
  test.each([
    ["/pledge 3 läxhjälp 1 dec", "Är ”3” timmar eller platser?", "Timmar per plats"],
    [
      "/pledge 3h 2h läxhjälp 1 dec",
      "Du skrev flera tal för timmarna: ”3h, 2h”. Vilket gäller?",
      "Timmar per plats",
    ],
    ["/pledge 3h zzz yyy läxhjälp 1 dec", "Jag förstod inte ”zzz yyy”.", "Timmar per plats: 3 h"],
    [
      "/pledge foo läxhjälp 1 dec 16-18",
      "Jag förstod inte ”foo”. Passet pågår längre än ”16-18”. Vill ni vara med 2 h av det?",
      "Timmar per plats: 2 h",
    ],
  ])("%s leaves the day and the hours filled in", async (typed, note, hours) => {
    expect(await formFor("ali", typed)).toEqual([
      note,
      "Insats: Läxhjälp i Vivalla",
      "Pass: tis 1 dec 16–19 · 0 av 6",
      "Antal platser: 1",
      "Om det inte finns plats för alla",
      hours,
      "För Kaffebönan AB",
    ]);
  });
});

test("a title in another language than one's own is looked for in the list, and one is told why", async () => {
  expect((await formFor("bea", "/pledge 1h30 homework"))[0]).toBe(
    "I cannot find an initiative called “homework”. Choose one from the list: titles stand there as the landlord wrote them.",
  );
});

describe("a day that is none", () => {
  test.each([
    ["/pledge läxhjälp onsdag 1/12", "Den 1 december är en tisdag, inte en onsdag. Vilken dag menar du?"],
    ["/pledge 3h läxhjälp igår", "”igår” har redan varit."],
    ["/pledge läxhjälp kl 16", "Det finns flera pass kl. 16:00. Vilken dag gäller det?"],
    ["/pledge läxhjälp tisdag torsdag", "Du skrev flera dagar: ”tisdag, torsdag”. Vilken gäller det?"],
    [
      "/pledge läxhjälp tisdag 16–20",
      "Passet som börjar då slutar en annan tid än ”16-20”. Vill du ha det ändå?",
    ],
    [
      `/pledge läxhjälp ${"tisdag ".repeat(420)}`,
      "Det blev för långt för mig att läsa. Fyll i här i stället.",
    ],
    ["/pledge språkcafé onsdag kl 16", "Språkcafé har inget pass för ”onsdag kl 16”. Här är de som finns."],
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

describe("a personal identity number", () => {
  test.each([
    "/pledge 3h läxhjälp tisdag",
    "/pledge",
    "/roster",
    "/initiatives",
    "/socialsmart",
    "/socialsmart link",
  ])("behind %s is not repeated, and nothing else is done", async (command) => {
    for (const number of ["19121212-1212", "121212-1212", "191212121212"]) {
      expect(await bot.types("ali", "#läxhjälp", `${command} ${number}`)).toBe(
        "Skriv inga personnummer här.\n[Visa hjälp]",
      );
    }
    expect(await bot.card()).not.toContain("Kaffebönan AB");
  });

  test("is not repeated in English either", async () => {
    expect(await bot.types("bea", "#läxhjälp", "/pledge 121212-1212")).toBe(
      "Please do not type personal identity numbers here.\n[Show help]",
    );
  });
});

describe("an organisation in the text", () => {
  test("is pledged for by a coordinator", async () => {
    expect(await bot.types("sara", "#läxhjälp", "/pledge 3h läxhjälp tisdag Vivalla IF")).toContain(
      "Klart! Vivalla IF är anmäld.",
    );
    expect(
      await bot.types("sara", "#läxhjälp", "/pledge kaffebönan ab, läxhjälp i Vivalla tisdag"),
    ).toContain("Klart! Kaffebönan AB är anmäld.");
    const clubs = await bot.types("sara", "#läxhjälp", "/pledge Vivalla IF kan inte komma tisdag");
    expect(clubs).toContain("tis 24 nov 16–19 · 3 h · Vivalla IF\n[Avanmäl] [Ändra]");
    expect(clubs).not.toContain("Kaffebönan AB");
  });

  test("may lack the words of its legal form", async () => {
    expect(await bot.types("sara", "#läxhjälp", "/pledge läxhjälp tisdag för Kaffebönan")).toContain(
      "Klart! Kaffebönan AB är anmäld.",
    );
  });

  test("is pledged for by a contact of several", async () => {
    expect(await bot.types("tove", "#läxhjälp", "/pledge 3h läxhjälp tisdag för Cykel & <Co>")).toContain(
      "Klart! Cykel & <Co> är anmäld.",
    );
  });

  test("is chosen in the form where the rest is not clear", async () => {
    await bot.types("sara", "#allmänt", "/pledge Vivalla IF cv tisdag");
    expect((await bot.form("sara")).at(-1)).toBe("Organisation: Vivalla IF");
  });

  test("that one may not pledge for is not understood", async () => {
    expect((await formFor("ali", "/pledge läxhjälp tisdag Vivalla IF"))[0]).toBe("Jag förstod inte ”IF”.");
  });
});

describe("who asks for help", () => {
  test.each(["hjälp", "help", "Hjälp!"])(
    "with /pledge %s gets examples that work right now",
    async (word) => {
      expect(await bot.types("ali", "#läxhjälp", `/pledge ${word}`)).toBe(
        [
          "Så här kan du skriva:",
          "• `/pledge 3h läxhjälp tisdag` → Läxhjälp i Vivalla, tis 24 nov 16–19",
          "• `/pledge 2h cv-verkstad oxhagen tisdag` → CV-verkstad Oxhagen, tis 24 nov 10–12",
          "[Öppna formuläret] [Visa insatserna]",
        ].join("\n"),
      );
    },
  );

  test("in words that /socialsmart does not know is told so first", async () => {
    const answer = await bot.types("ali", "#läxhjälp", "/socialsmart hej");
    expect(answer.split("\n")[0]).toBe("Jag förstod inte ”hej”.");
    expect(answer).toContain("`/pledge` öppnar ett formulär");
    for (const word of ["", "hjälp", "help"])
      expect(await bot.types("ali", "#läxhjälp", `/socialsmart ${word}`)).not.toContain("förstod inte");
  });
});
