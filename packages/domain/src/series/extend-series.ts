import type { SystemActor } from "../access/actor.ts";
import type { Deps } from "../kernel/deps.ts";
import type { Timer } from "../timer/timer.ts";

export async function extendSeries(
  _deps: Deps,
  _actor: SystemActor,
  _timer: Extract<Timer, { type: "SeriesHorizon" }>,
  _key: string | null,
): Promise<void> {
  throw new Error("Not written yet");
}
