import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { reviseShift } from "@socialsmart/domain/shift/revise-shift";
import { createIds } from "@socialsmart/runtime/ids";
import { describe, expect, test } from "vitest";
import { startBot } from "../bot.ts";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

/** What somebody was told by the bot itself, the first line of each message, oldest first. */
async function told(handle: string): Promise<readonly string[]> {
  const said = await bot.sees(handle, "@bot");
  return said.map((text) => text.split("\n")[0] ?? "");
}

/** Ali has a place on a shift in two weeks, on which too few is not what this is about. */
async function aliIsThere(on = "2026-12-08"): Promise<ShiftId> {
  const { plan, world } = bot.running;
  const rules = { initiativeId: world.homework, hours: [16, 18], capacity: 4 } as const;
  const shiftId = await plan.shift({ ...rules, on });
  const [, month, day] = on.split("-");
  await bot.types("ali", "#allmänt", `/pledge 2 platser läxhjälp ${Number(day)}/${Number(month)}`);
  return shiftId;
}

async function moves(shiftId: ShiftId, hours: readonly [number, number], on = "2026-12-08"): Promise<void> {
  const { plan } = bot.running;
  const [startsAt, endsAt] = hours.map((hour) =>
    Temporal.PlainDate.from(on)
      .toZonedDateTime({ timeZone: "Europe/Stockholm", plainTime: { hour } })
      .toInstant()
      .toString(),
  );
  const times = { startsAt: startsAt ?? "", endsAt: endsAt ?? "" };
  done(await reviseShift(plan.deps, plan.actor, { shiftId, ...times, reason: "Skolan." }, null));
}

const cancels = async (shiftId: ShiftId) => {
  const { plan } = bot.running;
  done(await cancelShift(plan.deps, plan.actor, { shiftId, reason: "Stängt." }, null));
};

const CANCELLED = "Inställt pass: Läxhjälp i Vivalla";
const MOVED = "Ny tid: Läxhjälp i Vivalla";

describe("quiet", () => {
  test("in the evening lasts until seven in the morning", async () => {
    const shiftId = await aliIsThere();
    await bot.until("2026-11-24T20:00");
    await cancels(shiftId);
    expect(await told("ali")).toEqual([]);
    expect((await bot.sees("sara", "#läxhjälp")).at(-1)).toContain(CANCELLED);
    await bot.until("2026-11-25T06:59");
    expect(await told("ali")).toEqual([]);
    await bot.until("2026-11-25T07:00");
    expect(await told("ali")).toEqual([CANCELLED]);
  });

  test("from Friday evening lasts until Monday, and what was held is told together", async () => {
    const first = await aliIsThere();
    const second = await aliIsThere("2026-12-09");
    await bot.until("2026-11-27T19:30");
    await cancels(first);
    await bot.until("2026-11-28T11:00");
    await cancels(second);
    await bot.until("2026-11-29T23:00");
    expect(await told("ali")).toEqual([]);
    await bot.until("2026-11-30T07:00");
    expect(await told("ali")).toEqual(["2 inställda pass: Läxhjälp i Vivalla"]);
  });

  test("is broken for a shift of the next day", async () => {
    const shiftId = await aliIsThere("2026-11-27");
    await bot.until("2026-11-26T20:00");
    await cancels(shiftId);
    expect(await told("ali")).toContain(CANCELLED);
  });

  test("holds up nothing that is urgent behind it", async () => {
    const later = await aliIsThere();
    const tomorrow = await aliIsThere("2026-11-25");
    await bot.until("2026-11-24T20:00");
    await cancels(later);
    await cancels(tomorrow);
    expect(await told("ali")).toEqual([CANCELLED]);
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain("ons 25 nov 16–18");
    await bot.until("2026-11-25T07:00");
    expect(await told("ali")).toEqual([CANCELLED, CANCELLED]);
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain("tis 8 dec 16–18");
  });
});

describe("a change", () => {
  test("that is followed by another within five minutes is told as one, from where it was first", async () => {
    const shiftId = await aliIsThere();
    await moves(shiftId, [17, 19]);
    expect((await bot.sees("sara", "#läxhjälp")).at(-1)).toContain("tis 8 dec 16–18 → tis 8 dec 17–19");
    await bot.until("2026-11-23T12:04");
    await moves(shiftId, [18, 20]);
    expect(await told("ali")).toEqual([]);
    await bot.until("2026-11-23T12:05");
    expect(await told("ali")).toEqual([MOVED]);
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain("tis 8 dec 16–18 → tis 8 dec 18–20");
    await bot.until("2026-11-23T13:00");
    expect(await told("ali")).toEqual([MOVED]);
  });

  test("that is undone within five minutes is not told", async () => {
    const shiftId = await aliIsThere();
    await moves(shiftId, [17, 19]);
    await bot.until("2026-11-23T12:03");
    await moves(shiftId, [16, 18]);
    await bot.until("2026-11-23T13:00");
    expect(await told("ali")).toEqual([]);
  });

  test("later than that is told by itself", async () => {
    const shiftId = await aliIsThere();
    await moves(shiftId, [17, 19]);
    await bot.until("2026-11-23T12:05");
    await moves(shiftId, [18, 20]);
    await bot.until("2026-11-23T12:10");
    expect(await told("ali")).toEqual([MOVED, MOVED]);
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain("tis 8 dec 17–19 → tis 8 dec 18–20");
  });
});

describe("a notice that was told", () => {
  test("is not told again by a process that knows nothing of the one that died before it said so", async () => {
    const { database, options } = bot.running;
    const shiftId = await aliIsThere();
    await cancels(shiftId);
    const { deliveries } = database;
    let hasDied = false;
    const dies: typeof deliveries = {
      ...deliveries,
      // Its lease ends as that of one that is dead, and the message is there again.
      finish: async (claim, messages) => {
        if (hasDied || !claim.lane.startsWith("person:")) return deliveries.finish(claim, messages);
        hasDied = true;
        await deliveries.release(claim);
        return false;
      },
    };
    const first = await startBot({
      ...options,
      reconciles: false,
      database: { ...database, deliveries: dies },
    });
    await first.drain();
    await first.close();
    expect((await bot.person("ali").reads("@bot")).map(({ asText }) => asText.split("\n")[0])).toEqual([
      CANCELLED,
    ]);
    const posts = () => bot.running.sim.log.filter(({ method }) => method === "chat.postMessage").length;
    const before = posts();
    const ids = createIds();
    const next = await startBot({ ...options, reconciles: false, deps: { ...options.deps, ids } });
    bot.running.clock.advance({ minutes: 10 });
    await next.drain();
    await next.close();
    expect(posts()).toBe(before);
    expect(await database.deliveries.parked(bot.running.world.landlordId, 10)).toEqual([]);
  });
});

describe("the digest", () => {
  const MORNING = "God morgon! Det här väntar på dig.";

  test("is one for all of somebody's organisations, on working days at half past eight", async () => {
    const { plan, world } = bot.running;
    const friday = { initiativeId: world.homework, on: "2026-11-27", hours: [16, 18], capacity: 8 } as const;
    const shiftId = await plan.shift({ ...friday, nameByMinutes: 24 * 60 });
    for (const organisationId of [world.coffee, world.bikes]) {
      const input = { shiftId, organisationId, places: 1, minutesPerPlace: null };
      done(await pledgePlaces(plan.deps, plan.actor, input, null));
    }
    await bot.until("2026-11-24T08:29");
    expect((await told("tove")).filter((line) => line === MORNING)).toEqual([]);
    await bot.until("2026-11-24T08:30");
    const [digest, ...more] = (await bot.sees("tove", "@bot")).filter((text) => text.startsWith(MORNING));
    expect(more).toEqual([]);
    expect(digest).toBe(
      [
        MORNING,
        "Namn som saknas",
        "• Kaffebönan AB: 1 plats utan namn, senast tors 26 nov 16:00 · Läxhjälp i Vivalla · fre 27 nov 16–18",
        "• Cykel & <Co>: 1 plats utan namn, senast tors 26 nov 16:00 · Läxhjälp i Vivalla · fre 27 nov 16–18",
        "[Öppna Hem] [… Sluta skicka sådana]",
      ].join("\n"),
    );
    expect(await told("bea")).toEqual([]);
  });

  test("has what a coordinator may see to, also on a Monday what was given up on Friday, and nothing on a Saturday", async () => {
    const { plan, world } = bot.running;
    const late = { withdrawByMinutes: 14 * 24 * 60 };
    const rules = { initiativeId: world.homework, hours: [16, 18], capacity: 4, ...late } as const;
    await plan.shift({ ...rules, on: "2026-12-08" });
    await bot.types("ali", "#allmänt", "/pledge 2 platser läxhjälp 8/12");
    await bot.until("2026-11-27T15:00");
    await bot.person("ali").clicks("Ångra");
    const withdrawal = "• Kaffebönan AB lämnade 2 platser · Läxhjälp i Vivalla · tis 8 dec 16–18";
    const digests = async () => (await bot.sees("sara", "@bot")).filter((text) => text.startsWith(MORNING));
    const before = (await digests()).length;
    await bot.until("2026-11-29T20:00");
    expect(await digests()).toHaveLength(before);
    await bot.until("2026-11-30T08:30");
    expect(await digests()).toHaveLength(before + 1);
    expect((await digests()).at(-1)).toContain(withdrawal);
    await bot.until("2026-12-01T08:30");
    expect((await digests()).at(-1)).not.toContain(withdrawal);
  });
});

describe("a kind of notice that one can do without", () => {
  /** Ali has his name on a shift on a Friday, and on one a week later. */
  async function aliComes(): Promise<void> {
    const { plan, world, database } = bot.running;
    const { people } = database.store.reader(world.landlordId);
    const colleagues = (await people.listByOrganisations([world.coffee])).get(world.coffee) ?? [];
    const personId = colleagues.find(({ displayName }) => displayName === "Ali Hassan")?.id;
    if (!personId) throw new Error("Ali is of Kaffebönan");
    for (const on of ["2026-11-27", "2026-12-04"]) {
      const rules = { initiativeId: world.homework, hours: [16, 18], capacity: 4 } as const;
      const shiftId = await plan.shift({ ...rules, on });
      const input = { shiftId, organisationId: world.coffee, places: 2, minutesPerPlace: null };
      const { pledgeId } = done(await pledgePlaces(plan.deps, plan.actor, input, null));
      done(await namePerson(plan.deps, plan.actor, { pledgeId, personId }, null));
    }
  }
  const reminders = async () => (await told("ali")).filter((line) => /^I.morgon/.test(line));

  test("is stopped on the message itself, which says how to have it again", async () => {
    await aliComes();
    await bot.until("2026-11-26T16:00");
    expect(await reminders()).toHaveLength(1);
    expect((await bot.sees("ali", "@bot")).at(-1)).toContain("[Jag kan inte] [… Sluta skicka sådana]");
    await bot.person("ali").chooses("notice.mute", "SHIFT_REMINDER", { in: { channel: "@bot" } });
    expect((await bot.sees("ali", "@bot")).at(-1)).toBe(
      "Avstängt: Påminnelse dagen före mina pass. Du kan få dem igen när du vill.\n[Välj meddelanden]",
    );
    await bot.until("2026-12-04T15:00");
    expect(await reminders()).toHaveLength(1);
  });

  test("is not what changes a promise, whose messages have no such menu", async () => {
    const shiftId = await aliIsThere();
    await cancels(shiftId);
    expect((await bot.sees("ali", "@bot")).at(-1)).not.toContain("Sluta skicka");
  });
});
