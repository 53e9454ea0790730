import { renderView } from "@socialsmart/slack-sim/message-text";
import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

/** Chooses in a menu of a shift or of an initiative on the card of homework help, and waits for what follows. */
async function chooses(handle: string, menu: string, choice: string): Promise<void> {
  const [card] = await bot.person(handle).reads("#läxhjälp");
  if (!card) throw new Error("There is no card");
  await bot.person(handle).chooses(menu, choice, { in: card });
  await bot.running.bot.drain();
}

/** The open form as it reads, once the bot has nothing left to do. */
async function modalOf(handle: string): Promise<string> {
  await bot.running.bot.drain();
  const modal = await bot.person(handle).modal();
  return modal ? renderView(modal.view, {}, modal.values) : "";
}

async function lastSeen(handle: string, conversation: string): Promise<string | undefined> {
  return (await bot.sees(handle, conversation)).at(-1)?.replaceAll("\u2060", "");
}

describe("a shift that a coordinator approves pledges of", () => {
  async function pending(): Promise<string> {
    const { plan, world } = bot.running;
    const shift = { on: "2026-11-27", hours: [16, 18], capacity: 2, approval: "MANUAL" } as const;
    const shiftId = await plan.shift({ initiativeId: world.homework, ...shift });
    expect(await bot.types("ali", "#allmänt", "/pledge läxhjälp fredag")).toContain(
      "Anmälan väntar på ett ja. En samordnare ska godkänna att Kaffebönan AB är med.",
    );
    await bot.card();
    return shiftId;
  }

  test("has them in its list, where a click approves", async () => {
    const shiftId = await pending();
    await chooses("sara", "shift.manage", `pledges:${shiftId}`);
    expect(await modalOf("sara")).toContain(
      "Kaffebönan AB · 2 h · väntar på godkännande\n[Godkänn] [Neka …]",
    );
    await bot.person("sara").clicks("Godkänn");
    expect(await modalOf("sara")).toContain("Godkänd. Kaffebönan AB är anmäld och får veta det.");
    expect(await modalOf("sara")).not.toContain("[Neka …]");
    expect(await bot.card()).toContain("Kaffebönan AB (1)");
  });

  test("tells why, when the answer is no", async () => {
    const shiftId = await pending();
    await chooses("sara", "shift.manage", `pledges:${shiftId}`);
    await bot.person("sara").clicks("Neka …");
    await bot.form("sara");
    await bot.person("sara").fills({ Skäl: "Vi behöver bara <vuxna> *den* dagen" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await modalOf("sara")).toContain("Nekad. Kaffebönan AB får veta varför.");
    expect(await lastSeen("ali", "@bot")).toContain("Vi behöver bara <vuxna> *den* dagen");
  });
});

describe("a cap", () => {
  test("is told of with the time when it ends", async () => {
    const { plan, world } = bot.running;
    const shift = { on: "2026-11-27", hours: [16, 18], capacity: 6, perOrganisationCap: 2 } as const;
    await plan.shift({ initiativeId: world.homework, ...shift, capReleaseMinutes: 24 * 60 });
    expect(await bot.types("ali", "#allmänt", "/pledge 3 platser läxhjälp fredag")).toBe(
      "En organisation får ha högst 2 platser på passet till tors 26 nov 16:00. Därefter får ni ta fler, om det finns.",
    );
  });
});

describe("removing a pledge", () => {
  test("takes a reason, which whoever pledged is told", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    await bot.card();
    await chooses("sara", "shift.manage", `pledges:${bot.running.world.tuesday}`);
    await bot.person("sara").clicks("Ta bort …");
    await bot.form("sara");
    await bot.person("sara").fills({ Skäl: " " });
    expect(Object.keys((await bot.person("sara").submits()).errors)).toEqual(["reason-form.reason"]);
    await bot.person("sara").fills({ Skäl: "Dubbelbokat" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await modalOf("sara")).toContain("Borttagen. Kaffebönan AB får veta varför.");
    expect(await modalOf("sara")).toContain("Ingen är anmäld än.");
    expect(await lastSeen("ali", "@bot")).toContain("Dubbelbokat");
    await bot.person("ali").clicks("Ångra", { in: { channel: "#läxhjälp" } });
    expect(await lastSeen("ali", "#läxhjälp")).toBe("En samordnare har tagit bort anmälan.");
  });
});

describe("changing a shift", () => {
  test("to fewer places than are held asks which pledges are moved, and why", async () => {
    const { world } = bot.running;
    await bot.types("ali", "#läxhjälp", "/pledge 3 platser läxhjälp tisdag");
    await bot.types("bea", "#läxhjälp", "/pledge 2 people läxhjälp tuesday");
    await bot.card();
    await chooses("sara", "shift.manage", `change:${world.tuesday}`);
    const sara = bot.person("sara");
    await sara.fills({ "Antal platser": "3", "Avanmälan räknas som sen, före start": "2 dagar" });
    expect(await sara.submits()).toEqual({ errors: {} });
    expect(await modalOf("sara")).toContain("5 platser är tagna, fler än passet skulle ha.");
    await sara.fills({ "Flytta till reservlistan": ["Vivalla IF (2)"] });
    expect(await sara.submits()).toEqual({ errors: { "reason-form.reason": "Skriv något här." } });
    await sara.fills({ Skäl: "Mindre lokal" });
    expect(await sara.submits()).toEqual({ errors: {} });
    expect(await lastSeen("sara", "#läxhjälp")).toBe(
      "Ändrat. Läxhjälp i Vivalla · tis 24 nov 16–19 · 3 platser",
    );
    expect(await bot.card()).toContain("3 av 3 platser\nKaffebönan AB (3) · reservlista 2");
    expect(await lastSeen("bea", "@bot")).toContain("Mindre lokal");
  });

  test("moves it by the clock on the wall, for a reason", async () => {
    const { world } = bot.running;
    await bot.card();
    await chooses("sara", "shift.manage", `change:${world.tuesday}`);
    const sara = bot.person("sara");
    await sara.fills({ Datum: "2026-11-26", Börjar: "17:30", Längd: "1:30" });
    expect(await sara.submits()).toEqual({ errors: { "reason-form.reason": "Skriv något här." } });
    await sara.fills({ Skäl: "Biblioteket stänger" });
    expect(await sara.submits()).toEqual({ errors: {} });
    expect(await bot.card()).toContain("tors 26 nov 17:30–19 · 0 av 6 platser");
  });

  test("says beside each field what cannot be read", async () => {
    await bot.card();
    await chooses("sara", "shift.manage", `change:${bot.running.world.tuesday}`);
    await bot.person("sara").fills({
      "Antal platser": "många",
      "Namnen ska finnas, före start": "snart",
      Längd: "länge",
    });
    expect((await bot.person("sara").submits()).errors).toEqual({
      "terms.capacity": "Skriv ett helt tal, till exempel 6.",
      "terms.length": "Skriv längden så här: 3 h, 1:30 eller 90 min.",
      "terms.nameBy": "Skriv så här: 2 dagar, 36 h eller 90 min. Lämna tomt för aldrig.",
    });
  });

  test("cancels it, for a reason", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    await bot.card();
    await chooses("sara", "shift.manage", `cancel:${bot.running.world.tuesday}`);
    expect(await modalOf("sara")).toContain("1 anmälan ställs in med det.");
    await bot.person("sara").fills({ Skäl: "Vattenläcka" });
    await bot.person("sara").submits();
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen.some((text) => text.startsWith("Inställt. 1 anmälan ställdes in."))).toBe(true);
    expect(await lastSeen("ali", "@bot")).toContain("Vattenläcka");
  });
});

describe("the menus", () => {
  test("are for coordinators: others are told so, and nothing happens", async () => {
    await bot.card();
    await chooses("ali", "shift.manage", `cancel:${bot.running.world.tuesday}`);
    expect(await lastSeen("ali", "#läxhjälp")).toContain("Den menyn är för samordnarna.");
    await chooses("ali", "initiative.manage", `pause:${bot.running.world.homework}`);
    expect(await lastSeen("ali", "#läxhjälp")).toContain("Den menyn är för samordnarna.");
    expect(await bot.person("ali").modal()).toBeUndefined();
  });

  test("stand beside what /roster and /initiatives show a coordinator, and nobody else", async () => {
    expect(await bot.types("sara", "#allmänt", "/roster språkcafé")).toContain("Ställ in passet …");
    expect(await bot.types("ali", "#allmänt", "/roster språkcafé")).not.toContain("Ställ in passet …");
    expect(await bot.types("sara", "#allmänt", "/initiatives")).toContain("Pausa insatsen …");
    expect(await bot.types("ali", "#allmänt", "/initiatives")).not.toContain("Pausa insatsen …");
    await bot.types("sara", "#allmänt", "/roster språkcafé");
    await bot.person("sara").clicks("Visa för alla");
    const shared = (await bot.sees("bea", "#allmänt")).at(-1);
    expect(shared).toContain("Språkcafé");
    expect(shared).not.toContain("Ställ in passet …");
  });
});

describe("pausing an initiative", () => {
  test("tells why where somebody pledges, and goes on when it is resumed", async () => {
    const { world } = bot.running;
    await bot.card();
    await chooses("sara", "initiative.manage", `pause:${world.homework}`);
    await bot.person("sara").fills({ Skäl: "Lokalen målas om" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(
      (await bot.sees("sara", "#läxhjälp")).some((text) => text === "Läxhjälp i Vivalla är pausad."),
    ).toBe(true);
    const refused = "Insatsen är pausad och tar inte emot anmälningar just nu: Lokalen målas om";
    expect(await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag")).toBe(refused);
    await chooses("sara", "initiative.manage", `resume:${world.homework}`);
    expect(await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag")).toContain("Klart!");
  });

  test("completes it only when no shift is left", async () => {
    await bot.card();
    await chooses("sara", "initiative.manage", `complete:${bot.running.world.homework}`);
    await bot.person("sara").submits();
    expect(await modalOf("sara")).toContain("Det finns 2 pass kvar.");
  });

  test("cancels it with its shifts", async () => {
    await bot.card();
    await chooses("sara", "initiative.manage", `cancelInitiative:${bot.running.world.homework}`);
    await bot.person("sara").fills({ Skäl: "Skolan tar över" });
    await bot.person("sara").submits();
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen).toContain("Läxhjälp i Vivalla är inställd. 2 pass ställdes in.");
  });
});

describe("planning", () => {
  test("one shift, in the channel's initiative, like its next one", async () => {
    await bot.types("sara", "#läxhjälp", "/socialsmart planera");
    expect((await bot.form("sara")).slice(0, 2)).toEqual([
      "Insats: Läxhjälp i Vivalla",
      "Upprepas: Bara en gång",
    ]);
    await bot.person("sara").fills({ Datum: "2026-11-30", Längd: "2 h", Plats: "Vivallaskolan" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen).toContain("Planerat. Läxhjälp i Vivalla · mån 30 nov 16–18 · 6 platser");
    expect(await bot.card()).toContain("mån 30 nov 16–18 · 0 av 6 platser");
  });

  test("a series every other week, which leaves free days out and says so", async () => {
    await bot.types("sara", "#läxhjälp", "/socialsmart plan");
    await bot.form("sara");
    await bot.person("sara").chooses("shift.choose-repeats", "Varannan vecka");
    await bot.form("sara");
    await bot.person("sara").fills({ Datum: "2026-12-11", "Till och med": "2027-01-08" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen).toContain(
      "Planerat. Läxhjälp i Vivalla · Varannan vecka 16:00: 2 pass så här långt.\nInget pass: 25 december (juldagen).",
    );
    expect(await bot.card()).toContain("fre 11 dec 16–19");
  });

  test("a series whose coordinator wants to be reminded of the eves it is held on", async () => {
    await bot.types("sara", "#läxhjälp", "/socialsmart plan");
    await bot.form("sara");
    await bot.person("sara").chooses("shift.choose-repeats", "Varje vecka");
    await bot.form("sara");
    await bot.person("sara").fills({
      ...{ Datum: "2026-12-17", "Till och med": "2027-01-07" },
      "På aftnar (midsommar, jul, nyår)": "Pass, men påminn mig",
    });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const seen = (await bot.sees("sara", "#läxhjälp")).find((text) => text.startsWith("Planerat."));
    expect(seen).toContain(
      "4 pass så här långt.\nAtt tänka på: 24 december (julafton), 31 december (nyårsafton).",
    );
  });

  test("has one effect, though Slack delivers the form twice", async () => {
    await bot.types("sara", "#allmänt", "/socialsmart planera");
    await bot.form("sara");
    await bot.person("sara").fills({ Insats: "Språkcafé", Datum: "2026-11-30", Plats: "Oxhagens centrum" });
    bot.running.sim.faults.deliveries({ kind: "view_submission", times: 1 }, { kind: "twice" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const card = (await bot.sees("sara", "#språkcafé"))[0] ?? "";
    expect(card.split("mån 30 nov")).toHaveLength(2);
  });

  test("is for coordinators", async () => {
    expect(await bot.types("ali", "#läxhjälp", "/socialsmart planera")).toContain(
      "Bara samordnare planerar pass.",
    );
  });

  test("and the rest is found in the help of a coordinator", async () => {
    expect(await bot.types("sara", "#läxhjälp", "/socialsmart")).toContain("/socialsmart planera");
    expect(await bot.types("ali", "#läxhjälp", "/socialsmart")).not.toContain("planera");
  });
});

describe("a new initiative", () => {
  test("is drafted, gets a shift, and is published from its menu", async () => {
    await bot.types("sara", "#språkcafé", "/socialsmart insats");
    await bot.form("sara");
    await bot.person("sara").fills({
      "Vad heter insatsen?": "Trygghetsvandring",
      Fokusområde: "Trygghet",
      "Fler fokusområden": ["Demokrati"],
      Stadsdel: "Oxhagen",
    });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect((await bot.sees("sara", "#språkcafé")).at(-1)).toBe(
      [
        "Utkastet är sparat: Trygghetsvandring. Planera pass, och publicera när det är klart.",
        "[… Planera pass … | Publicera insatsen | Ställ in insatsen …]",
      ].join("\n"),
    );
    expect(await bot.types("ali", "#språkcafé", "/initiatives trygghet")).not.toContain("Trygghetsvandring");
    const sara = bot.person("sara");
    await sara.chooses("initiative.manage", "Planera pass …", { in: { channel: "#språkcafé" } });
    expect((await bot.form("sara"))[0]).toBe("Insats: Trygghetsvandring");
    await sara.fills({ Plats: "Oxhagens centrum", Datum: "2026-11-30" });
    expect(await sara.submits()).toEqual({ errors: {} });
    expect((await bot.sees("sara", "#språkcafé")).at(-1)).toContain("Planerat som utkast. Trygghetsvandring");
    const drafts = await bot.types("sara", "#språkcafé", "/initiatives trygghet");
    expect(drafts).toContain("Utkast, inte publicerad än");
    await sara.chooses("initiative.manage", "Publicera insatsen", { in: { channel: "#språkcafé" } });
    const seen = await bot.sees("ali", "#språkcafé");
    expect(seen.some((text) => text.startsWith("# Trygghetsvandring"))).toBe(true);
    expect(seen.join("\n")).toContain("mån 30 nov 16–19 · 0 av 6 platser");
  });
});

describe("on site", () => {
  test("a coordinator adds somebody to a shift that goes on, which nobody else can", async () => {
    const { plan, world, clock } = bot.running;
    const shift = { initiativeId: world.homework, on: "2026-11-23", hours: [13, 15], capacity: 4 } as const;
    await plan.shift(shift);
    clock.advance({ hours: 1, minutes: 30 });
    expect(await bot.types("ali", "#allmänt", "/pledge läxhjälp idag")).not.toContain("Klart!");
    await bot.person("ali").closesModal();
    await bot.types("sara", "#allmänt", "/pledge läxhjälp idag");
    await bot.person("sara").fills({ Organisation: "Vivalla IF" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect((await bot.sees("sara", "#allmänt")).at(-1)).toContain("Klart! Vivalla IF är anmäld.");
  });
});

describe("a series", () => {
  async function everyFriday(): Promise<string> {
    await bot.types("sara", "#läxhjälp", "/socialsmart planera");
    await bot.form("sara");
    await bot.person("sara").chooses("shift.choose-repeats", "Varje vecka");
    await bot.form("sara");
    await bot.person("sara").fills({ Datum: "2026-11-27", "Till och med": "2026-12-11" });
    await bot.person("sara").submits();
    await bot.card();
    const [, friday] =
      JSON.stringify(await bot.person("sara").reads("#läxhjälp")).match(/"series:(shift_\w+)"/) ?? [];
    return friday ?? "";
  }

  test("is changed from a date on; what somebody has pledged on stays", async () => {
    const friday = await everyFriday();
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp 4/12");
    await chooses("sara", "shift.manage", `series:${friday}`);
    await bot.person("sara").fills({ Börjar: "17:00", Skäl: "Bussen går senare" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen).toContain(
      [
        "Serien är ändrad från och med 27 november: 2 pass ändrade, 0 nya, 0 borttagna.",
        "1 pass som någon har anmält sig till är kvar som det var.",
      ].join("\n"),
    );
    expect(await bot.card()).toContain("fre 27 nov 17–20");
    expect(await bot.card()).toContain("fre 4 dec 16–19");
  });

  test("is ended from a date on", async () => {
    const friday = await everyFriday();
    await chooses("sara", "shift.manage", `series:${friday}`);
    await bot.person("sara").clicks("Avsluta serien …");
    await bot.form("sara");
    await bot.person("sara").fills({ "Från och med": "2026-12-04", Skäl: "Terminen är slut" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen).toContain("Serien slutar före 4 december. 2 pass togs bort.");
    expect(await bot.card()).toContain("fre 4 dec 16–19 · inställt: Terminen är slut");
  });
});
