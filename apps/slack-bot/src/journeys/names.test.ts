import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

/** A shift for adults who are named a day before, with two places of Kaffebönan's and four people to choose among. */
async function toBeNamed(rules: object = { adultsOnly: true }) {
  const { plan, world } = bot.running;
  const shift = { initiativeId: world.homework, on: "2026-11-27", hours: [16, 18], capacity: 4 } as const;
  const shiftId = await plan.shift({ ...shift, nameByMinutes: 24 * 60, ...rules });
  for (const name of ["Kim Berg", "Lo Ask"]) await plan.participant(name, world.coffee);
  await bot.types("ali", "#läxhjälp", "/pledge 2 platser läxhjälp fredag");
  return shiftId;
}

async function modalOf(handle: string): Promise<string> {
  await bot.running.bot.drain();
  return (await bot.form(handle)).join("\n");
}

test("a pledge says until when its names are wanted, when it is made, changed and accepted", async () => {
  const { plan, world } = bot.running;
  const shift = { initiativeId: world.homework, on: "2026-11-27", hours: [16, 18], capacity: 2 } as const;
  await plan.shift({ ...shift, nameByMinutes: 24 * 60 });
  const wanted = "Namnge deltagarna senast tors 26 nov 16:00.";
  expect(await bot.types("ali", "#allmänt", "/pledge läxhjälp fredag")).toContain(wanted);
  await bot.person("ali").clicks("Ändra", { in: { channel: "#allmänt" } });
  await bot.form("ali");
  await bot.person("ali").fills({ "Antal platser": "2" });
  await bot.person("ali").submits();
  expect((await bot.sees("ali", "#allmänt")).at(-1)).toContain(wanted);
  expect(await bot.types("bea", "#allmänt", "/pledge läxhjälp friday")).not.toContain("Name the");
  await bot.person("ali").clicks("Avanmäl", { in: { channel: "#allmänt" }, confirm: true });
  await bot.sees("bea", "@bot");
  await bot.person("bea").clicks("Take the place");
  expect((await bot.sees("bea", "@bot")).at(-1)).toContain("Thu 26 Nov 16:00");
});

describe("naming people", () => {
  test("puts several names on places at once, and takes one off", async () => {
    await toBeNamed();
    await bot.person("ali").clicks("Namnge");
    expect(await modalOf("ali")).toContain(
      "Namnge senast tors 26 nov 16:00. Platser utan namn släpps då till andra.",
    );
    await bot.person("ali").fills({
      Personer: ["Kim Berg", "Ali Hassan"],
      Ålder: ["De jag väljer är 18 år eller äldre"],
    });
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    expect(await modalOf("ali")).toContain("Kim Berg, Ali Hassan är namngivna.");
    expect(await modalOf("ali")).toContain("Alla platser har namn.");
    const [seat] =
      (await bot.person("ali").modal())?.view.blocks.filter((block) => "accessory" in block) ?? [];
    expect(JSON.stringify(seat)).toContain("1. ");
    const accessory = seat && "accessory" in seat ? seat.accessory : undefined;
    const value = accessory && "value" in accessory ? String(accessory.value) : "";
    await bot.person("ali").clicks("Ta bort", { value });
    expect(await modalOf("ali")).toMatch(/(?:Kim Berg|Ali Hassan) är borttagen\./);
    expect(await modalOf("ali")).toContain("1 plats är utan namn.");
  });

  test("for adults asks for the tick, beside it", async () => {
    await toBeNamed();
    await bot.person("ali").clicks("Namnge");
    await bot.person("ali").fills({ Personer: ["Kim Berg"] });
    expect(await bot.person("ali").submits()).toEqual({
      errors: {
        "seat-form.adults": "Passet är för vuxna. Intyga att de du väljer är 18 år eller äldre.",
      },
    });
  });

  test("who has another shift then is told of without a word of where; the others are named", async () => {
    const { plan, world } = bot.running;
    await toBeNamed({});
    await bot.person("ali").clicks("Namnge");
    await bot.person("ali").fills({ Personer: ["Kim Berg"] });
    await bot.person("ali").submits();
    await bot.person("ali").closesModal();
    const overlapping = { on: "2026-11-27", hours: [17, 19], capacity: 4, nameByMinutes: 60 } as const;
    await plan.shift({ initiativeId: world.cafe, ...overlapping });
    await bot.types("ali", "#språkcafé", "/pledge 2 platser språkcafé fredag");
    await bot.person("ali").clicks("Namnge", { in: { channel: "#språkcafé" } });
    await bot.person("ali").fills({ Personer: ["Kim Berg"] });
    expect(Object.values((await bot.person("ali").submits()).errors)).toEqual([
      "Kim Berg har redan ett annat pass då.",
    ]);
    await bot.person("ali").fills({ Personer: ["Kim Berg", "Lo Ask"] });
    await bot.person("ali").submits();
    const form = await modalOf("ali");
    expect(form).toContain("Lo Ask är namngiven.\nKim Berg har redan ett annat pass då.");
    expect(form).not.toContain("Läxhjälp");
  });

  test("where an extract is asked for, waits until a coordinator has noted it", async () => {
    await toBeNamed({ requiresRecordExtract: true });
    await bot.person("ali").clicks("Namnge");
    await bot.person("ali").fills({ Personer: ["Kim Berg"] });
    expect(Object.values((await bot.person("ali").submits()).errors)).toEqual([
      "Kim Berg har inget uppvisat registerutdrag som gäller 27 november. Det behöver visas för en samordnare först.",
    ]);
    await bot.types("sara", "#läxhjälp", "/socialsmart registerutdrag");
    expect(await bot.person("sara").searches("clearance.choose-organisation", "if")).toEqual(["Vivalla IF"]);
    await bot.person("sara").searches("clearance.choose-organisation", "kaffebönan");
    await bot.person("sara").chooses("clearance.choose-organisation", "Kaffebönan AB");
    await bot.person("sara").fills({ Organisation: "Kaffebönan AB", Person: "Kim Berg" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect((await bot.sees("sara", "#läxhjälp")).at(-1)).toBe(
      "Antecknat. Utdraget som Kim Berg visade gäller till och med 23 november 2027.\n[Registerutdrag …]",
    );
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    expect(await modalOf("ali")).toContain("Kim Berg är namngiven.");
  });

  test("twice at once is a coordinator's to allow, with a reason", async () => {
    const { plan, world } = bot.running;
    await toBeNamed({});
    await bot.person("ali").clicks("Namnge");
    await bot.person("ali").fills({ Personer: ["Kim Berg"] });
    await bot.person("ali").submits();
    await bot.person("ali").closesModal();
    const overlapping = { on: "2026-11-27", hours: [17, 19], capacity: 4, nameByMinutes: 60 } as const;
    const cafe = await plan.shift({ initiativeId: world.cafe, ...overlapping });
    await bot.types("ali", "#språkcafé", "/pledge språkcafé fredag");
    await bot.types("sara", "#allmänt", "/roster språkcafé");
    await bot.person("sara").chooses("shift.manage", `pledges:${cafe}`);
    await bot.form("sara");
    await bot.person("sara").clicks("Namnge");
    await bot.form("sara");
    await bot.person("sara").fills({ Personer: ["Kim Berg"] });
    expect(Object.values((await bot.person("sara").submits()).errors)).toEqual([
      "Kim Berg har redan ett annat pass då.",
    ]);
    await bot.person("sara").fills({ "Skäl, om någon redan har ett pass då": "Går emellan" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await bot.modal("sara")).toContain("Kim Berg är namngiven.");
  });

  test("stands in the way of a new time at which they sit elsewhere, unless there is a reason", async () => {
    const { plan, world } = bot.running;
    const shiftId = await toBeNamed({});
    await bot.person("ali").clicks("Namnge");
    await bot.person("ali").fills({ Personer: ["Kim Berg"] });
    await bot.person("ali").submits();
    await bot.person("ali").closesModal();
    const later = { on: "2026-11-27", hours: [19, 21], capacity: 4, nameByMinutes: 60 } as const;
    await plan.shift({ initiativeId: world.cafe, ...later });
    await bot.types("ali", "#språkcafé", "/pledge språkcafé fredag");
    await bot.person("ali").clicks("Namnge", { in: { channel: "#språkcafé" } });
    await bot.person("ali").fills({ Personer: ["Kim Berg"] });
    await bot.person("ali").submits();
    await bot.choosesOnCard("sara", "shift.manage", `change:${shiftId}`);
    await bot.person("sara").fills({ Börjar: "18:00", Skäl: "Lokalen är upptagen" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await bot.modal("sara")).toContain(
      "De här personerna har redan ett annat pass på den nya tiden: Kim Berg.",
    );
    await bot.person("sara").fills({ "Skäl till att de får stå på två pass samtidigt": "Kim går emellan" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await bot.card()).toContain("fre 27 nov 18–20");
  });

  test("is for the organisation's own contacts", async () => {
    await toBeNamed();
    const [, pledgeId] =
      JSON.stringify(await bot.person("ali").reads("#läxhjälp")).match(
        /"action_id":"pledge.name-people".*?"value":"(\w+)"/,
      ) ?? [];
    expect(await clicking("U0BEA", "pledge.name-people", pledgeId ?? "")).toContain(
      "You cannot pledge for that organisation.",
    );
  });

  test("is somebody's own to give up", async () => {
    await toBeNamed({});
    await bot.person("ali").clicks("Namnge");
    await bot.person("ali").fills({ Personer: ["Ali Hassan"] });
    await bot.person("ali").submits();
    await bot.person("ali").closesModal();
    const [, pledgeId] =
      JSON.stringify(await bot.person("ali").reads("#läxhjälp")).match(
        /"action_id":"pledge.name-people".*?"value":"(\w+)"/,
      ) ?? [];
    expect(await clicking("U0ALI", "seat.give-up", pledgeId ?? "")).toBe(
      "Ditt namn är borttaget från Läxhjälp i Vivalla, fre 27 nov 16–18. Platsen är kvar hos Kaffebönan AB, som kan namnge någon annan.\n[Visa våra pass]",
    );
    expect(await clicking("U0ALI", "seat.give-up", pledgeId ?? "")).toBe(
      "Ditt namn står inte längre på passet.\n[Visa våra pass]",
    );
  });
});

let clicks = 0;

/** A click on a button in the general channel, as Slack sends it; and the last that the person sees then. */
async function clicking(userId: string, actionId: string, value: string): Promise<string> {
  clicks += 1;
  const payload = {
    type: "block_actions",
    user: { id: userId, team_id: "T0VASTER" },
    team: { id: "T0VASTER" },
    trigger_id: `clicked-${clicks}`,
    container: { type: "message", is_ephemeral: false },
    channel: { id: "C0LAXHJALP" },
    actions: [{ type: "button", action_id: actionId, block_id: "b", value }],
  };
  await bot.running.sim.deliverRaw({ form: { payload: JSON.stringify(payload) } });
  const handle = userId === "U0ALI" ? "ali" : "bea";
  return (await bot.sees(handle, "#läxhjälp")).at(-1) ?? "";
}
