import fc from "fast-check";
import type { Party } from "../appendix/appendix.ts";

/** Days are counted from the clock's today; appendices are named by number, modulo how many there are. */
export type Command =
  | { readonly do: "offer"; readonly beginsIn: number; readonly validDays: number }
  | { readonly do: "sign"; readonly party: Party; readonly code: "RIGHT" | "WRONG" }
  | { readonly do: "decline" | "withdraw" }
  | { readonly do: "end"; readonly which: number; readonly inDays: number }
  | { readonly do: "endLease"; readonly inDays: number | null };
/** What somebody does, or time: `times` is how often each timer is run. */
export type Deed = Command | { readonly do: "keepTime"; readonly times: 1 | 2 };
export type Step =
  | Deed
  /** Days pass, and no timer is run. */
  | { readonly do: "wait"; readonly days: number }
  /** The one that begins later does so as many reads of the store after the other: the first, where it is less than none. */
  | { readonly do: "atOnce"; readonly deeds: readonly [Deed, Deed]; readonly secondLater: number };

const soon = (min: number, max: number) => fc.integer({ min, max });
const offers = fc.record({
  do: fc.constant("offer" as const),
  beginsIn: soon(-3, 8),
  validDays: soon(0, 8),
});
const signs = fc.record({
  do: fc.constant("sign" as const),
  party: fc.constantFrom<Party[]>("LANDLORD", "TENANT"),
  code: fc.constantFrom("RIGHT" as const, "RIGHT" as const, "RIGHT" as const, "WRONG" as const),
});
const closes = fc.record({ do: fc.constantFrom("decline" as const, "withdraw" as const) });
const ends = fc.record({ do: fc.constant("end" as const), which: soon(0, 2), inDays: soon(-2, 6) });
const leaseEnds = fc.record({
  do: fc.constant("endLease" as const),
  inDays: fc.option(soon(-2, 9), { freq: 4 }),
});
const timers = fc.record({
  do: fc.constant("keepTime" as const),
  times: fc.constantFrom<(1 | 2)[]>(1, 1, 2),
});
const waits = fc
  .record({ days: soon(0, 5), late: fc.option(timers, { freq: 3 }) })
  .map(({ days, late }): readonly Step[] => [{ do: "wait", days }, ...(late ? [late] : [])]);

const signedBy = (party: Party) => ({ do: "sign", party, code: "RIGHT" }) as const;
/** Offered and signed by both, as else seldom comes about: so that one takes another's place. */
const agrees = offers.map((offer): readonly Step[] => [offer, signedBy("TENANT"), signedBy("LANDLORD")]);
const command: fc.Arbitrary<Command> = fc.oneof(offers, signs, closes, ends, leaseEnds);
const secondLater = soon(-5, 5);
/** By two people: whatever they do; while what they have agreed on ends; while the second of them signs. */
const byTwo = fc.oneof(
  fc
    .record({ deeds: fc.tuple(command, command), secondLater })
    .map((both): readonly Step[] => [{ do: "atOnce", ...both }]),
  fc
    .record({ agree: agrees, deeds: fc.tuple(ends, leaseEnds), secondLater })
    .map(({ agree, ...both }): readonly Step[] => [...agree, { do: "atOnce", ...both }]),
  fc
    .record({ offer: offers, other: fc.oneof(signs, closes, ends, leaseEnds), secondLater })
    .map(({ offer, other, ...how }): readonly Step[] => [
      offer,
      signedBy("LANDLORD"),
      { do: "atOnce", deeds: [signedBy("TENANT"), other], ...how },
    ]),
);
/** By one, while timers run that were late. */
const byTimers = fc
  .record({ days: soon(0, 5), deeds: fc.tuple(command, timers), secondLater })
  .map(({ days, ...both }): readonly Step[] => [
    { do: "wait", days },
    { do: "atOnce", ...both },
  ]);
const atOnce = fc.oneof({ weight: 3, arbitrary: byTwo }, { weight: 1, arbitrary: byTimers });
const alone = (step: Step): readonly Step[] => [step];

/** Any steps in any order, of so many parts at most; the first of all offers one. */
export function appendixSteps(
  most: number,
  { atOnce: weight }: { readonly atOnce: number },
): fc.Arbitrary<readonly Step[]> {
  return fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: agrees },
        { weight: 2, arbitrary: offers.map(alone) },
        { weight: 4, arbitrary: signs.map(alone) },
        { weight: 1, arbitrary: closes.map(alone) },
        { weight: 3, arbitrary: ends.map(alone) },
        { weight: 2, arbitrary: leaseEnds.map(alone) },
        { weight: 3, arbitrary: waits },
        { weight, arbitrary: atOnce },
      ),
      { maxLength: most },
    )
    .map((rest): readonly Step[] => [{ do: "offer", beginsIn: 0, validDays: 3 }, ...rest.flat()]);
}
