import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { FactToldOf } from "@socialsmart/domain/outbox/fact-feed";

/** What is to be shown anew: a shift, or all of them. */
export type RosterChange = { readonly happened: readonly FactToldOf[] } & (
  | { readonly kind: "SNAPSHOT" }
  | { readonly kind: "SHIFT"; readonly shiftId: ShiftId }
);

/** Facts that an event lists: the last ones. */
const FACTS_AT_MOST = 50;
/** Where more shifts have changed at once, all of them are shown anew. */
const SHIFTS_AT_MOST = 20;

/** What one reader is still to be shown. However long it does not look, this holds no more than a few hundred facts. */
export class RosterChanges {
  /** Of the whole, where all is to be shown anew. */
  #ofAll: readonly FactToldOf[] | undefined = [];
  readonly #byShift = new Map<ShiftId, readonly FactToldOf[]>();

  get areThere(): boolean {
    return this.#ofAll !== undefined || this.#byShift.size > 0;
  }

  add(told: FactToldOf): void {
    const { fact } = told;
    if (this.#ofAll) this.#ofAll = lastOf([...this.#ofAll, told]);
    else if ("shiftId" in fact)
      this.#byShift.set(fact.shiftId, lastOf([...(this.#byShift.get(fact.shiftId) ?? []), told]));
    else this.addAll([told]);
    if (this.#byShift.size > SHIFTS_AT_MOST) this.addAll();
  }

  /** Has everything shown anew. */
  addAll(facts: readonly FactToldOf[] = []): void {
    const earlier = this.#ofAll ?? [...this.#byShift.values()].flat();
    this.#ofAll = lastOf([...earlier, ...facts]);
    this.#byShift.clear();
  }

  /** All there is, each shift once. */
  take(): readonly RosterChange[] {
    const taken: readonly RosterChange[] = this.#ofAll
      ? [{ kind: "SNAPSHOT", happened: this.#ofAll }]
      : [...this.#byShift].map(([shiftId, happened]) => ({ kind: "SHIFT", shiftId, happened }));
    this.#ofAll = undefined;
    this.#byShift.clear();
    return taken;
  }
}

function lastOf(facts: readonly FactToldOf[]): readonly FactToldOf[] {
  return facts.slice(-FACTS_AT_MOST);
}
