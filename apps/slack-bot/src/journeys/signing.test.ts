import { routeChannel } from "@socialsmart/domain/channel/route-channel";
import { ok } from "@socialsmart/domain/kernel/result";
import { laneOfPerson } from "@socialsmart/domain/outbox/lane";
import { addMembership } from "@socialsmart/domain/person/add-membership";
import { removeMember } from "@socialsmart/domain/person/remove-member";
import { codeIn, startMailServer } from "@socialsmart/mail/testing/mail-server";
import { describe, expect, test } from "vitest";
import { offerToCoffee, personWith, somethingToOffer } from "../testing/appendix-offers.ts";
import { runBot } from "../testing/running-bot.ts";
import { CHANNELS } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

describe("an appendix in Slack", () => {
  const bot = useBot({ publicUrl: "https://socialsmart.example" });

  /** Presses [Skriv under], and gives the code that comes. */
  async function askFor(handle: string): Promise<string> {
    await bot.sees(handle, "@bot");
    await bot.person(handle).clicks("Skriv under");
    const said = (await bot.sees(handle, "@bot")).at(-1) ?? "";
    return /\d{6}/.exec(said)?.[0] ?? "";
  }

  test("is signed by both with a code each, and whoever signed first hears of it", async () => {
    await offerToCoffee(bot.running);
    const { plan, world } = bot.running;
    const channel = { teamId: "T0VASTER", channelId: CHANNELS.cafe };
    const heard = { channel, districtId: world.vivalla, pace: "INSTANT" } as const;
    done(await routeChannel(plan.deps, plan.actor, heard, null));
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain(
      "En socialsmart hyresbilaga att skriva under\nHyresavtal L-77 · Kaffebönan AB · dnr 2026-0003",
    );
    await bot.person("ali").clicks("Läs");
    await bot.modal("ali");
    const read = JSON.stringify((await bot.person("ali").modal())?.view);
    const [, secret = ""] = /"https:\/\/socialsmart\.example\/documents\/([^/"]+)\.html"/.exec(read) ?? [];
    expect(read).toContain(`"https://socialsmart.example/documents/${secret}.pdf"`);
    await bot.person("ali").clicks("Öppna i webbläsaren");
    const { database, options } = bot.running;
    const link = await database.store.directory.readingLinkByDigest(options.deps.secrets.digest(secret));
    expect(link?.personId).toBe(await personWith(bot.running, "U0ALI"));
    await bot.person("ali").closesModal();
    expect((await bot.sees("ali", "@bot")).join()).not.toContain(secret);
    expect(bot.running.lines.join()).not.toContain(secret);

    const code = await askFor("ali");
    const form = await bot.modal("ali");
    expect(form).toContain("Sista dag att skriva under är 10 december 2026.");
    expect(form).not.toContain("e-post");
    // What is signed can be read from there, and the form is there still once it was.
    await bot.person("ali").clicks("Läs");
    expect(await bot.modal("ali")).toContain("Öppna i webbläsaren");
    await bot.person("ali").closesModal();
    expect(await bot.modal("ali")).toBe(form);
    await bot.person("ali").fills({ Kod: "999999" });
    expect(Object.values((await bot.person("ali").submits()).errors)).toEqual([
      "Koden stämmer inte. 4 försök kvar.",
    ]);
    await bot.person("ali").fills({ Kod: code });
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    const thanks = (await bot.sees("ali", "@bot")).find((said) => said.includes("Du har skrivit under"));
    expect(thanks).toContain("\n[Läs]");

    const second = await askFor("sara");
    // Whoever closes the form has it back from the code, and no other code for that.
    await bot.person("sara").closesModal();
    await bot.person("sara").clicks("Skriv in koden …");
    expect(await bot.modal("sara")).toContain("Sista dag att skriva under är 10 december 2026.");
    await bot.person("sara").fills({ Kod: second });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect((await bot.sees("sara", "@bot")).join("\n")).toContain("är undertecknad av båda");
    const [signed, mayJoin] = (await bot.sees("ali", "@bot")).slice(-2);
    expect(signed).toContain("Hyresbilagan är undertecknad av båda");
    expect(signed).toContain("\n[Det här bidrar vi med …] [Läs]");
    expect(mayJoin).toContain("Nu kan fler på Kaffebönan AB gå med");
    expect((await bot.sees("sara", "#språkcafé")).at(-1)).toBe(
      "Kaffebönan AB har en socialsmart hyresbilaga, undertecknad av båda. Den gäller från 1 november 2026.\n[Visa insatserna]",
    );
    expect(await bot.types("ali", "#allmänt", "/socialsmart appendix")).toContain(
      "Hyresavtal L-77 · Kaffebönan AB · gäller, från 1 november 2026 · dnr 2026-0003",
    );
  });

  test("lets the tenant's people join once both have signed, with a code that each contact can see or renew", async () => {
    await offerToCoffee(bot.running);
    for (const handle of ["ali", "sara"]) {
      await bot.person(handle).fills({ Kod: await askFor(handle) });
      await bot.person(handle).submits();
    }
    expect((await bot.sees("sara", "@bot")).join()).not.toContain("[Hämta kod]");
    const codeSeenBy = async (handle: string, button: string) => {
      await bot.sees(handle, "@bot");
      await bot.person(handle).clicks(button);
      return /gå med ([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(await bot.modal(handle))?.[1];
    };
    const first = await codeSeenBy("ali", "Hämta kod");
    expect(await bot.types("nils", "#allmänt", `/socialsmart gå med ${first}`)).toContain(
      "Du är med i Kaffebönan AB",
    );
    expect(await codeSeenBy("tove", "Hämta kod")).toBeUndefined();
    expect(await bot.modal("tove")).toContain("har redan en kod, som gäller till ons 23 dec 12:00.");
    const second = await codeSeenBy("tove", "Skapa en ny kod");
    const joins = (code = "") => bot.types("elli", "#allmänt", `/socialsmart join ${code}`);
    expect(await joins(first)).toContain("I do not know that code.");
    expect(await joins(second)).toContain("You are with Kaffebönan AB");
    for (const code of [first, second]) expect(bot.running.lines.join()).not.toContain(code);
  });

  test("has a coordinator give a contact who is not in Slack a code of their own, where no other one is", async () => {
    const { appendixId } = await offerToCoffee(bot.running);
    for (const handle of ["ali", "sara"]) {
      await bot.person(handle).fills({ Kod: await askFor(handle) });
      await bot.person(handle).submits();
    }
    const { database, plan, world } = bot.running;
    const { deps, actor } = plan;
    const kim = await plan.participant("Kim Kontakt", world.bikes);
    for (const id of [world.nils, kim]) {
      const asContact = { personId: id, organisationId: world.coffee, roles: ["TENANT_CONTACT"] } as const;
      done(await addMembership(deps, actor, asContact, null));
    }
    for (const userId of ["U0ALI", "U0TWO"]) {
      const member = { personId: await personWith(bot.running, userId), organisationId: world.coffee };
      done(await removeMember(deps, actor, member, null));
    }
    const personId = await personWith(bot.running, "U0SARA");
    const command = { actor, name: "test", key: null, input: null };
    await database.store.transaction<null, never>(command, async (tx) => {
      const fact = { type: "YourPeopleMayJoin", appendixId, personId } as const;
      await tx.outbox.append(laneOfPerson(personId), fact, deps.clock.now());
      return ok(null);
    });
    expect((await bot.sees("sara", "@bot")).at(-1)).toMatch(
      /\[Kod till Kim Kontakt\]\n\[Kod till Nils Ny\]\n\[Hämta kod\]/,
    );
    await bot.person("sara").clicks("Kod till Nils Ny");
    const code = /koppla ([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(await bot.modal("sara"))?.[1];
    await bot.person("sara").closesModal();
    expect(await bot.types("nils", "#allmänt", `/socialsmart koppla ${code}`)).toContain("Du är kopplad.");
    expect(await bot.types("nils", "#allmänt", "/socialsmart vem")).toContain("Kaffebönan AB: kontaktperson");
    await bot.person("sara").clicks("Kod till Nils Ny");
    expect((await bot.sees("sara", "@bot")).join("\n")).toContain("Nils Ny är redan kopplad.");
    expect(bot.running.lines.join()).not.toContain(code);
  });

  test("is offered by a coordinator, who can take the offer back", async () => {
    const sara = bot.person("sara");
    await somethingToOffer(bot.running);
    expect(await bot.types("sara", "#allmänt", "/socialsmart bilaga")).toBe(
      "Ingen hyresbilaga väntar på underskrift eller på att börja gälla.\n[Erbjud en hyresbilaga …]",
    );
    await sara.clicks("Erbjud en hyresbilaga …");
    await bot.form("sara");
    const search = "appendix.choose-tenant";
    expect(await sara.searches(search, "")).toEqual(["Kaffebönan AB"]);
    expect(await sara.searches(search, "kaffebnan")).toEqual(["Kaffebönan AB"]);
    expect(await sara.searches(search, "vivalla")).toEqual([]);
    await sara.searches(search, "kaf");
    await sara.chooses(search, "Kaffebönan AB");
    expect((await bot.form("sara")).join("\n")).toContain(
      "Hyresavtal: L-77\nMall: Lokaler · svenska · version 1\nGäller från\n",
    );
    const filled = {
      ...{ Hyresgäst: "Kaffebönan AB", "Skriver under för hyresgästen": "Ali Hassan" },
      ...{ "Som vad, för hyresgästen": "VD", "Som vad, för hyresvärden": "Samordnare" },
    };
    await sara.fills({ ...filled, "Sista dag att skriva under": "2026-11-22" });
    const refused = (await sara.submits()).errors;
    expect(refused).toEqual({ "offer-form.until": "Den tiden har redan varit." });
    await sara.fills({ "Sista dag att skriva under": "2026-12-10" });
    expect(await sara.submits()).toEqual({ errors: {} });
    const list = (await bot.sees("sara", "#allmänt")).at(-1);
    expect(list).toContain("Hyresbilagan är erbjuden, med dnr 2026-0003.");
    expect(list).toContain("[Skriv under] [Läs] [Återta …]");
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain(
      "När båda har skrivit under gäller den från 1 januari",
    );

    expect(await bot.home("sara")).toContain("1 erbjudande väntar på underskrift.");
    await sara.clicks("Erbjud en hyresbilaga …", { in: "home" });
    await bot.form("sara");
    expect(await sara.searches(search, "kaf")).toEqual([]);
    await sara.closesModal();
    const withdraws = async () => {
      await sara.clicks("Återta …", { in: "home" });
      await bot.form("sara");
      await sara.fills({ Skäl: "Fel dag" });
      expect(await sara.submits()).toEqual({ errors: {} });
    };
    await withdraws();
    expect(await bot.home("sara")).toContain("Inget erbjudande om hyresbilaga är ute.");
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain("Erbjudandet om hyresbilaga är återtaget");
  });

  test("is declined with a reason, which the landlord reads", async () => {
    await offerToCoffee(bot.running);
    await bot.sees("ali", "@bot");
    await bot.person("ali").clicks("Tacka nej …");
    await bot.person("ali").fills({ Skäl: "Vi flyttar" });
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    const declined =
      "Kaffebönan AB tackade nej till hyresbilagan\nHyresavtal L-77 · Kaffebönan AB · dnr 2026-0003\nSkäl: Vi flyttar\n[Visa hyresbilagorna]";
    expect(await bot.sees("ali", "@bot")).toEqual([declined]);
    // The landlord's signatory is not asked any longer either.
    expect(await bot.sees("sara", "@bot")).toEqual([declined, declined]);
    await bot.person("sara").clicks("Visa hyresbilagorna");
    expect((await bot.sees("sara", "@bot")).at(-1)).toContain("[Erbjud en hyresbilaga …]");
    expect(await bot.sees("sara", "@bot")).toHaveLength(3);
  });

  test("can be signed from the list of where appendices stand, and by nobody else", async () => {
    await offerToCoffee(bot.running);
    const list = await bot.types("ali", "#allmänt", "/socialsmart bilaga");
    expect(list).toContain("erbjuden, går att skriva under till 10 december 2026");
    expect(list).toContain("[Skriv under] [Läs] [Tacka nej …]");
    const others = await bot.types("tove", "#allmänt", "/socialsmart bilaga");
    expect(others).toContain("Hyresavtal L-77");
    expect(others).not.toContain("[Skriv under]");
    expect(await bot.types("bea", "#allmänt", "/socialsmart appendix")).toBe(
      "There is no social-smart lease appendix here. Talk to a coordinator if you expect one.\n[Show the initiatives]",
    );
  });
});

test("whoever signs can have the code by e-mail, where the bot is told how it goes out", async () => {
  const server = await startMailServer();
  const running = await runBot({ mail: { url: server.url, from: "socialsmart@example.org" } });
  try {
    const { actor } = running.plan;
    const aliId = await personWith(running, "U0ALI");
    const command = { actor, name: "test", key: null, input: null };
    await running.database.store.transaction<null, never>(command, async (tx) => {
      const person = await tx.people.lockById(aliId);
      if (person) await tx.people.save({ ...person, workEmail: "vd@butik.example" });
      return ok(null);
    });
    await offerToCoffee(running);
    const ali = running.person("ali");
    const clicks = async (button: string) => {
      await running.bot.drain();
      await ali.clicks(button);
      await running.bot.drain();
    };
    const said = async () => (await ali.directMessages()).at(-1)?.asText ?? "";
    const form = async () => JSON.stringify((await ali.modal())?.view);
    await clicks("Skriv under");
    expect(await said()).not.toContain("[Läs]");
    const [byChat = ""] = /\b\d{6}\b/.exec(await said()) ?? [];
    for (const again of ["med e-post", "här i Slack", "med e-post"])
      await clicks(`Skicka koden ${again} i stället`);
    expect(server.taken).toHaveLength(2);
    expect(server.taken[0]).toContain("To: vd@butik.example");
    expect(await form()).toContain("på väg till vd@butik.example");
    await ali.fills({ Kod: byChat });
    expect(Object.values((await ali.submits()).errors)).toEqual(["Koden stämmer inte. 4 försök kvar."]);

    await clicks("Skicka koden här i Slack i stället");
    await clicks("Skicka koden med e-post i stället");
    expect(await form()).toContain("Du har bett om många koder på kort tid.");
    expect(await form()).toContain("Skicka koden med e-post i stället");
    running.clock.advance({ hours: 1 });
    await clicks("Skicka koden med e-post i stället");
    await ali.fills({ Kod: codeIn(server.taken[2] ?? "") });
    expect(await ali.submits()).toEqual({ errors: {} });
  } finally {
    running.sim.assertNoViolations();
    await running.close();
    await server.stop();
  }
});
