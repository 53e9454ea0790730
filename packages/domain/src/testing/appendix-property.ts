import fc, { type IAsyncProperty } from "fast-check";
import { expect } from "vitest";
import type { Party } from "../appendix/appendix.ts";
import { PlainLease } from "./appendix-model.ts";
import { type AppendixPlay, type Prepared, shown } from "./appendix-play.ts";
import { appendixSteps, type Deed, type Step } from "./appendix-steps.ts";

/** What may come of deeds: the lease as it is then, and which of them were done. */
type Outcome = { readonly plain: PlainLease; readonly done: readonly boolean[] };

/**
 * The property that a lease whose parties do whatever they like with its appendices, in any order and at the same instant, while days
 * pass, with timers that run at once, late or twice, is what the plain one foretells after each step; of what was done at once, in
 * some order of one after the other.
 */
export function appendicesHold(
  begin: () => Promise<AppendixPlay>,
  how: { readonly most: number; readonly atOnce: number },
): IAsyncProperty<[readonly Step[]]> {
  return fc.asyncProperty(appendixSteps(how.most, how), async (steps) => {
    const play = await begin();
    let plain = new PlainLease();
    for (const step of steps) plain = await take(step, play, plain);
  });
}

/** Tries so many courses, the same ones for the same seed. @throws with one that went wrong, made small */
export async function checkAppendices(
  property: IAsyncProperty<[readonly Step[]]>,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<void> {
  await fc.assert(property, { seed, numRuns: runs });
}

async function take(step: Step, play: AppendixPlay, plain: PlainLease): Promise<PlainLease> {
  if (step.do === "wait") {
    plain.day += step.days;
    play.setDay(plain.day);
    return plain;
  }
  const deeds = step.do === "atOnce" ? step.deeds : [step];
  const codes = new Map<Party, string>();
  const prepared: Prepared[] = [];
  for (const deed of deeds) prepared.push(await play.prepare(deed, plain, codes));
  const secondLater = step.do === "atOnce" ? step.secondLater : 0;
  const done = await Promise.all(
    prepared.map(async ({ run }, n) => {
      for (let read = 0; read < (n === 0 ? -secondLater : secondLater); read += 1) await play.seen();
      return run();
    }),
  );

  const seen = { step, done, ...(await play.seen()) };
  const states = seen.appendices.map(({ state }) => state);
  expect(await play.follow(), "invariant 20").toEqual(states);
  expect(states.filter((state) => state === "ACTIVE").length, "invariant 16").toBeLessThanOrEqual(1);
  const outcomes = [...inAnyOrder(plain, deeds, prepared)];
  const foretold = outcomes.map((outcome) => ({ step, done: outcome.done, ...shown(outcome.plain) }));
  const found = foretold.findIndex((each) => JSON.stringify(each) === JSON.stringify(seen));
  if (found < 0 && foretold.length === 1) expect(seen).toEqual(foretold[0]);
  if (found < 0) expect(foretold).toContainEqual(seen);
  return outcomes[found]?.plain ?? plain;
}

/** One after the other, in each order; what people do also between any two things that timers do. */
function* inAnyOrder(
  before: PlainLease,
  deeds: readonly Deed[],
  [first, second]: readonly Prepared[],
): Generator<Outcome> {
  if (!first) return;
  const plain = before.copy();
  if (!second) {
    yield { plain, done: [first.foretell(plain)] };
    return;
  }
  const one = first.foretell(plain);
  yield { plain, done: [one, second.foretell(plain)] };
  for (let fallen = 0; ; fallen += 1) {
    const late = before.copy();
    if (deeds[1]?.do === "keepTime") {
      for (let n = 0; n < fallen; n += 1) if (!late.letOneFallDue()) return;
      const done = [first.foretell(late), true];
      yield { plain: late.copy(), done };
      second.foretell(late);
      yield { plain: late, done };
    } else {
      const other = second.foretell(late);
      yield { plain: late, done: [first.foretell(late), other] };
      return;
    }
  }
}
