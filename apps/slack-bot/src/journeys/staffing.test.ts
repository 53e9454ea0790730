import type { PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { beforeEach, describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

describe("a shift with too few people", () => {
  const alerts = async () =>
    (await bot.sees("sara", "#läxhjälp")).filter((text) => /^(För få|Tillräckligt|Inte aktuellt)/.test(text));

  let shiftId: ShiftId;
  beforeEach(async () => {
    const { plan, world } = bot.running;
    const rules = { initiativeId: world.homework, hours: [10, 12], capacity: 4 } as const;
    shiftId = await plan.shift({ ...rules, on: "2026-12-03" });
    for (const on of [world.tuesday, world.nextTuesday]) await pledges(on);
  });

  async function pledges(on: ShiftId): Promise<PledgeId> {
    const { plan, world } = bot.running;
    const input = { shiftId: on, organisationId: world.club, places: 2, minutesPerPlace: null };
    return done(await pledgePlaces(plan.deps, plan.actor, input, null)).pledgeId;
  }

  test("is told of a week before, its post says when there are enough, and does not flap", async () => {
    await bot.until("2026-11-26T10:00");
    expect(await alerts()).toEqual([
      [
        "För få anmälda: Läxhjälp i Vivalla",
        "tors 3 dec 10–12 · Vivalla bibliotek · 0 av 4 platser, minst 2 behövs",
        "[Anmäl] [… Anmälningar … | Ändra passet … | Erbjud lediga platser | Ställ in passet …]",
      ].join("\n"),
    ]);
    const { plan } = bot.running;
    for (let n = 0; n < 3; n += 1) {
      const pledgeId = await pledges(shiftId);
      expect(await alerts()).toEqual([
        "Tillräckligt många: Läxhjälp i Vivalla\ntors 3 dec 10–12 · 2 av 4 platser\n[Visa bemanningen]",
      ]);
      done(await withdrawPledge(plan.deps, plan.actor, { pledgeId }, null));
      expect(await alerts()).toHaveLength(1);
      expect((await alerts())[0]).toContain("För få anmälda");
    }
    await bot.until("2026-12-01T10:00");
    expect((await alerts()).map((text) => text.split("\n")[0])).toEqual([
      "Inte aktuellt längre: Läxhjälp i Vivalla",
      "För få anmälda: Läxhjälp i Vivalla",
    ]);
    await bot.until("2026-12-02T10:00");
    expect(await alerts()).toHaveLength(2);
  });

  test("leads to a pledge and to the coordinators' menu", async () => {
    await bot.until("2026-11-26T10:00");
    await bot.person("ali").clicks("Anmäl", { in: { channel: "#läxhjälp" } });
    expect(await bot.modal("ali")).toContain("tors 3 dec 10–12");
  });

  test("that is cancelled asks for nothing any more", async () => {
    await bot.until("2026-11-26T10:00");
    const { plan } = bot.running;
    done(await cancelShift(plan.deps, plan.actor, { shiftId, reason: "Stängt." }, null));
    expect(await alerts()).toEqual([
      "Inte aktuellt längre: Läxhjälp i Vivalla\ntors 3 dec 10–12\n[Visa bemanningen]",
    ]);
  });
});
