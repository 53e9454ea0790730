import { expect } from "vitest";
import type { PersonActor } from "../access/actor.ts";
import type { Party } from "../appendix/appendix.ts";
import { declineAppendix } from "../appendix/decline-appendix.ts";
import { endAppendix } from "../appendix/end-appendix.ts";
import { type AppendixOffered, offerAppendix } from "../appendix/offer-appendix.ts";
import { signAppendix } from "../appendix/sign-appendix.ts";
import { withdrawAppendix } from "../appendix/withdraw-appendix.ts";
import type { Json } from "../kernel/json.ts";
import { endLease } from "../lease/end-lease.ts";
import type { Store } from "../store/store.ts";
import type { PlainLease } from "./appendix-model.ts";
import type { Deed } from "./appendix-steps.ts";
import { keepTimeOfWorld } from "./keep-time.ts";
import type { EngineUnderTest } from "./model/probe.ts";
import { anOffering, anOfferOf, codeFor, type Offering, signer } from "./offers.ts";
import { furnish } from "./world.ts";
import type { World } from "./world-parts.ts";

const FIRST_DAY = Temporal.PlainDate.from("2026-03-24");
const REASON = "Vi flyttar";

/** What somebody is about to do, and the same in the plain. Both answer whether it is done. */
export type Prepared = { run(): Promise<boolean>; foretell(plain: PlainLease): boolean };

/** A lease whose parties and timers do as they are told. */
export class AppendixPlay {
  readonly world: World<Store>;
  readonly offering: Offering;
  readonly #engine: EngineUnderTest;
  readonly #offered: AppendixOffered[] = [];
  readonly #trail = new Map<string, Json | undefined>();

  private constructor(world: World<Store>, offering: Offering, engine: EngineUnderTest) {
    this.world = world;
    this.offering = offering;
    this.#engine = engine;
  }

  /** In a world of its own, by that name. */
  static async begin(engine: EngineUnderTest, name: string): Promise<AppendixPlay> {
    const world = await furnish(engine.deps, { name, chatTeamId: null });
    const play = new AppendixPlay(world, await anOffering(world), engine);
    await engine.written(world.landlordId);
    play.setDay(0);
    return play;
  }

  setDay(day: number): void {
    this.world.deps.clock.set(noonOf(day));
  }

  /** What can be told from the store of the lease and its appendices, as `shown` tells it of the plain ones. */
  async seen() {
    const { deps, landlordId } = this.world;
    const { leaseId, tenant } = this.offering;
    const { leases, appendices } = deps.store.reader(landlordId);
    const [[lease], byTenant] = await Promise.all([
      leases.byIds([leaseId]),
      appendices.listByOrganisations([tenant.organisationId]),
    ]);
    const stored = (byTenant.get(tenant.organisationId) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const signatures = await appendices.signatures(stored.map(({ id }) => id));
    return {
      leaseEnds: lease?.endsOn?.toString() ?? null,
      appendices: stored.map(({ id, state, endsOn, endReason }) => {
        const signed = signatures.get(id) ?? [];
        const hashes = new Set(signed.map(({ documentHash }) => documentHash)).size;
        const ends = endsOn?.toString() ?? null;
        return { state, ends, endReason, signed: signed.map(({ party }) => party).toSorted(), hashes };
      }),
    };
  }

  /**
   * Follows each appendix through the audit trail: each change of its state is in it once, and begins where the one before ended. That
   * tells of what was overwritten, where the store looks as if it was done in order. Answers the last state of each.
   */
  async follow(): Promise<readonly (Json | undefined)[]> {
    const { events } = await this.#engine.written(this.world.landlordId);
    for (const { subject, change } of events) {
      const { state } = Object(change) as { readonly state?: Json };
      if (!subject.startsWith("appendix_") || !Array.isArray(state)) continue;
      const [from, to] = state;
      expect([subject, from], "invariant 20").toEqual([subject, this.#trail.get(subject) ?? null]);
      this.#trail.set(subject, to);
    }
    return this.#offered.map(({ appendixId }) => this.#trail.get(appendixId));
  }

  /** What it is done to is settled now, and codes are asked for, so that what is run then can be run at the same instant as others. */
  async prepare(deed: Deed, { day }: PlainLease, codes: Map<Party, string>): Promise<Prepared> {
    const { deps, landlord } = this.world;
    const { tenant, leaseId } = this.offering;
    const by = landlord.coordinator;
    const last = this.#offered.length - 1;
    switch (deed.do) {
      case "offer": {
        const [begins, lastDay] = [day + deed.beginsIn, day + deed.validDays];
        const dates = { effectiveFrom: dateOf(begins), validUntil: dateOf(lastDay) };
        const input = anOfferOf(this.world, this.offering, dates);
        return {
          run: async () => {
            const made = await offerAppendix(deps, by, input, null);
            if (made.ok) this.#offered.push(made.value);
            return made.ok;
          },
          foretell: (plain) => plain.offer(begins, lastDay),
        };
      }
      case "sign": {
        const { party } = deed;
        const actor = signer(this.world, this.offering, party);
        const isRight = deed.code === "RIGHT";
        const code = codes.get(party) ?? (await this.#codeFor(actor));
        codes.set(party, code);
        const { appendixId, documentHash } = this.#nth(last);
        const input = { appendixId, documentHash, proof: isRight ? code : "999999" };
        return {
          run: async () => (await signAppendix(deps, actor, input, null)).ok,
          foretell: (plain) => plain.sign(last, party, isRight),
        };
      }
      case "decline":
      case "withdraw": {
        const input = { appendixId: this.#nth(last).appendixId, reason: REASON };
        const isByTenant = deed.do === "decline";
        return {
          run: async () =>
            isByTenant
              ? (await declineAppendix(deps, tenant.contact, input, null)).ok
              : (await withdrawAppendix(deps, by, input, null)).ok,
          foretell: (plain) => plain.close(last, isByTenant ? "DECLINED" : "WITHDRAWN"),
        };
      }
      case "end": {
        const n = deed.which % this.#offered.length;
        const ends = day + deed.inDays;
        const { appendixId } = this.#nth(n);
        const input = { appendixId, reason: "TERMINATED_BY_TENANT", endsOn: dateOf(ends) } as const;
        return {
          run: async () => (await endAppendix(deps, by, input, null)).ok,
          foretell: (plain) => plain.end(n, ends),
        };
      }
      case "endLease": {
        const ends = deed.inDays === null ? null : day + deed.inDays;
        const input = { leaseId, endsOn: ends === null ? null : dateOf(ends) };
        return {
          run: async () => (await endLease(deps, by, input, null)).ok,
          foretell: (plain) => plain.endLease(ends),
        };
      }
      case "keepTime":
        return {
          run: async () => {
            await keepTimeOfWorld(this.world, this.#engine.timers, noonOf(day), deed);
            return true;
          },
          foretell: (plain) => {
            while (plain.letOneFallDue());
            return true;
          },
        };
    }
  }

  async #codeFor(actor: PersonActor): Promise<string> {
    return codeFor(this.world, actor, this.#nth(this.#offered.length - 1)).catch(() => "");
  }

  #nth(n: number): AppendixOffered {
    const one = this.#offered[n];
    if (!one) throw new Error(`There is no ${n}`);
    return one;
  }
}

export function shown({ ends: leaseEnds, appendices }: PlainLease) {
  const dateOrNull = (day: number | null) => (day === null ? null : dateOf(day));
  return {
    leaseEnds: dateOrNull(leaseEnds),
    appendices: appendices.map(({ state, ends, endReason, signed }) => ({
      ...{ state, ends: dateOrNull(ends), endReason },
      ...{ signed: [...signed].toSorted(), hashes: Math.min(signed.size, 1) },
    })),
  };
}

function dateOf(day: number): string {
  return FIRST_DAY.add({ days: day }).toString();
}

function noonOf(day: number): Temporal.Instant {
  return FIRST_DAY.add({ days: day })
    .toZonedDateTime({ timeZone: "Europe/Stockholm", plainTime: "12:00" })
    .toInstant();
}
