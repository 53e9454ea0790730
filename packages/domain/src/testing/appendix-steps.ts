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
  | { readonly do: "atOnce"; readonly deeds: readonly [Deed, Deed] };

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
/** By two people; or by one of them while timers run that were late. */
const atOnce = fc.oneof(
  fc.tuple(command, command).map((deeds): readonly Step[] => [{ do: "atOnce", deeds }]),
  fc.record({ days: soon(0, 5), by: command, late: timers }).map(({ days, by, late }): readonly Step[] => [
    { do: "wait", days },
    { do: "atOnce", deeds: [by, late] },
  ]),
  fc
    .tuple(
      offers,
      fc.oneof(
        signs,
        closes,
        leaseEnds,
        ends.map((end) => ({ ...end, which: 0 })),
      ),
    )
    .map(([offer, other]): readonly Step[] => [
      offer,
      signedBy("LANDLORD"),
      { do: "atOnce", deeds: [signedBy("TENANT"), other] },
    ]),
);
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
