import { type Store, StoreUnavailable } from "@socialsmart/domain/store/store";
import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

describe("a database that is down", () => {
  let isDown = false;
  const failing = (store: Store): Store => {
    const guarded =
      <Args extends unknown[], T>(call: (...args: Args) => Promise<T>) =>
      (...args: Args): Promise<T> =>
        isDown ? Promise.reject(new StoreUnavailable("connect ECONNREFUSED")) : call(...args);
    const { directory } = store;
    return {
      ...store,
      ping: guarded(() => store.ping()),
      directory: {
        ...directory,
        landlordByChatTeam: guarded((teamId) => directory.landlordByChatTeam(teamId)),
        chatIdentity: guarded((...asked) => directory.chatIdentity(...asked)),
      },
    };
  };
  const bot = useBot({ store: failing });

  test("is told under a reference that the log has, and passes", async () => {
    isDown = true;
    const answer = await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
    expect(answer).toMatch(/^Databasen svarar inte just nu\..* Referens: `F-\w{6}`\n\[Visa våra pass\]$/);
    const reference = /F-\w{6}/.exec(answer)?.[0] ?? "";
    expect(bot.running.lines.some((line) => line.includes(reference) && line.includes("ECONNREFUSED"))).toBe(
      true,
    );
    expect((await fetch(`${bot.running.bot.url}/readyz`)).status).toBe(503);
    isDown = false;
    expect(await bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag")).toContain("Klart!");
  });

  test("is told in the form that was submitted", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge");
    await bot.person("ali").fills({ Pass: "tis 24 nov 16–19 · 0 av 6" });
    isDown = true;
    await bot.person("ali").submits();
    expect((await bot.form("ali"))[0]).toContain("Databasen svarar inte just nu.");
    isDown = false;
  });
});

describe("a database that is slow", () => {
  let answers: Promise<void> = Promise.resolve();
  const slow = (store: Store): Store => ({
    ...store,
    directory: {
      ...store.directory,
      async chatIdentity(...asked) {
        await answers;
        return store.directory.chatIdentity(...asked);
      },
    },
  });
  const bot = useBot({ store: slow });

  test("lets the form close in the time that Slack gives, and the answer follows", async () => {
    await bot.types("ali", "#läxhjälp", "/pledge");
    await bot.person("ali").fills({ Pass: "tis 24 nov 16–19 · 0 av 6", "Antal platser": "7" });
    const awake = Promise.withResolvers<void>();
    answers = awake.promise;
    expect(await bot.person("ali").submits()).toEqual({ errors: {} });
    awake.resolve();
    expect((await bot.sees("ali", "#läxhjälp")).at(-1)).toBe(
      "Passet har bara 6 platser sammanlagt. Ange högst 6.\n[Visa våra pass]",
    );
  });
});
