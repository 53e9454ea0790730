import { type RunningBot, startBot } from "../../bot.ts";
import { type MortalBot, startMortalBot } from "../../testing/mortal-bot.ts";
import type { Running } from "../../testing/running-bot.ts";
import type { Bot } from "./play.ts";
import { possible } from "./possible.ts";

type Kills = { readonly in: (step: number) => boolean; readonly counted: () => void };

/**
 * The bot as a process that is killed where a call is held, upon which another goes on. That one is of this process, as is whoever
 * plays what no kill is meant for: a process takes a second to start.
 */
export async function killedWhereCallsAreHeld(running: Running, kills: Kills): Promise<Bot> {
  const { sim, clock, databaseUrl, options, secrets } = running;
  const { apiUrl, reconciles } = options;
  const now = () => clock.now().epochMilliseconds;
  let mortal: MortalBot | undefined;
  let other: RunningBot | undefined;
  let struck = sim.faults.untilStruck();

  const answersAt = ({ url }: { readonly url: string }) => {
    sim.requestUrl = `${url}/slack/events`;
  };
  /** False where it was killed meanwhile; then another has gone on. */
  const drainOnce = async (): Promise<boolean> => {
    if (!mortal) {
      await (other ?? running.bot).drain();
      return true;
    }
    const isHeld = await Promise.race([mortal.drain(now()).then(() => false), struck.then(() => true)]);
    if (!isHeld) return true;
    await mortal.kill();
    kills.counted();
    mortal = undefined;
    sim.faults.clear();
    struck = sim.faults.untilStruck();
    other = await startBot(options);
    answersAt(other);
    await other.drain();
    return false;
  };
  return {
    async begins(step) {
      if (mortal || !kills.in(step)) return;
      mortal = await startMortalBot({ ...secrets, databaseUrl, apiUrl, reconciles }, now());
      answersAt(mortal);
      await other?.close();
      other = undefined;
    },
    async act(act) {
      await act();
      // Whoever gets no answer does it again.
      if (!(await drainOnce())) await possible(act);
    },
    async drain() {
      while (!(await drainOnce()));
    },
    async close() {
      await mortal?.kill();
      await other?.close();
    },
  };
}
