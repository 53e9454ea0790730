import fc from "fast-check";
import { expect, test } from "vitest";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { anOffering, codeFor, offer, signer } from "../testing/offers.ts";
import { aWorld } from "../testing/world.ts";
import type { Party } from "./appendix.ts";
import type { AppendixState } from "./appendix-states.ts";
import { declineAppendix } from "./decline-appendix.ts";
import { endAppendix } from "./end-appendix.ts";
import { signAppendix } from "./sign-appendix.ts";
import { withdrawAppendix } from "./withdraw-appendix.ts";

/*
 * An appendix that both parties do whatever they like with, in any order, while days pass, with timers that run at once, late or
 * twice. What is stored is compared with the same written as plainly as can be: days are numbers, and each rule is a line.
 */

type Step =
  | { readonly do: "sign"; readonly party: Party; readonly code: "RIGHT" | "WRONG" }
  | { readonly do: "decline" | "withdraw" }
  | { readonly do: "end"; readonly inDays: number }
  | { readonly do: "wait"; readonly days: number; readonly timers: 0 | 1 | 2 };

const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant("sign" as const),
        party: fc.constantFrom<Party[]>("LANDLORD", "TENANT"),
        code: fc.constantFrom("RIGHT" as const, "RIGHT" as const, "WRONG" as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("decline" as const, "withdraw" as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("end" as const), inDays: fc.integer({ min: -2, max: 6 }) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("wait" as const),
        days: fc.integer({ min: 0, max: 5 }),
        timers: fc.constantFrom<(0 | 1 | 2)[]>(0, 1, 1, 2),
      }),
    },
  ),
  { maxLength: 14 },
) satisfies fc.Arbitrary<Step[]>;

type Terms = { readonly begins: number; readonly lastDay: number };

/** The appendix as plainly as can be. Days are counted from that of the offer. */
class Plain {
  state: AppendixState = "OFFERED";
  day = 0;
  readonly #signed = new Set<Party>();
  readonly #terms: Terms;
  #ends: number | undefined;

  constructor(terms: Terms) {
    this.#terms = terms;
  }

  get #isOpen(): boolean {
    return this.state === "OFFERED" || this.state === "PARTLY_SIGNED";
  }

  /** Each answers whether it is done. */
  sign(party: Party, isRight: boolean): boolean {
    if (!this.#isOpen || this.day > this.#terms.lastDay || this.#signed.has(party) || !isRight) return false;
    this.#signed.add(party);
    this.state = this.#signed.size === 2 ? "SIGNED" : "PARTLY_SIGNED";
    if (this.state === "SIGNED" && this.day >= this.#terms.begins) this.state = "ACTIVE";
    return true;
  }

  close(state: "DECLINED" | "WITHDRAWN"): boolean {
    if (!this.#isOpen) return false;
    this.state = state;
    return true;
  }

  end(day: number): boolean {
    if (this.state !== "SIGNED" && this.state !== "ACTIVE") return false;
    if (this.state === "ACTIVE" && day < this.#terms.begins) return false;
    this.#ends = day;
    if (day <= this.day) this.state = "ENDED";
    return true;
  }

  /** What time does, once somebody looks. */
  lookAtClock(): void {
    if (this.#isOpen && this.day > this.#terms.lastDay) this.state = "EXPIRED";
    const hasEnded = this.#ends !== undefined && this.#ends <= this.day;
    if ((this.state === "SIGNED" || this.state === "ACTIVE") && hasEnded) this.state = "ENDED";
    if (this.state === "SIGNED" && this.day >= this.#terms.begins) this.state = "ACTIVE";
  }
}

async function play(terms: Terms, given: readonly Step[]): Promise<void> {
  const world = await aWorld();
  const { deps, landlord } = world;
  const offering = await anOffering(world);
  const first = Temporal.PlainDate.from("2026-03-24");
  const noonOf = (day: number) =>
    first
      .add({ days: day })
      .toZonedDateTime({ timeZone: "Europe/Stockholm", plainTime: "12:00" })
      .toInstant();
  const dateOf = (day: number) => first.add({ days: day }).toString();
  deps.clock.set(noonOf(0));
  const dates = { effectiveFrom: dateOf(terms.begins), validUntil: dateOf(terms.lastDay) };
  const offered = await offer(world, offering, dates);
  const { appendixId, documentHash } = offered;
  const plain = new Plain(terms);
  const reason = "Vi flyttar";

  const run = async (step: Step): Promise<[done: boolean, foretold: boolean]> => {
    switch (step.do) {
      case "sign": {
        const actor = signer(world, offering, step.party);
        const isRight = step.code === "RIGHT";
        const code = await codeFor(world, actor, offered).catch(() => "");
        const input = { appendixId, documentHash, proof: isRight ? code : "x" };
        return [(await signAppendix(deps, actor, input, null)).ok, plain.sign(step.party, isRight)];
      }
      case "decline":
        return [
          (await declineAppendix(deps, offering.tenant.contact, { appendixId, reason }, null)).ok,
          plain.close("DECLINED"),
        ];
      case "withdraw":
        return [
          (await withdrawAppendix(deps, landlord.coordinator, { appendixId, reason }, null)).ok,
          plain.close("WITHDRAWN"),
        ];
      case "end": {
        const day = plain.day + step.inDays;
        const input = { appendixId, reason: "LEASE_ENDED", endsOn: dateOf(day) } as const;
        return [(await endAppendix(deps, landlord.coordinator, input, null)).ok, plain.end(day)];
      }
      case "wait": {
        plain.day += step.days;
        deps.clock.set(noonOf(plain.day));
        if (step.timers > 0) {
          await keepTimeUntil(deps, noonOf(plain.day), { times: step.timers });
          plain.lookAtClock();
        }
        return [true, true];
      }
    }
  };

  for (const step of given) {
    const [done, foretold] = await run(step);
    expect([step, done]).toEqual([step, foretold]);
    const [stored] = await deps.store.reader(world.landlordId).appendices.byIds([appendixId]);
    expect([step, stored?.state]).toEqual([step, plain.state]);
    const signed = (await deps.store.reader(world.landlordId).appendices.signatures([appendixId])).get(
      appendixId,
    );
    const isSigned = ["SIGNED", "ACTIVE", "ENDED"].includes(plain.state);
    expect(signed?.length === 2, "invariant 16").toBe(isSigned);
    expect(new Set(signed?.map((one) => one.documentHash)).size).toBeLessThanOrEqual(1);
  }
}

test("whatever both parties do, in whatever order and however late timers are, it is what its rules say", async () => {
  const terms = fc.record({
    begins: fc.integer({ min: -3, max: 8 }),
    lastDay: fc.integer({ min: 0, max: 8 }),
  });
  await fc.assert(fc.asyncProperty(terms, steps, play), { numRuns: 150, seed: 6 });
});
