import { actorId } from "../access/actor.ts";
import { isContactOf } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId, PledgeId, ShiftId } from "../kernel/ids.ts";
import type { Json } from "../kernel/json.ts";
import { mayBecome } from "../kernel/state-machine.ts";
import { tellQuestionChanged } from "../notice/tell-question-changed.ts";
import type { PersonalFact, PledgeFacts, Question, RosterFact } from "../outbox/fact.ts";
import { laneOfInitiative, laneOfPerson } from "../outbox/lane.ts";
import { isAskedForNames } from "../shift/ask-for-names.ts";
import { staffingAfter } from "../shift/check-staffing.ts";
import type { Shift } from "../shift/shift.ts";
import { isUnderstaffed, placesLeft } from "../shift/shift-phase.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { countRoster } from "./count-roster.ts";
import { isUrgentWithdrawal } from "./late-withdrawal.ts";
import { isLive, type Pledge } from "./pledge.ts";
import { PLEDGE_MACHINE, type PledgeState } from "./pledge-states.ts";
import { hostsOf, pledgersOf } from "./pledgers-of.ts";
import { byQueueOrder } from "./waitlist.ts";

/** What a fact about a pledge says beyond the pledge itself. */
type More<F extends { readonly type: string }, Type extends F["type"]> = Omit<
  Extract<F, { readonly type: Type }>,
  keyof PledgeFacts | "type" | "personId"
> & { readonly places?: number };

type PledgeFactType<F extends { readonly type: string }> = Extract<F, PledgeFacts>["type"];

/** What time alone does to a shift as a whole. */
type ShiftNews =
  | { readonly type: "WaitlistLapsed"; readonly pledges: number }
  | { readonly type: "ShiftSettled" }
  | { readonly type: "ShiftUnderstaffed" }
  | { readonly type: "StaffingChanged" };

/**
 * A shift and its live pledges, locked for one transaction: every change of a pledge goes through it, so that the audit, the
 * places and the machine of states are never forgotten. What was changed is true once the roster is closed.
 */
export class OpenRoster {
  readonly initiative: Initiative;
  readonly now: Temporal.Instant;
  readonly #deps: Deps;
  readonly #tx: Transaction;
  /** As it was locked. */
  readonly #before: Shift;
  #shift: Shift;
  /** In queue order. */
  #pledges: readonly Pledge[];

  private constructor(
    deps: Deps,
    tx: Transaction,
    shift: Shift,
    initiative: Initiative,
    pledges: readonly Pledge[],
  ) {
    this.initiative = initiative;
    this.now = deps.clock.now();
    this.#deps = deps;
    this.#tx = tx;
    this.#before = shift;
    this.#shift = shift;
    this.#pledges = pledges.toSorted(byQueueOrder);
  }

  /** Locks the shift, then reads its roster: in that order, so that no other writer's pledge is missed. */
  static async lock(deps: Deps, tx: Transaction, shiftId: ShiftId): Promise<OpenRoster | undefined> {
    const locked = await tx.shifts.lockWithRoster(shiftId);
    if (!locked) return undefined;
    const { shift, roster } = locked;
    const initiative = await tx.initiatives.byId(shift.initiativeId);
    if (!initiative) throw new Error(`Shift ${shiftId} has no initiative`);
    return new OpenRoster(deps, tx, shift, initiative, roster);
  }

  /** The shift as it will be stored. What it counted when it was settled stays so, though no pledge is live any more. */
  get shift(): Shift {
    return this.#shift.state === "SETTLED" ? this.#shift : { ...this.#shift, ...countRoster(this.pledges) };
  }

  /** Places that are neither taken nor held by an offer. */
  get free(): number {
    return placesLeft(this.shift);
  }

  /** Live pledges in queue order. */
  get pledges(): readonly Pledge[] {
    return this.#pledges;
  }

  find(pledgeId: PledgeId): Pledge | undefined {
    return this.#pledges.find(({ id }) => id === pledgeId);
  }

  async add(command: Command, pledge: Pledge, change: { readonly [field: string]: Json }): Promise<void> {
    await this.#tx.pledges.insert(pledge);
    this.#put(pledge);
    const { state, places, shiftId, organisationId } = pledge;
    await this.#record(command, pledge.id, {
      state: [null, state],
      places,
      shiftId,
      organisationId,
      ...change,
    });
  }

  /** Changes a live pledge, its state included; one that ends gives up its seats, and whoever sat there is told. */
  async change(
    command: Command,
    after: Pledge,
    change: { readonly [field: string]: Json } = {},
  ): Promise<Pledge> {
    const before = this.find(after.id);
    if (!before) throw new Error(`${after.id} is not a live pledge of ${this.#shift.id}`);
    const hasMoved = before.state !== after.state;
    if (hasMoved && !mayBecome(PLEDGE_MACHINE, before.state, after.state)) {
      throw new Error(`A pledge never goes from ${before.state} to ${after.state}`);
    }
    const keepsSeats = after.state === "CONFIRMED" || after.state === "FULFILLED";
    const saved: Pledge = {
      ...after,
      named: keepsSeats ? after.named : 0,
      offer: after.state === "OFFERED" ? after.offer : null,
    };
    if (!keepsSeats && before.named > 0) await this.#giveUpSeats(command, before, after.state);
    await this.#tx.pledges.save(saved);
    this.#put(saved);
    await this.#tellAsked(before, saved);
    await this.#record(command, saved.id, {
      ...(hasMoved && { state: [before.state, saved.state] }),
      ...(before.places !== saved.places && { places: [before.places, saved.places] }),
      ...(before.minutes !== saved.minutes && { minutes: [before.minutes, saved.minutes] }),
      ...(before.acceptsPart !== saved.acceptsPart && {
        acceptsPart: [before.acceptsPart, saved.acceptsPart],
      }),
      ...change,
    });
    return saved;
  }

  /** Ends a live pledge. */
  end(
    command: Command,
    pledge: Pledge,
    state: PledgeState,
    staffReason = pledge.staffReason,
  ): Promise<Pledge> {
    return this.change(command, { ...pledge, state, staffReason });
  }

  /** Tells those who follow the initiative. */
  async tellChannel<Type extends PledgeFactType<RosterFact>>(
    type: Type,
    pledge: Pledge,
    more: More<RosterFact, Type>,
  ): Promise<void> {
    const fact = { ...this.#facts(pledge), type, ...more } as unknown as RosterFact;
    await this.#tx.outbox.append(laneOfInitiative(this.initiative), fact, this.now);
  }

  /** Tells those who follow the initiative what became of the shift as a whole. */
  async tellChannelOfShift(what: ShiftNews): Promise<void> {
    const fact = { ...what, shiftId: this.#shift.id, initiativeId: this.initiative.id };
    await this.#tx.outbox.append(laneOfInitiative(this.initiative), fact, this.now);
  }

  /** Tells whoever pledged, or the organisation's contacts where staff or a program did. */
  async tellPledger<Type extends PledgeFactType<PersonalFact>>(
    type: Type,
    pledge: Pledge,
    more: More<PersonalFact, Type>,
  ): Promise<void> {
    for (const personId of await pledgersOf(this.#tx, pledge)) {
      await this.tellPerson(personId, type, pledge, more);
    }
  }

  /**
   * Tells whoever pledged of what somebody else has done to it: not those who did it, and nobody where a contact of the
   * organisation did.
   */
  async tellPledgerOfAnother<Type extends PledgeFactType<PersonalFact>>(
    { actor }: Command,
    type: Type,
    pledge: Pledge,
    more: More<PersonalFact, Type>,
  ): Promise<void> {
    if (isContactOf(actor, pledge.organisationId)) return;
    for (const personId of await pledgersOf(this.#tx, pledge)) {
      if (personId !== actorId(actor)) await this.tellPerson(personId, type, pledge, more);
    }
  }

  async tellPerson<Type extends PledgeFactType<PersonalFact>>(
    personId: PersonId,
    type: Type,
    pledge: Pledge,
    more: More<PersonalFact, Type>,
  ): Promise<void> {
    const fact = { ...this.#facts(pledge), type, personId, ...more } as unknown as PersonalFact;
    await this.#tx.outbox.append(laneOfPerson(personId), fact, this.now);
  }

  /** Changes the shift itself; it is stored when the roster is closed. */
  changeShift(changes: Partial<Omit<Shift, "id" | "version">>): void {
    this.#shift = { ...this.#shift, ...changes };
  }

  /** Stores the shift with what its roster adds up to: last, since it is the row that everybody waits for. */
  async close(): Promise<void> {
    const staffingAlert = staffingAfter(this.#before, this.shift, this.now);
    if (staffingAlert) {
      this.changeShift({ staffingAlert });
      await this.tellChannelOfShift({ type: "StaffingChanged" });
    }
    // Told of it the host is where places are given up late.
    const [wasShort, isShort] = [this.#before, this.shift].map((shift) => isUnderstaffed(shift, this.now));
    if (wasShort && !isShort && isUrgentWithdrawal(this.#before, this.now)) {
      const question = { question: "STAFFING", shiftId: this.#shift.id } as const;
      await tellQuestionChanged(this.#tx, await hostsOf(this.#tx, this.initiative), question, this.now);
    }
    await this.#tx.shifts.save(this.shift);
  }

  /** A pledge that was there keeps its place in the queue. */
  #put(pledge: Pledge): void {
    const index = this.#pledges.findIndex(({ id }) => id === pledge.id);
    if (index === -1) this.#pledges = [...this.#pledges, pledge].toSorted(byQueueOrder);
    else
      this.#pledges = isLive(pledge) ? this.#pledges.with(index, pledge) : this.#pledges.toSpliced(index, 1);
  }

  /** Whoever withdraws their own knows; of any other end whoever pledged is told by itself. */
  async #giveUpSeats({ actor }: Command, pledge: Pledge, end: PledgeState): Promise<void> {
    const isWithdrawn = end === "WITHDRAWN" || end === "WITHDRAWN_LATE";
    const told: readonly (string | null)[] =
      isWithdrawn && isContactOf(actor, pledge.organisationId)
        ? [actorId(actor)]
        : await pledgersOf(this.#tx, pledge);
    for (const { id, personId } of await this.#tx.seats.listByPledge(pledge.id)) {
      await this.#tx.seats.delete(id);
      if (!told.includes(personId)) await this.tellPerson(personId, "YourSeatLost", pledge, {});
    }
  }

  /** Whoever was asked about the pledge has the question there still, though somebody has answered it or it asks otherwise now. */
  async #tellAsked(before: Pledge, after: Pledge): Promise<void> {
    const { id: pledgeId } = before;
    const changed: Question[] = [];
    if (before.offer && after.state !== "OFFERED") changed.push({ question: "OFFER", pledgeId });
    const isSame = (["state", "named", "places"] as const).every((field) => after[field] === before[field]);
    if (!isSame && isAskedForNames(before, this.#before, this.now))
      changed.push({ question: "NAMES", pledgeId });
    if (changed.length === 0) return;
    const asked = await pledgersOf(this.#tx, after);
    for (const question of changed) await tellQuestionChanged(this.#tx, asked, question, this.now);
  }

  #record(command: Command, pledgeId: PledgeId, change: Json): Promise<void> {
    return record(this.#deps, this.#tx, command, pledgeId, change);
  }

  #facts({ id: pledgeId, shiftId, organisationId, places }: Pledge): PledgeFacts {
    return { pledgeId, shiftId, initiativeId: this.initiative.id, organisationId, places };
  }
}
