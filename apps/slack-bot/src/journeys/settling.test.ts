import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot({ reconciles: false });

const LINE = "Kaffebönan AB anmälde 1 plats till tis 24 nov 16–19";
const status = () => bot.types("sara", "#allmänt", "/socialsmart status");

/** A pledge whose line in the thread may have arrived or not. */
async function isUncertain({ effect }: { effect: boolean }): Promise<void> {
  bot.running.sim.faults.calls({ method: "chat.postMessage", times: 1 }, { kind: "unavailable", effect });
  await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
}

test("a post that may have arrived is shown to a coordinator with what it says, who says that it has", async () => {
  await isUncertain({ effect: true });
  const seen = await status();
  expect(seen).toContain("kom kanske fram: `http_503");
  expect(seen).toContain(LINE);
  expect(seen).toContain("[Det kom fram] [Skicka igen]");
  await bot.person("sara").clicks("Det kom fram");
  expect((await bot.sees("sara", "#allmänt")).at(-1)).toBe(
    "Noterat.\nAlla meddelanden har kommit fram.\n[Titta igen]",
  );
  expect(await bot.log()).toEqual([LINE]);
});

test("or has it sent again, once, however many say so", async () => {
  await isUncertain({ effect: false });
  await status();
  bot.running.sim.faults.deliveries({ kind: "block_actions" }, { kind: "twice" });
  await bot.person("sara").clicks("Skicka igen");
  expect((await bot.sees("sara", "#allmänt")).at(-1)).toContain("Skickas igen nu.");
  expect(await bot.log()).toEqual([LINE]);
  expect(await status()).toBe("Alla meddelanden har kommit fram.\n[Titta igen]");
});

test("all that was to stand in one post is decided about at once", async () => {
  bot.running.sim.faults.calls(
    { method: "chat.postMessage", times: 1 },
    { kind: "unavailable", effect: false },
  );
  await bot.person("ali").types("#läxhjälp", "/pledge läxhjälp tisdag");
  await bot.person("bea").types("#läxhjälp", "/pledge läxhjälp tuesday");
  await bot.running.bot.drain();
  expect(await status()).toContain("1 meddelande som inte säkert kom fram");
  await bot.person("sara").clicks("Skicka igen");
  expect(await bot.log()).toEqual([`${LINE}\nVivalla IF anmälde 1 plats till tis 24 nov 16–19`]);
});

test("what would say nothing any more is not sent again", async () => {
  const { sim, plan, world } = bot.running;
  sim.faults.calls({ method: "chat.postMessage", times: 1 }, { kind: "unavailable", effect: false });
  const shift = { initiativeId: world.homework, on: "2026-12-08", hours: [16, 19], capacity: 1 } as const;
  const shiftId = await plan.shift(shift);
  await bot.running.bot.drain();
  expect(await status()).toContain("[Det kom fram] [Skicka igen]");
  done(await cancelShift(plan.deps, plan.actor, { shiftId, reason: "Stängt" }, null));
  const seen = await status();
  expect(seen).toContain("Det skulle inte säga något längre.");
  expect(seen).toContain("[Det kom fram]");
  expect(seen).not.toContain("[Skicka igen]");
});

test("is at App Home too, where it is gone once it is decided", async () => {
  await isUncertain({ effect: true });
  expect(await bot.home("sara")).toContain("[Det kom fram] [Skicka igen]");
  await bot.person("sara").clicks("Det kom fram", { in: "home" });
  expect(await bot.home("sara")).not.toContain("Det kom fram");
});
