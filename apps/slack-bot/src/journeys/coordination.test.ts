import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { reviseShift } from "@socialsmart/domain/shift/revise-shift";
import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

async function lastSeen(handle: string, conversation: string): Promise<string | undefined> {
  return (await bot.sees(handle, conversation)).at(-1)?.replaceAll("\u2060", "");
}

/** What is said below the fields of the form that is open. */
async function hintsIn(handle: string): Promise<readonly string[]> {
  const blocks = (await bot.person(handle).modal())?.view.blocks ?? [];
  return blocks.flatMap((block) => ("hint" in block && block.hint ? [block.hint.text] : []));
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
    await bot.choosesOnCard("sara", "shift.manage", `pledges:${shiftId}`);
    expect(await bot.modal("sara")).toContain(
      "Kaffebönan AB · 2 h · väntar på godkännande\n[Godkänn] [Neka …]",
    );
    await bot.person("sara").clicks("Godkänn");
    expect(await bot.modal("sara")).toContain("Godkänd. Kaffebönan AB är anmäld och får veta det.");
    expect(await bot.modal("sara")).not.toContain("[Neka …]");
    expect(await bot.card()).toContain("Kaffebönan AB (1)");
  });

  test("is nobody else's to approve", async () => {
    await pending();
    await bot.person("ali").clicks("Godkänn", { in: { channel: "#läxhjälp" } });
    expect(await lastSeen("ali", "#läxhjälp")).toContain("Det där är för samordnarna.");
    await bot.person("ali").clicks("Neka …", { in: { channel: "#läxhjälp" } });
    expect(await bot.modal("ali")).toBe("");
    expect(await bot.card()).not.toContain("Kaffebönan AB (1)");
  });

  test("tells why, when the answer is no", async () => {
    const shiftId = await pending();
    await bot.choosesOnCard("sara", "shift.manage", `pledges:${shiftId}`);
    await bot.person("sara").clicks("Neka …");
    await bot.form("sara");
    await bot.person("sara").fills({ Skäl: "Vi behöver bara <vuxna> *den* dagen" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await bot.modal("sara")).toContain("Nekad. Kaffebönan AB får veta varför.");
    expect(await lastSeen("ali", "@bot")).toContain("Vi behöver bara <vuxna> *den* dagen");
  });
});

describe("a cap", () => {
  test("is told of with the time when it ends", async () => {
    const { plan, world } = bot.running;
    const shift = { on: "2026-11-27", hours: [16, 18], capacity: 6, perOrganisationCap: 2 } as const;
    await plan.shift({ initiativeId: world.homework, ...shift, capReleaseMinutes: 24 * 60 });
    expect(await bot.types("ali", "#allmänt", "/pledge 3 platser läxhjälp fredag")).toBe(
      "En organisation får ha högst 2 platser på passet till tors 26 nov 16:00. Därefter får ni ta fler, om några är lediga.\n[Ändra …]",
    );
  });
});

describe("removing a pledge", () => {
  test("takes a reason, which whoever pledged is told", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    await bot.choosesOnCard("sara", "shift.manage", `pledges:${bot.running.world.tuesday}`);
    await bot.person("sara").clicks("Ta bort …");
    await bot.form("sara");
    expect(await hintsIn("sara")).toContain("De som har anmält sig får läsa det.");
    await bot.person("sara").fills({ Skäl: " " });
    expect(Object.keys((await bot.person("sara").submits()).errors)).toEqual(["reason-form.reason"]);
    await bot.person("sara").fills({ Skäl: "Dubbelbokat" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await bot.modal("sara")).toContain("Borttagen. Kaffebönan AB får veta varför.");
    expect(await bot.modal("sara")).toContain("Ingen är anmäld än.");
    expect(await lastSeen("ali", "@bot")).toContain("Dubbelbokat");
    await bot.person("ali").clicks("Ångra", { in: { channel: "#läxhjälp" } });
    expect(await lastSeen("ali", "#läxhjälp")).toBe(
      "En samordnare har tagit bort anmälan.\n[Visa våra pass]",
    );
  });
});

describe("a shift's last hours", () => {
  test("leave freed places for a coordinator to offer", async () => {
    const { world, clock } = bot.running;
    await bot.types("bea", "#allmänt", "/pledge 6 people läxhjälp tuesday");
    await bot.types("ali", "#allmänt", "/pledge 2 platser läxhjälp tisdag");
    clock.advance({ hours: 23 });
    await bot.person("bea").clicks("Undo", { in: { channel: "#allmänt" } });
    expect(await bot.sees("ali", "@bot")).toEqual([]);
    await bot.choosesOnCard("sara", "shift.manage", `offer:${world.tuesday}`);
    expect((await bot.sees("sara", "#läxhjälp")).at(-1)).toBe(
      "Erbjudet. 1 organisation i kön har fått ett meddelande. Läxhjälp i Vivalla · tis 24 nov 16–19\n[Visa anmälningarna]",
    );
    expect(await lastSeen("ali", "@bot")).toContain("[Ta platserna] [Avstå]");
    await bot.choosesOnCard("sara", "shift.manage", `offer:${world.tuesday}`);
    expect(await lastSeen("sara", "#läxhjälp")).toBe(
      "4 platser är lediga, men ingen står på reservlistan.\n[Visa våra pass]",
    );
  });
});

describe("a pledge in the list", () => {
  test("is changed there, and the list shows it", async () => {
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    await bot.choosesOnCard("sara", "shift.manage", `pledges:${bot.running.world.tuesday}`);
    await bot.person("sara").clicks("Ändra");
    await bot.modal("sara");
    await bot.person("sara").fills({ "Antal platser": "3" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await bot.modal("sara")).toContain("Kaffebönan AB · 3 platser à 3 h · 3 av 6 platser tagna");
    await bot.settles();
    expect(await lastSeen("ali", "@bot")).toContain(
      "har ändrat anmälan för Kaffebönan AB från 1 till 3 platser",
    );
  });

  test("is made smaller for a reason, which whoever pledged is told", async () => {
    await bot.types("ali", "#allmänt", "/pledge 3 platser läxhjälp tisdag");
    await bot.choosesOnCard("sara", "shift.manage", `pledges:${bot.running.world.tuesday}`);
    await bot.person("sara").clicks("Ändra");
    await bot.modal("sara");
    await bot.person("sara").fills({ "Antal platser": "2" });
    expect((await bot.person("sara").submits()).errors).toEqual({
      "reason-form.reason": "Anmälan är en annan organisations. Säg varför den minskas eller tas bort.",
    });
    await bot.person("sara").fills({ Skäl: "Fler vill vara med" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await bot.modal("sara")).toContain("Kaffebönan AB · 2 platser à 3 h");
    await bot.settles();
    expect(await lastSeen("ali", "@bot")).toContain("från 3 till 2 platser");
    expect(await lastSeen("ali", "@bot")).toContain("Fler vill vara med");
    expect(await bot.modal("sara")).toContain("[Namnge] [Ändra] [Ta bort …]");
  });
});

describe("changing a shift", () => {
  test("to fewer places than are held asks which pledges are moved, and why", async () => {
    const { world } = bot.running;
    await bot.types("ali", "#läxhjälp", "/pledge 3 platser läxhjälp tisdag");
    await bot.types("bea", "#läxhjälp", "/pledge 2 people läxhjälp tuesday");
    await bot.choosesOnCard("sara", "shift.manage", `change:${world.tuesday}`);
    const sara = bot.person("sara");
    await sara.fills({ "Antal platser": "2", "Avanmälan räknas som sen, före start": "2 dagar" });
    expect(await sara.submits()).toEqual({ errors: {} });
    expect(await bot.modal("sara")).toContain("5 platser är tagna, fler än passet skulle ha.");
    await sara.fills({ "Flytta till reservlistan": ["Vivalla IF (2)"], Skäl: "Mindre lokal" });
    expect((await sara.submits()).errors).toEqual({
      "shift-form.moves": "3 platser är tagna, fler än passet skulle ha: flytta fler anmälningar.",
    });
    await sara.fills({ "Antal platser": "3", Skäl: "" });
    expect(await sara.submits()).toEqual({
      errors: { "reason-form.reason": "Skriv varför. De som berörs får läsa det." },
    });
    await sara.fills({ Skäl: "Mindre lokal" });
    expect(await sara.submits()).toEqual({ errors: {} });
    expect(await lastSeen("sara", "#läxhjälp")).toBe(
      "Ändrat. Läxhjälp i Vivalla · tis 24 nov 16–19 · 3 platser\n[Visa anmälningarna]",
    );
    expect(await bot.card()).toContain("3 av 3 platser\nKaffebönan AB (3) · reservlista 2");
    expect(await lastSeen("bea", "@bot")).toContain("Mindre lokal");
  });

  test("leaves what another has changed meanwhile", async () => {
    const { world } = bot.running;
    await bot.choosesOnCard("sara", "shift.manage", `change:${world.tuesday}`);
    const { deps, actor } = bot.running.plan;
    await reviseShift(deps, actor, { shiftId: world.tuesday, capacity: 10 }, null);
    await bot.person("sara").fills({ "Minsta bemanning": "3" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await bot.card()).toContain("tis 24 nov 16–19 · 0 av 10 platser");
  });

  test("leaves a start in the night's repeated hour where it is", async () => {
    const { plan, world } = bot.running;
    const night = { initiativeId: world.homework, on: "2027-10-31", hours: [1, 5], capacity: 3 } as const;
    const shiftId = await plan.shift(night);
    const startsAt = "2027-10-31T01:30:00Z";
    const times = { startsAt, endsAt: "2027-10-31T04:00:00Z" };
    expect(
      await reviseShift(plan.deps, plan.actor, { shiftId, ...times, reason: "Natt" }, null),
    ).toMatchObject({
      ok: true,
    });
    await bot.choosesOnCard("sara", "shift.manage", `change:${shiftId}`);
    await bot.person("sara").fills({ "Antal platser": "4" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    const [shift] = await plan.deps.store.reader(plan.actor.landlordId).shifts.byIds([shiftId]);
    expect(shift).toMatchObject({ capacity: 4, startsAt: Temporal.Instant.from(startsAt) });
  });

  test("moves it by the clock on the wall, for a reason", async () => {
    const { world } = bot.running;
    await bot.choosesOnCard("sara", "shift.manage", `change:${world.tuesday}`);
    const sara = bot.person("sara");
    await sara.fills({ Datum: "2026-11-26", Börjar: "17:30", Längd: "1:30" });
    expect(await sara.submits()).toEqual({
      errors: { "reason-form.reason": "Skriv varför. De som berörs får läsa det." },
    });
    await sara.fills({ Skäl: "Biblioteket stänger" });
    expect(await sara.submits()).toEqual({ errors: {} });
    expect(await bot.card()).toContain("tors 26 nov 17:30–19 · 0 av 6 platser");
  });

  test("says beside each field what cannot be read", async () => {
    await bot.choosesOnCard("sara", "shift.manage", `change:${bot.running.world.tuesday}`);
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
    await bot.choosesOnCard("sara", "shift.manage", `cancel:${bot.running.world.tuesday}`);
    expect(await bot.modal("sara")).toContain("1 anmälan ställs in med det.");
    expect(await hintsIn("sara")).toContain("Alla i kanalen får läsa det.");
    await bot.person("sara").fills({ Skäl: "Vattenläcka" });
    await bot.person("sara").submits();
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen.some((text) => text.startsWith("Inställt. 1 anmälan ställdes in."))).toBe(true);
    expect(await lastSeen("ali", "@bot")).toContain("Vattenläcka");
  });
});

describe("the menus", () => {
  test("are for coordinators: others are told so, and nothing happens", async () => {
    await bot.choosesOnCard("ali", "shift.manage", `cancel:${bot.running.world.tuesday}`);
    expect(await lastSeen("ali", "#läxhjälp")).toContain("Det där är för samordnarna.");
    await bot.choosesOnCard("ali", "initiative.manage", `pause:${bot.running.world.homework}`);
    expect(await lastSeen("ali", "#läxhjälp")).toContain("Det där är för samordnarna.");
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
    await bot.choosesOnCard("sara", "initiative.manage", `pause:${world.homework}`);
    await bot.person("sara").fills({ Skäl: "Lokalen målas om" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(
      (await bot.sees("sara", "#läxhjälp")).some((text) => text.startsWith("Läxhjälp i Vivalla är pausad.")),
    ).toBe(true);
    const refused = "Insatsen är pausad och tar inte emot anmälningar just nu: Lokalen målas om\n[Ändra …]";
    expect(await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag")).toBe(refused);
    await bot.choosesOnCard("sara", "initiative.manage", `resume:${world.homework}`);
    expect(await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag")).toContain("Klart!");
  });

  test("completes it only when no shift is left", async () => {
    await bot.choosesOnCard("sara", "initiative.manage", `complete:${bot.running.world.homework}`);
    await bot.person("sara").submits();
    expect(await bot.modal("sara")).toContain("Det finns 2 pass kvar.");
  });

  test("says on the card and in its thread that it is completed, and in no post", async () => {
    const { plan, world } = bot.running;
    for (const shiftId of [world.tuesday, world.nextTuesday])
      done(await cancelShift(plan.deps, plan.actor, { shiftId, reason: "Stängt" }, null));
    const before = (await bot.sees("ali", "#läxhjälp")).length;
    await bot.choosesOnCard("sara", "initiative.manage", `complete:${world.homework}`);
    await bot.person("sara").submits();
    expect(await bot.sees("ali", "#läxhjälp")).toHaveLength(before);
    expect(await bot.card()).toContain("Avslutad. Alla pass är genomförda.");
    expect(await bot.log()).toEqual([
      "Avslutad: Läxhjälp i Vivalla\nAlla pass är genomförda. Tack till alla som var med!\n[Hitta andra insatser]",
    ]);
  });

  test("cancels it with its shifts", async () => {
    await bot.choosesOnCard("sara", "initiative.manage", `cancelInitiative:${bot.running.world.homework}`);
    await bot.person("sara").fills({ Skäl: "Skolan tar över" });
    await bot.person("sara").submits();
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen).toContain("Läxhjälp i Vivalla är inställd. 2 pass ställdes in.\n[Visa insatserna]");
  });
});
