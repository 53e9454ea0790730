import type { Passed } from "@socialsmart/slack-sim/faults/faults";
import type { Journey } from "./journey.ts";

/** The bot is killed while Slack has the first such call of a step: whether Slack has carried it out by then. */
export type Kill = {
  readonly journey: Journey;
  readonly step: number;
  readonly call: string;
  readonly effect: boolean;
};

type Made = { readonly journey: Journey; readonly passed: readonly (readonly Passed[])[] };

/**
 * Each kind of call that the journeys make is hit before and after its effect, and each journey at least once: what a process costs
 * to start is most of it, and so each kind is hit in one journey only, one that has been hit least.
 */
export function killsOf(all: readonly Made[]): readonly Kill[] {
  const calls = all.flatMap(({ journey, passed }) =>
    passed.flatMap((step, n) => [...callsIn(step)].map((call) => ({ journey, step: n, call }))),
  );
  const kills: Kill[] = [];
  const killsIn = (journey: Journey) => kills.filter((kill) => kill.journey === journey).length;
  for (const call of rarestFirst(calls.map((one) => one.call))) {
    for (const effect of [false, true]) {
      const [least] = calls
        .filter((one) => one.call === call)
        .toSorted((one, other) => killsIn(one.journey) - killsIn(other.journey) || other.step - one.step);
      if (least) kills.push({ ...least, effect });
    }
  }
  for (const { journey } of all) {
    const last = calls.findLast((one) => one.journey === journey);
    if (last && killsIn(journey) === 0) kills.push({ ...last, effect: true });
  }
  return kills;
}

function callsIn(step: readonly Passed[]): ReadonlySet<string> {
  return new Set(step.flatMap((one) => ("call" in one ? one.call : [])));
}

function rarestFirst(calls: readonly string[]): readonly string[] {
  const times = (call: string) => calls.filter((one) => one === call).length;
  return [...new Set(calls)].toSorted((one, other) => times(one) - times(other));
}
