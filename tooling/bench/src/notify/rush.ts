import { setTimeout as pause } from "node:timers/promises";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { pledgeOne } from "../pledge/town.ts";
import { say } from "../report.ts";
import { RUSH_SHIFTS, type Size } from "./size.ts";
import type { SlackTimes, TimedCall } from "./slack-times.ts";
import { opened, RUSH_CHANNEL, type Town } from "./town.ts";

export type Rush = {
  /** Calls to the rush's channel, those that were refused included. */
  readonly calls: number;
  /** How long the pledges took: as long as was wanted, if the database kept up. */
  readonly tookSeconds: number;
  /** From the last pledge's commit to the card that has it. */
  readonly lastStateSeconds: number;
  /** From each pledge's commit to the first card that has it. */
  readonly changeSeconds: readonly number[];
  /** From a notice's commit to its post in another channel, before and during the rush. */
  readonly quietSeconds: readonly number[];
  readonly busySeconds: readonly number[];
};

/** Everybody pledges on one initiative, while others go on. */
export async function measureRush(deps: Deps, town: Town, size: Size, times: SlackTimes): Promise<Rush> {
  say("Notices to other channels, and nothing else …");
  const quietSeconds = await tellOthers(deps, town, size, times, { seconds: size.quietSeconds, fromDay: 2 });
  say(`${size.rush} pledges on one initiative in ${size.rushSeconds} s, and the same notices …`);
  const begin = performance.now();
  const [committed, busySeconds] = await Promise.all([
    pledgeAll(deps, town, size),
    tellOthers(deps, town, size, times, { seconds: size.rushSeconds, fromDay: 40 }),
  ]);
  const cards = () => times.messagesSince(begin).filter(isCard);
  await times.until(() => cards().find((card) => pledgesOn(card) >= size.rush));
  // Whatever comes late counts too.
  await times.quiet(5_000);
  const shown = cards().map((card) => ({ at: card.at, pledges: pledgesOn(card) }));
  const changeSeconds = committed.map((at, index) => {
    const card = shown.find(({ pledges }) => pledges > index);
    if (!card) throw new Error("A pledge is on no card");
    return Math.max(0, (card.at - at) / 1000);
  });
  if (shown.at(-1)?.pledges !== size.rush) throw new Error("The card's last state is wrong");
  const calls = times.messagesSince(begin).filter(({ args }) => args.channel === RUSH_CHANNEL).length;
  const lastStateSeconds = changeSeconds.at(-1) ?? 0;
  const tookSeconds = ((committed.at(-1) ?? begin) - begin) / 1000;
  say(`The pledges took ${tookSeconds.toFixed(1)} s, and their channel got ${calls} calls.`);
  return { calls, tookSeconds, lastStateSeconds, changeSeconds, quietSeconds, busySeconds };
}

/** So many people pledge at a time, each the next when the last is committed: as many as a server answers well. */
const AT_ONCE = 16;

/** Pledges evenly in time, as far as the database keeps up; answers when each was committed, in that order. */
async function pledgeAll(deps: Deps, town: Town, size: Size): Promise<readonly number[]> {
  const begin = performance.now();
  const committed: number[] = [];
  let next = 0;
  const work = async () => {
    for (let n = next++; n < size.rush; n = next++) {
      await until(begin + (n * size.rushSeconds * 1000) / size.rush);
      const shiftId = town.rushShifts[n % RUSH_SHIFTS];
      const organisationId = town.organisationIds[Math.floor(n / RUSH_SHIFTS)];
      if (!shiftId || !organisationId) throw new Error("Somebody has nothing to pledge");
      await pledgeOne(deps, town.operator, { shiftId, organisationId }, `rush ${n}`);
      committed.push(performance.now());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return committed;
}

/** Opens shifts in other channels, in turn; answers how long each took from its commit to its post. */
async function tellOthers(
  deps: Deps,
  { operator, others }: Town,
  { noticesPerSecond }: Size,
  times: SlackTimes,
  { seconds, fromDay }: { seconds: number; fromDay: number },
): Promise<readonly number[]> {
  const begin = performance.now();
  const took = Array.from({ length: seconds * noticesPerSecond }, async (_, n) => {
    await until(begin + (n * 1000) / noticesPerSecond);
    const to = others[n % others.length];
    if (!to) throw new Error("There is no other channel");
    const since = performance.now();
    await opened(deps, operator, to.initiativeId, fromDay + Math.floor(n / others.length));
    const committed = performance.now();
    const post = await times.until(() =>
      times.messagesSince(since).find((call) => isPostIn(call, to.channelId)),
    );
    return Math.max(0, (post.at - committed) / 1000);
  });
  return Promise.all(took);
}

function isPostIn({ method, args, status }: TimedCall, channelId: string): boolean {
  return method === "chat.postMessage" && status === 200 && args.channel === channelId;
}

function isCard({ method, args, status }: TimedCall): boolean {
  return method === "chat.update" && status === 200 && args.channel === RUSH_CHANNEL;
}

/** How many pledges a card shows, each of one place. */
function pledgesOn({ args }: TimedCall): number {
  const places = JSON.stringify(args.blocks).matchAll(/(\d+) av 500 platser/g);
  return [...places].reduce((sum, [, taken]) => sum + Number(taken), 0);
}

function until(moment: number): Promise<void> {
  return pause(Math.max(0, moment - performance.now()));
}
