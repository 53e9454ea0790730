import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

/** What others see of a channel and its threads: no answer to somebody else may be among it. */
async function othersSee(handle: string, channel: string): Promise<string[]> {
  const messages = (await bot.person(handle).screen()).conversations.find(({ name }) => name === channel);
  return (messages?.messages ?? []).filter(({ ephemeral }) => !ephemeral).map(({ text }) => text);
}

describe("a mention in a channel", () => {
  test("pledges where it is clear, and answers only who said it, with the way back", async () => {
    const said = await bot.types("ali", "#läxhjälp", "@Socialsmart 3h läxhjälp tisdag");
    expect(said).toContain("Klart! Kaffebönan AB är anmäld.");
    expect(said).toContain("[Ångra] [Ändra]");
    const { ephemeral } = (await bot.person("ali").reads("#läxhjälp")).at(-1) ?? {};
    expect(ephemeral).toBe(true);
    expect((await othersSee("bea", "läxhjälp")).join("\n")).not.toContain("Klart!");
    await bot.person("ali").clicks("Ångra");
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("Kaffebönan AB är avanmäld.");
  });

  test("shows the roster of what the channel is about", async () => {
    await bot.types("ali", "#läxhjälp", "@Socialsmart 2 platser läxhjälp tisdag");
    expect(await bot.types("bea", "#läxhjälp", "@Socialsmart who is coming on tuesday?")).toContain(
      "Tue 24 Nov 16:00–19:00 · 2 of 6 places\nKaffebönan AB (2)",
    );
  });

  test("in a thread is answered in that thread", async () => {
    await bot.running.bot.drain();
    const [card] = await bot.person("ali").reads("#läxhjälp");
    const thread = card?.ts ?? "";
    await bot.person("ali").types("#läxhjälp", "@Socialsmart vilka kommer?", { thread });
    await bot.running.bot.drain();
    const last = (await bot.person("ali").readsThread("#läxhjälp", thread)).at(-1);
    expect(last?.asText).toContain("# Bemanning: Läxhjälp i Vivalla");
    expect(last?.ephemeral).toBe(true);
    expect((await bot.person("bea").readsThread("#läxhjälp", thread)).at(-1)?.asText).not.toContain("#");
  });

  test("that is not clear has a button to the form, filled in as far as it was understood", async () => {
    const said = await bot.types("ali", "#läxhjälp", "@Socialsmart 2h CV-verkstad");
    expect(said).toContain("[Öppna formuläret]");
    expect(await bot.modal("ali")).toBe("");
    await bot.person("ali").clicks("Öppna formuläret");
    const form = await bot.modal("ali");
    expect(form).toContain("Timmar per plats: ‹2 h›");
    await bot.person("ali").chooses("pledge.choose_initiative", "CV-verkstad Oxhagen");
    await bot.form("ali");
    await bot.person("ali").fills({ Pass: "tis 24 nov 10–12 · 0 av 4" });
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("CV-verkstad Oxhagen");
  });

  test.each([
    ["ali", "vi också, en person på tisdag", "Klart!"],
    ["bea", "us too, one person on 24 Nov", "Done!"],
  ])("that joins in is about what lives in the channel: %s, %s", async (handle, said, done) => {
    expect(await bot.types(handle, "#läxhjälp", `@Socialsmart ${said}`)).toContain(done);
  });

  test("that asks for help and names a day asks whether that is what was meant, and pledges nothing", async () => {
    expect(await bot.types("ali", "#läxhjälp", "@Socialsmart hjälp tisdag")).toBe(
      "Menar du Läxhjälp i Vivalla, tis 24 nov 16–19? Du skrev ”hjälp”.\n[Öppna formuläret]",
    );
    expect(await bot.card()).toContain("0 av 6");
  });

  test.each([
    [
      "ali",
      "3h fotboll tisdag",
      "Jag hittar ingen insats som heter ”fotboll”. Alla insatser står i formuläret.\n[Öppna formuläret]",
    ],
    [
      "ali",
      "läxhjälp fredag",
      "Läxhjälp i Vivalla har inget pass för ”fredag”. De som finns står i formuläret.\n[Öppna formuläret]",
    ],
    [
      "bea",
      "1h30 homework",
      "I cannot find an initiative called “homework”. The form lists them all, with titles as the landlord wrote them.\n[Open the form]",
    ],
  ])(
    "of %s that is not clear, %s, speaks of the form and not as if it were open",
    async (who, said, answer) => {
      expect(await bot.types(who, "#läxhjälp", `@Socialsmart ${said}`)).toBe(answer);
    },
  );

  test("that one cannot come shows one's own pledges of that day to withdraw or change, and pledges nothing", async () => {
    const none = await bot.types("ali", "#läxhjälp", "@Socialsmart vi kan inte komma tisdag");
    expect(none).toContain("Jag hittar ingen kommande anmälan att avanmäla.");
    for (const day of ["tisdag", "1/12"])
      await bot.types("ali", "#läxhjälp", `@Socialsmart 2 platser läxhjälp ${day}`);
    const said = await bot.types("ali", "#läxhjälp", "@Socialsmart vi kan inte komma tisdag 1/12");
    expect(said).toBe(
      [
        "Gäller det den här? Inget är avanmält än.",
        "Läxhjälp i Vivalla",
        "tis 1 dec 16–19 · 2 platser à 3 h · Kaffebönan AB",
        "[Avanmäl] [Ändra]",
      ].join("\n"),
    );
    await bot.person("ali").clicks("Avanmäl", { confirm: true });
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("Kaffebönan AB är avanmäld.");
    const other = await bot.types("ali", "#allmänt", "/pledge jag kan inte läxhjälp 1/12");
    expect(other).toContain(
      "Ingen av era anmälningar stämmer med ”jag kan inte läxhjälp 1/12”. De här har ni:\nLäxhjälp i Vivalla\ntis 24 nov",
    );
    expect(await bot.modal("ali")).toBe("");
    expect(await bot.card()).toContain("2 av 6");
  });

  test("without a word, or with a greeting, is answered with what one can say, and to what is needed", async () => {
    expect(await bot.types("bea", "#läxhjälp", "@Socialsmart")).toContain("Only you see the answer.");
    expect(await bot.types("ali", "#läxhjälp", "@Socialsmart hej!")).toContain("Svaret ser bara du.");
    expect(await bot.types("bea", "#läxhjälp", "@Socialsmart what is needed in Oxhagen?")).toContain(
      "CV-verkstad Oxhagen",
    );
  });

  test("by somebody who is not linked tells them how to be", async () => {
    expect(await bot.types("nils", "#läxhjälp", "@Socialsmart 3h läxhjälp tisdag")).toContain(
      "[Koppla mig …]",
    );
  });

  test("with a personal number is not repeated, and nothing is pledged", async () => {
    const said = await bot.types("ali", "#läxhjälp", "@Socialsmart läxhjälp tisdag 811218-9876");
    expect(said).toContain("personnummer");
    expect(said).not.toContain("811218");
    expect(await bot.card()).toContain("0 av 6");
  });

  test("that Slack delivers again pledges once", async () => {
    bot.running.sim.faults.deliveries({ kind: "event" }, { kind: "ack_lost" });
    await bot.types("ali", "#läxhjälp", "@Socialsmart läxhjälp tisdag");
    await bot.running.bot.drain();
    const answers = (await bot.sees("ali", "#läxhjälp")).filter((one) => one.includes("Klart!"));
    expect(answers).toHaveLength(1);
    expect(await bot.card()).toContain("1 av 6");
  });
});

describe("a direct message to the bot", () => {
  test("is understood as a command is, and answered there", async () => {
    expect(await bot.types("ali", "@bot", "3h läxhjälp tisdag")).toContain("Klart! Kaffebönan AB är anmäld.");
    expect(await bot.types("ali", "@bot", "vilka kommer till läxhjälp på tisdag?")).toContain(
      "Kaffebönan AB (1)",
    );
  });

  test("that means nothing is answered with what would work, and the bot does not answer itself", async () => {
    const said = await bot.types("ali", "@bot", "tjena läget");
    expect(said).toContain("/pledge");
    expect(await bot.sees("ali", "@bot")).toHaveLength(2);
  });
});

describe("a shortcut", () => {
  /** A message that somebody has written in the channel. */
  async function written(handle: string, text: string) {
    await bot.person(handle).types("#läxhjälp", text);
    const message = (await bot.person("ali").reads("#läxhjälp")).findLast((one) => one.text === text);
    if (!message) throw new Error("It is not there");
    return message;
  }

  test("on a message opens the form as far as the message is understood, and pledges nothing by itself", async () => {
    await bot.person("ali").usesShortcut("Anmäl · Pledge", await written("bea", "2h läxhjälp tisdag"));
    const form = await bot.modal("ali");
    expect(form).toContain("Läxhjälp i Vivalla");
    expect(form).toContain("Timmar per plats: ‹2 h›");
    expect(await bot.card()).toContain("0 av 6");
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toContain("Klart! Kaffebönan AB är anmäld.");
  });

  test("on a message about anything else opens the form with the channel's initiative", async () => {
    await bot.person("ali").usesShortcut("Anmäl · Pledge", await written("bea", "Who has seen my bicycle?"));
    const form = await bot.modal("ali");
    expect(form).toContain("Insats *: ‹Läxhjälp i Vivalla›");
    expect(form).not.toContain("bicycle");
  });

  test("on a message that names no initiative looks for its day among the channel's shifts", async () => {
    const opens = async (said: string) => {
      await bot.person("ali").usesShortcut("Anmäl · Pledge", await written("bea", said));
      return (await bot.form("ali")).slice(0, 3);
    };
    expect((await opens("Vi kommer gärna tisdag 1/12!")).slice(0, 2)).toEqual([
      "Insats: Läxhjälp i Vivalla",
      "Pass: tis 1 dec 16–19 · 0 av 6",
    ]);
    expect(await opens("Maybe two on Tuesday …")).toEqual([
      "Är ”two” timmar eller platser?",
      "Insats: Läxhjälp i Vivalla",
      "Pass: tis 24 nov 16–19 · 0 av 6",
    ]);
    expect(await opens("Vi kommer gärna fredag")).toEqual([
      "Läxhjälp i Vivalla har inget pass för ”fredag”. Här är de som finns.",
      "Insats: Läxhjälp i Vivalla",
      "Pass",
    ]);
    expect((await opens("There are 2 people in the hall")).slice(0, 2)).toEqual([
      "Insats: Läxhjälp i Vivalla",
      "Pass",
    ]);
  });

  test("on a line in the card's thread is answered in that thread", async () => {
    await bot.types("bea", "#allmänt", "/pledge läxhjälp tuesday");
    await bot.running.bot.drain();
    const [card] = await bot.person("ali").reads("#läxhjälp");
    const thread = card?.ts ?? "";
    const [, line] = await bot.person("ali").readsThread("#läxhjälp", thread);
    if (!line) throw new Error("There is no log");
    await bot.person("ali").usesShortcut("Anmäl · Pledge", line);
    await bot.form("ali");
    await bot.person("ali").fills({ Pass: "tis 24 nov 16–19 · 1 av 6" });
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    await bot.running.bot.drain();
    const last = (await bot.person("ali").readsThread("#läxhjälp", thread)).findLast((one) => one.ephemeral);
    expect(last?.asText).toContain("Klart! Kaffebönan AB är anmäld.");
  });

  test("shows who comes to what the channel is about", async () => {
    const message = await written("bea", "Anybody there?");
    await bot.person("bea").usesShortcut("Vilka kommer · Roster", message);
    expect((await bot.sees("bea", "#läxhjälp")).at(-1)).toContain("# Roster: Läxhjälp i Vivalla");
  });

  test("from anywhere opens the form", async () => {
    await bot.person("ali").usesShortcut("Anmäl platser · Pledge");
    expect(await bot.modal("ali")).toContain("Insats *:");
  });

  test("of somebody who is not linked tells them how to be", async () => {
    await bot.person("nils").usesShortcut("Anmäl platser · Pledge");
    expect((await bot.sees("nils", "@bot")).at(-1)).toContain("[Koppla mig …]");
  });
});
