import type { Database } from "@socialsmart/database/open-database";
import type { DeliveryQueue } from "@socialsmart/domain/outbox/delivery-queue";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { describe, expect, test } from "vitest";
import { startBot } from "../bot.ts";
import { CHANNELS } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";

const LINE = "Kaffebönan AB anmälde 1 plats till tis 24 nov 16–19";

/** The database as a process sees it that ends once it has posted, and whose leases run out at once. */
function endingBeforeItIsNoted(database: Database): Database {
  const { deliveries } = database;
  const ending: DeliveryQueue = {
    ...deliveries,
    claim: (claim, limit) => deliveries.claim({ ...claim, leaseMs: 1 }, limit),
    renew: (claim) => deliveries.renew({ ...claim, leaseMs: 1 }),
    begin: (claim, id, messages) => deliveries.begin({ ...claim, leaseMs: 1 }, id, messages),
    finish: () => Promise.reject(new StoreUnavailable("the process ended")),
  };
  return { ...database, deliveries: ending };
}

describe("with the right to read history", () => {
  const bot = useBot();

  test.each(["unavailable", "connection_reset"] as const)(
    "a post that arrived although Slack failed (%s) is not posted twice",
    async (kind) => {
      const { sim, clock } = bot.running;
      sim.faults.calls({ method: "chat.postMessage", times: 1 }, { kind, effect: true });
      await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
      clock.advance({ minutes: 1 });
      expect(await bot.log()).toEqual([LINE]);
      expect(sim.log.filter(({ method }) => method === "conversations.replies")).toHaveLength(1);
    },
  );

  test("is found at the end of a thread that is longer than Slack shows at once", async () => {
    const { sim, clock, secrets } = bot.running;
    const [card] = await bot.person("sara").reads("#läxhjälp");
    const body = JSON.stringify({ channel: CHANNELS.homework, thread_ts: card?.ts, text: "förra veckan" });
    const headers = { Authorization: `Bearer ${secrets.token}`, "Content-Type": "application/json" };
    for (let n = 0; n < 250; n++)
      await fetch(`${sim.url}/api/chat.postMessage`, { method: "POST", headers, body });
    clock.advance({ hours: 2 });
    sim.faults.calls({ method: "chat.postMessage", times: 1 }, { kind: "unavailable", effect: true });
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    clock.advance({ minutes: 1 });
    expect((await bot.log()).filter((text) => text === LINE)).toHaveLength(1);
  });

  test("is found below what others have written in a busy channel since", async () => {
    const { sim, clock, secrets, plan, world } = bot.running;
    sim.faults.calls({ method: "chat.postMessage", times: 1 }, { kind: "unavailable", effect: true });
    await plan.shift({ initiativeId: world.homework, on: "2026-11-30", hours: [16, 18], capacity: 4 });
    await bot.running.bot.drain();
    const body = JSON.stringify({ channel: CHANNELS.homework, text: "hej" });
    const headers = { Authorization: `Bearer ${secrets.token}`, "Content-Type": "application/json" };
    for (let n = 0; n < 250; n++)
      await fetch(`${sim.url}/api/chat.postMessage`, { method: "POST", headers, body });
    clock.advance({ minutes: 1 });
    const seen = await bot.sees("sara", "#läxhjälp");
    expect(seen.filter((text) => text.startsWith("Nytt pass: Läxhjälp"))).toHaveLength(1);
  });

  test("a post that did not arrive is posted again", async () => {
    const { sim, clock } = bot.running;
    sim.faults.calls({ method: "chat.postMessage", times: 2 }, { kind: "unavailable", effect: false });
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    expect(await bot.log()).toEqual([]);
    clock.advance({ minutes: 1 });
    expect(await bot.log()).toEqual([]);
    clock.advance({ minutes: 1 });
    expect(await bot.log()).toEqual([LINE]);
  });

  test("an edit whose outcome is not known is repeated", async () => {
    const { sim, clock } = bot.running;
    sim.faults.calls({ method: "chat.update", times: 1 }, { kind: "unavailable", effect: true });
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    clock.advance({ minutes: 1 });
    expect(await bot.card()).toContain("1 av 6 platser");
    expect(await bot.log()).toEqual([LINE]);
  });

  test("what a process had posted when it ended is not posted again by the next", async () => {
    const { sim, database, options } = bot.running;
    const posts = () => sim.log.filter(({ method }) => method === "chat.postMessage").length;
    const before = posts();
    await bot.person("ali").types("#läxhjälp", "/pledge läxhjälp tisdag");
    const first = await startBot({ ...options, database: endingBeforeItIsNoted(database) });
    await first.drain();
    await first.close();
    expect(posts() - before).toBe(1);
    expect(await bot.log()).toEqual([LINE]);
    expect(posts() - before).toBe(1);
  });
});

describe("without the right to read history", () => {
  const bot = useBot({ reconciles: false });

  test("a fault of ours before anything was posted parks nothing: the post is made at the next try", async () => {
    const { clock, database, options } = bot.running;
    const { postedMessages } = database;
    let faults = 1;
    const find: typeof postedMessages.find = (...about) =>
      faults-- > 0 ? Promise.reject(new Error("a slip")) : postedMessages.find(...about);
    await bot.person("ali").types("#läxhjälp", "/pledge läxhjälp tisdag");
    const other = await startBot({
      ...options,
      database: { ...database, postedMessages: { ...postedMessages, find } },
    });
    await other.drain();
    clock.advance({ minutes: 10 });
    await other.drain();
    await other.close();
    expect(await bot.log()).toEqual([LINE]);
    expect(await bot.types("sara", "#allmänt", "/socialsmart status")).toContain(
      "Alla meddelanden har kommit fram",
    );
  });

  test("a post whose outcome is not known is not repeated, but shown to a coordinator", async () => {
    const { sim, clock } = bot.running;
    sim.faults.calls({ method: "chat.postMessage", times: 1 }, { kind: "unavailable", effect: true });
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    clock.advance({ minutes: 10 });
    expect(await bot.log()).toEqual([LINE]);
    expect(await bot.card()).toContain("1 av 6 platser");
    expect(await bot.types("sara", "#allmänt", "/socialsmart status")).toContain(
      "kom kanske fram: `http_503",
    );
    expect(sim.log.some(({ method }) => method.endsWith("history") || method.endsWith("replies"))).toBe(
      false,
    );
  });

  test("a post under way when its process ended is not repeated, whatever failed before", async () => {
    const { sim, clock, database, options } = bot.running;
    sim.faults.calls({ method: "chat.postMessage", times: 1 }, { kind: "rate_limited", retryAfter: 5 });
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    clock.advance({ seconds: 5 });
    const first = await startBot({ ...options, database: endingBeforeItIsNoted(database) });
    await first.drain();
    await first.close();
    expect(await bot.log()).toEqual([LINE]);
    expect(await bot.types("sara", "#allmänt", "/socialsmart status")).toContain("kom kanske fram");
  });

  test("a post is made although the edit before it had an unknown outcome", async () => {
    const { sim, clock } = bot.running;
    sim.faults.calls({ method: "chat.update", times: 1 }, { kind: "unavailable", effect: true });
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    clock.advance({ minutes: 1 });
    expect(await bot.log()).toEqual([LINE]);
  });

  test("a post that surely did not arrive is repeated", async () => {
    const { sim, clock } = bot.running;
    sim.faults.calls({ method: "chat.postMessage", times: 1 }, { kind: "rate_limited", retryAfter: 5 });
    await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    expect(await bot.log()).toEqual([]);
    clock.advance({ seconds: 5 });
    expect(await bot.log()).toEqual([LINE]);
  });
});
