import type { Entry } from "./check-row.ts";
import { folded } from "./folded.ts";
import type { Register, Registered } from "./register.ts";

/** One tenant, as long as the file is read: the same for every line that is about it. */
export type Meant = {
  /** Null for one that is known by its name. */
  readonly number: string | null;
  /** Undefined for one that is not there yet. */
  readonly found: Registered | undefined;
};

/**
 * Which tenant a line is about. The number says; a line without one is about the only tenant of its name, whether registered or on
 * another line, before it or after. It looks at all lines first: else one tenant became two where the number came later.
 */
export class FindTenant {
  readonly #register: Register;
  readonly #byNumber = new Map<string, Meant>();
  readonly #byName = new Map<string, Set<Meant>>();
  /** Names on lines without a number, and the first of these. */
  readonly #bare = new Map<string, number>();

  constructor(register: Register, entries: readonly Entry[]) {
    this.#register = register;
    for (const found of register.tenants) {
      const { name, organisationNumber: number } = found.organisation;
      this.#add(name, { number, found });
    }
    for (const { name, number } of entries.map(({ tenant }) => tenant))
      if (number !== null && this.#refusal(name, number) === undefined)
        this.#add(name, this.#byNumber.get(number) ?? { number, found: undefined });
    for (const { line, tenant } of entries.filter((entry) => entry.tenant.number === null)) {
      const name = folded(tenant.name);
      if (!this.#byName.has(name)) this.#add(name, { number: null, found: undefined });
      if (!this.#bare.has(name)) this.#bare.set(name, line);
    }
  }

  /** The tenant that one of those lines is about, or what is wrong. */
  find({ tenant: { name, number }, lease }: Entry): Meant | string {
    const named = [...this.#named(name)];
    const refusal = number === null ? undefined : this.#refusal(name, number);
    if (refusal) return refusal;
    const [meant, ...more] = number === null ? named : [this.#byNumber.get(number)];
    if (!meant) throw new Error("It was not among the lines that were looked at first");
    if (more.length > 0) return `several tenants are called ${name}: say which by its number`;
    if (meant.found) return this.#newName(name, meant.found) ?? meant;
    const same = named.find(({ found }) => found?.leases.some((one) => one.number === lease?.number));
    return same
      ? `${name} has the lease ${lease?.number} with the number ${same.number}, which an import does not change`
      : meant;
  }

  #refusal(name: string, number: string): string | undefined {
    if (this.#register.otherNumbers.has(number))
      return `${number} is the number of somebody who is no tenant`;
    const named = [...this.#named(name)].filter(({ found }) => found !== undefined);
    return named.some((one) => one.number === null) && !named.some((one) => one.number === number)
      ? `${name} is registered without a number, and an import gives it none: leave it out here`
      : undefined;
  }

  /** Once it has another, a line without a number that has the old one would be about another tenant. */
  #newName(name: string, { organisation }: Registered): string | undefined {
    const old = folded(organisation.name);
    const line = old === folded(name) ? undefined : this.#bare.get(old);
    return line === undefined
      ? undefined
      : `has the number of ${organisation.name}, which line ${line} names without one: say there which is meant, by its number`;
  }

  #named(name: string): ReadonlySet<Meant> {
    return this.#byName.get(folded(name)) ?? new Set();
  }

  #add(name: string, meant: Meant): void {
    if (meant.number !== null) this.#byNumber.set(meant.number, meant);
    const named = this.#byName.get(folded(name));
    if (named) named.add(meant);
    else this.#byName.set(folded(name), new Set([meant]));
  }
}
