import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { execPath } from "node:process";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import { expect, test } from "vitest";
import { CHANNELS } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";

const bot = useBot();

test("a bot that is told to end ends what it is telling, and begins nothing new", async () => {
  const { sim, plan, world, database, databaseUrl, options, secrets } = bot.running;
  // The process goes by the machine's clock, by which the shift must not have been yet.
  const on = Temporal.Now.plainDateISO("UTC").add({ days: 30 }).toString();
  const shift = { on, hours: [16, 19], capacity: 1 } as const;
  await plan.shift({ initiativeId: world.homework, ...shift });
  const waiting = async (channelId: string) =>
    (await database.outbox.waiting(99)).find(({ lane }) => lane.endsWith(`/${channelId}`));
  const told = await waiting(CHANNELS.homework);
  if (!told) throw new Error("Nothing waits");
  const before = sim.log.length;
  sim.faults.answerAfter(400);

  const env = {
    ...{ ...programEnv, DATABASE_URL: databaseUrl, SLACK_PORT: "0", SLACK_API_URL: options.apiUrl },
    ...{ SLACK_BOT_TOKEN: secrets.token, SLACK_SIGNING_SECRET: secrets.signingSecret },
  };
  const child = spawn(execPath, [join(import.meta.dirname, "../main.ts")], { env, stdio: "ignore" });
  const ended = once(child, "exit");
  const isUnderWay = async () => (await database.outbox.find(told.oldest.id))?.message.deliveryId !== null;
  await expect.poll(isUnderWay, { timeout: 15_000, interval: 20 }).toBe(true);
  child.kill("SIGTERM");
  await plan.shift({ initiativeId: world.cafe, ...shift });
  expect(await ended).toEqual([0, null]);

  const posts = sim.log
    .slice(before)
    .filter(({ method, args }) => method === "chat.postMessage" && args.channel === CHANNELS.homework);
  expect(posts).toHaveLength(1);
  expect(await database.outbox.find(told.oldest.id)).toMatchObject({ parked: null, error: null });
  expect((await database.outbox.find(told.oldest.id))?.toldAt).not.toBeNull();
  expect((await waiting(CHANNELS.homework))?.oldest.deliveryId ?? null).toBeNull();
  expect(await waiting(CHANNELS.cafe)).toMatchObject({
    isHeld: false,
    oldest: { deliveryId: null, attempts: 0 },
  });
});
