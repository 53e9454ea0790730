import type { Database } from "@socialsmart/database/open-database";
import type { DeliveryQueue } from "@socialsmart/domain/outbox/delivery-queue";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { createIds } from "@socialsmart/runtime/ids";
import { describe, expect, test } from "vitest";
import { startBot } from "../bot.ts";
import { CHANNELS, TEAM } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";

const LINE = "Kaffebönan AB anmälde 1 plats till tis 24 nov 16–19";

describe("what is to be told", () => {
  const bot = useBot();

  test("a channel that is rate limited rests as long as Slack says, and holds up no other", async () => {
    const { sim, clock } = bot.running;
    const limited = { kind: "rate_limited", retryAfter: 30 } as const;
    sim.faults.calls({ channel: CHANNELS.homework, times: 1, method: "chat.update" }, limited);
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    await bot.types("ali", "#språkcafé", "/pledge språkcafé onsdag");
    expect((await bot.sees("ali", "#språkcafé"))[0]).toContain("1 av 2 platser");
    expect(await bot.card()).toContain("0 av 6 platser");
    clock.advance({ seconds: 29 });
    expect(await bot.card()).toContain("0 av 6 platser");
    clock.advance({ seconds: 1 });
    expect(await bot.card()).toContain("1 av 6 platser");
    expect(await bot.log()).toEqual([LINE]);
  });

  test("a card that somebody deleted is posted anew", async () => {
    const { sim, database, world } = bot.running;
    const posted = await database.postedMessages.find(world.landlordId, `roster-card:${world.homework}`);
    if (!posted) throw new Error("There is no card");
    await fetch(`${sim.url}/api/chat.delete`, {
      method: "POST",
      headers: { Authorization: `Bearer ${bot.running.secrets.token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ channel: posted.channelId, ts: posted.messageTs }),
    });
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    const [, answer, card] = await bot.sees("ali", "#läxhjälp");
    expect(answer).toContain("Klart!");
    expect(card).toContain("# Läxhjälp i Vivalla");
    await bot.person("ali").clicks("Ångra");
    expect((await bot.sees("ali", "#läxhjälp"))[2]).toContain("0 av 6 platser");
  });

  test("two processes that share an outbox tell everything once", async () => {
    const { options } = bot.running;
    const other = await startBot({ ...options, deps: { ...options.deps, ids: createIds() } });
    await bot.person("ali").types("#läxhjälp", "/pledge läxhjälp tisdag");
    await bot.person("bea").types("#läxhjälp", "/pledge läxhjälp tuesday");
    await Promise.all([bot.running.bot.drain(), other.drain()]);
    await other.close();
    expect(await bot.card()).toContain("2 av 6 platser\nKaffebönan AB (1), Vivalla IF (1)");
    expect((await bot.log()).flatMap((text) => text.split("\n"))).toEqual([
      LINE,
      "Vivalla IF anmälde 1 plats till tis 24 nov 16–19",
    ]);
  });

  test("changes that come together are one edit and one line each in one post", async () => {
    const { sim } = bot.running;
    const edits = () => sim.log.filter(({ method }) => method === "chat.update").length;
    const before = edits();
    await bot.person("ali").types("#läxhjälp", "/pledge läxhjälp tisdag");
    await bot.person("bea").types("#läxhjälp", "/pledge 2 people läxhjälp tuesday");
    await bot.running.bot.drain();
    expect(edits() - before).toBe(1);
    expect(await bot.log()).toEqual([`${LINE}\nVivalla IF anmälde 2 platser till tis 24 nov 16–19`]);
  });

  test("a refusal is given up, logged under a reference, and shown to a coordinator", async () => {
    const { sim, lines } = bot.running;
    const { database, world } = bot.running;
    expect(await bot.types("sara", "#allmänt", "/socialsmart status")).toBe(
      "Alla meddelanden har kommit fram.\n[Titta igen]",
    );
    const card = { landlordId: world.landlordId, subject: `roster-card:${world.homework}`, teamId: TEAM };
    await database.postedMessages.save({ ...card, channelId: CHANNELS.homework, messageTs: "no such ts" });
    await bot.types("ali", "#allmänt", "/pledge läxhjälp tisdag");
    const status = await bot.types("sara", "#allmänt", "/socialsmart status");
    expect(status).toContain("mån 23 nov 12:00 · ny anmälan · Slack sade nej:");
    const reference = /F-\w{6}/.exec(status)?.[0] ?? "no reference";
    expect(lines.some((line) => line.includes(reference) && line.includes('"parked":1'))).toBe(true);
    expect(await bot.types("ali", "#allmänt", "/socialsmart status")).toBe(
      "Bara samordnare ser meddelandens status.\n[Visa våra pass]",
    );
    sim.takeViolations();
  });
});

describe("a card", () => {
  const bot = useBot();

  test("shows a shift no longer that has started, although nothing else happened", async () => {
    const { sim, clock } = bot.running;
    const edits = () => sim.log.filter(({ method }) => method === "chat.update").length;
    // Enough for the shifts after it: of too few it would be told.
    await bot.types("ali", "#allmänt", "/pledge 2 platser läxhjälp 1 december");
    await bot.types("ali", "#allmänt", "/pledge 2 platser språkcafé onsdag");
    clock.advance({ seconds: 5 });
    expect(await bot.card()).toContain("tis 24 nov 16–19");
    clock.advance({ hours: 28, minutes: 1 });
    const before = edits();
    const card = await bot.card();
    expect(card).not.toContain("24 nov");
    expect(card).toContain("tis 1 dec 16–19");
    expect(edits() - before).toBe(1);
    clock.advance({ hours: 1 });
    await bot.card();
    expect(edits() - before).toBe(1);
  });

  test("whose shift started while no process ran is made right by the next", async () => {
    const { clock, options } = bot.running;
    clock.advance({ hours: 29 });
    const next = await startBot({ ...options, deps: { ...options.deps, ids: createIds() } });
    await next.drain();
    await next.close();
    const [card] = await bot.person("sara").reads("#läxhjälp");
    expect(card?.asText).not.toContain("24 nov");
  });

  test("that cannot be edited just now is made right later", async () => {
    const { sim, clock } = bot.running;
    await bot.types("ali", "#allmänt", "/pledge 2 platser läxhjälp 1 december");
    clock.advance({ hours: 29 });
    sim.faults.calls({ method: "chat.update", times: 9 }, { kind: "rate_limited", retryAfter: 5 });
    expect(await bot.card()).toContain("24 nov");
    sim.faults.clear();
    clock.advance({ minutes: 1 });
    expect(await bot.card()).not.toContain("24 nov");
  });
});

describe("what goes wrong on our side", () => {
  const bot = useBot();

  test("a database that was away holds up no lane once it is back", async () => {
    const { database, options } = bot.running;
    const { deliveries } = database;
    let isAway = true;
    const away: DeliveryQueue = {
      ...deliveries,
      finish: (...told) =>
        isAway ? Promise.reject(new StoreUnavailable("away")) : deliveries.finish(...told),
    };
    await bot.person("ali").types("#läxhjälp", "/pledge läxhjälp tisdag");
    const other = await startBot({ ...options, database: { ...database, deliveries: away } });
    await other.drain();
    isAway = false;
    await other.drain();
    await other.close();
    await bot.types("bea", "#läxhjälp", "/pledge läxhjälp tuesday");
    expect(await bot.log()).toEqual([LINE, "Vivalla IF anmälde 1 plats till tis 24 nov 16–19"]);
  });

  test("a single fault gives nothing up, however often Slack had no time before", async () => {
    const { sim, clock, database, options } = bot.running;
    const { postedMessages } = database;
    let faults = 0;
    const faulty: Database = {
      ...database,
      postedMessages: {
        ...postedMessages,
        find: (...about) => {
          faults -= 1;
          return faults === 0 ? Promise.reject(new Error("a slip")) : postedMessages.find(...about);
        },
      },
    };
    await bot.person("ali").types("#läxhjälp", "/pledge läxhjälp tisdag");
    const other = await startBot({ ...options, database: faulty });
    sim.faults.calls({ method: "chat.update", times: 9 }, { kind: "rate_limited", retryAfter: 5 });
    for (let tries = 0; tries < 9; tries++) {
      await other.drain();
      clock.advance({ seconds: 5 });
    }
    faults = 1;
    await other.drain();
    clock.advance({ minutes: 10 });
    await other.drain();
    await other.close();
    expect(await bot.log()).toEqual([LINE]);
  });
});
