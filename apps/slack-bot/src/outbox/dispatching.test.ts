import { describe, expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";

describe("a bot that works in the background", () => {
  const bot = useBot({ dispatches: true });

  test("shows a pledge on the card without being asked to", async () => {
    const ali = bot.person("ali");
    await ali.types("#läxhjälp", "/pledge läxhjälp tisdag");
    const patiently = { timeoutMs: 15_000 };
    await ali.until(async () => (await ali.reads("#läxhjälp")).at(-1)?.asText.includes("Klart!"), patiently);
    const [card] = await ali.reads("#läxhjälp");
    expect(card?.asText).toContain("0 av 6 platser");
    bot.running.clock.advance({ seconds: 2 });
    await ali.until(
      async () => (await ali.reads("#läxhjälp"))[0]?.asText.includes("1 av 6 platser"),
      patiently,
    );
  });
});
