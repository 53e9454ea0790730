import { ok } from "@socialsmart/domain/kernel/result";
import { renderView } from "@socialsmart/slack-sim/message-text";
import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

/** App Home as the bot has drawn it, without another visit. */
async function shownAtHome(handle: string): Promise<string> {
  await bot.running.bot.drain();
  const home = await bot.person(handle).home();
  return home ? renderView(home) : "";
}

describe("App Home", () => {
  test("takes offered places where it is, without a message more", async () => {
    await bot.types("bea", "#allmänt", "/pledge 2 people språkcafé wednesday");
    await bot.types("ali", "#allmänt", "/pledge 2 platser språkcafé onsdag");
    await bot.person("bea").clicks("Undo");
    await bot.home("ali");
    const before = (await bot.sees("ali", "@bot")).length;
    await bot.person("ali").clicks("Ta platserna", { in: "home" });
    expect(await shownAtHome("ali")).toContain("[Avanmäl] [Ändra]");
    expect(await bot.sees("ali", "@bot")).toHaveLength(before);
  });

  test("lets a coordinator say no, and is drawn again then", async () => {
    const { plan, world } = bot.running;
    const shift = { on: "2026-11-27", hours: [16, 18], capacity: 2, approval: "MANUAL" } as const;
    await plan.shift({ initiativeId: world.homework, ...shift });
    await bot.types("ali", "#allmänt", "/pledge läxhjälp fredag");
    expect(await bot.home("sara")).toContain("[Godkänn] [Neka …]");
    await bot.person("sara").clicks("Neka …", { in: "home" });
    await bot.form("sara");
    await bot.person("sara").fills({ Skäl: "Det räcker" });
    expect(await bot.person("sara").submits()).toEqual({ errors: {} });
    expect(await shownAtHome("sara")).not.toContain("[Neka …]");
  });

  test("has what waits for a yes, though new pledges need none any more", async () => {
    const { plan, world } = bot.running;
    const { deps, actor } = plan;
    const shift = { on: "2026-11-27", hours: [16, 18], capacity: 2, approval: "MANUAL" } as const;
    const shiftId = await plan.shift({ initiativeId: world.homework, ...shift });
    await bot.types("ali", "#allmänt", "/pledge läxhjälp fredag");
    const command = { actor, name: "reviseShift", key: null, input: {} };
    await deps.store.transaction(command, async (tx) => {
      const asked = await tx.shifts.lockById(shiftId);
      if (asked) await tx.shifts.save({ ...asked, approval: "AUTO" });
      return ok(null);
    });
    expect(await bot.home("sara")).toContain("[Godkänn] [Neka …]");
  });
});
