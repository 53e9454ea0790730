import fc, { type IAsyncProperty } from "fast-check";
import type { EngineUnderTest } from "./probe.ts";
import { runScenario, type Tally } from "./run-scenario.ts";
import { scenarios } from "./scenarios.ts";
import type { Scenario, Step } from "./steps.ts";

const MOST_STEPS = 120;

/** The property that every scenario goes as the naive model foretells, each on an engine that is handed out for it. */
export function modelHolds(
  engine: () => EngineUnderTest,
  tally: Tally = new Map(),
): IAsyncProperty<[Scenario]> {
  let runs = 0;
  return fc.asyncProperty(scenarios(MOST_STEPS), (scenario) => {
    runs += 1;
    return runScenario(engine(), scenario, `Modellbolaget ${runs}`, tally);
  });
}

/** Tries so many scenarios, the same ones for the same seed. Undefined if all is well, else one that went wrong, made small. */
export async function check(
  property: IAsyncProperty<[Scenario]>,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<string | undefined> {
  const { failed, counterexample } = await fc.check(property, {
    seed,
    numRuns: runs,
    // As many long scenarios as short ones.
    unbiased: true,
    // Steps are left out below: that is quicker than all that could be tried with each of them.
    endOnFailure: true,
  });
  if (!failed || !counterexample) return undefined;
  const fails = async (scenario: Scenario) => (await property.run([scenario])) !== null;
  const smallest = await withoutNeedlessSteps(counterexample[0], fails);
  const failure = await property.run([smallest]);
  const why = failure && "error" in failure ? failure.error : failure;
  return `Seed ${seed}: ${why}\n${JSON.stringify(smallest)}`;
}

/** Leaves out steps, many at a time and then fewer, for as long as it still goes wrong. */
async function withoutNeedlessSteps(
  scenario: Scenario,
  fails: (scenario: Scenario) => Promise<boolean>,
): Promise<Scenario> {
  let { steps } = scenario;
  let size = steps.length;
  while (size >= 1) {
    const shorter = await firstThatFails(steps, size, (kept) => fails({ ...scenario, steps: kept }));
    if (shorter) steps = shorter;
    else size = Math.floor(size / 2);
  }
  return { ...scenario, steps };
}

async function firstThatFails(
  steps: readonly Step[],
  size: number,
  fails: (steps: readonly Step[]) => Promise<boolean>,
): Promise<readonly Step[] | undefined> {
  for (let from = 0; from < steps.length; from += size) {
    const kept = [...steps.slice(0, from), ...steps.slice(from + size)];
    if (kept.length < steps.length && (await fails(kept))) return kept;
  }
  return undefined;
}

/** Commands that were asked, timers that were run among them. */
export function commandsIn(tally: Tally): number {
  return [...tally.values()].reduce((sum, times) => sum + times, 0);
}
