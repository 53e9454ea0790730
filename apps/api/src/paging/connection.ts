import type { Page, PageRequest } from "@socialsmart/domain/store/page";

/** What few ask for of a list, and is worked out for those who do. */
type Asides<T, Sums> = {
  /** The item's place in the list, of which there may be thousands. */
  readonly cursorOf: (item: T) => string;
  /** How many items there are in all. */
  readonly count: () => Promise<number>;
  /** How they add up, where that says something. */
  readonly sums: (() => Promise<Sums>) | undefined;
};

/** A page of a list as GraphQL shows it. */
export class Connection<T, Sums = unknown> {
  readonly count: () => Promise<number>;
  readonly #page: Page<T>;
  readonly #request: PageRequest;
  readonly #cursorOf: (item: T) => string;
  readonly #sums: (() => Promise<Sums>) | undefined;

  constructor(page: Page<T>, request: PageRequest, { cursorOf, count, sums }: Asides<T, Sums>) {
    this.#page = page;
    this.#request = request;
    this.#cursorOf = cursorOf;
    this.#sums = sums;
    this.count = count;
  }

  get nodes(): readonly T[] {
    return this.#page.items;
  }

  get edges(): readonly { readonly cursor: string; readonly node: T }[] {
    return this.nodes.map((node) => ({ cursor: this.#cursorOf(node), node }));
  }

  get pageInfo() {
    const { after, before, fromEnd } = this.#request;
    const { hasNextPage: hasMore } = this.#page;
    const first = this.nodes.at(0);
    const last = this.nodes.at(-1);
    return {
      hasNextPage: fromEnd ? before !== undefined : hasMore,
      hasPreviousPage: fromEnd ? hasMore : after !== null,
      startCursor: first === undefined ? null : this.#cursorOf(first),
      endCursor: last === undefined ? null : this.#cursorOf(last),
    };
  }

  sums(): Promise<Sums> {
    if (!this.#sums) throw new Error("A list that does not add up");
    return this.#sums();
  }
}
