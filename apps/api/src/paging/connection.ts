import type { Page, PageRequest } from "@socialsmart/domain/store/page";

/** A list as it is asked for. */
export type AskedList<T> = {
  readonly page: PageRequest;
  /** The item's place in the list, of which there may be thousands. */
  readonly cursorOf: (item: T) => string;
};

/** What few ask for of a list, and is worked out for those who do. */
type Asides<Sums> = {
  /** How many items there are in all. */
  readonly count: () => Promise<number>;
  /** How they add up, where that says something. */
  readonly sums: (() => Promise<Sums>) | undefined;
};

/** A page of a list as GraphQL shows it. */
export class Connection<T, Sums = unknown> {
  readonly count: () => Promise<number>;
  readonly #page: Page<T>;
  readonly #asked: AskedList<T>;
  readonly #sums: (() => Promise<Sums>) | undefined;

  constructor(page: Page<T>, asked: AskedList<T>, { count, sums }: Asides<Sums>) {
    this.#page = page;
    this.#asked = asked;
    this.#sums = sums;
    this.count = count;
  }

  get nodes(): readonly T[] {
    return this.#page.items;
  }

  get edges(): readonly { readonly cursor: string; readonly node: T }[] {
    return this.nodes.map((node) => ({ cursor: this.#asked.cursorOf(node), node }));
  }

  get pageInfo() {
    const { after, before, fromEnd } = this.#asked.page;
    const { hasNextPage: hasMore } = this.#page;
    const first = this.nodes.at(0);
    const last = this.nodes.at(-1);
    return {
      hasNextPage: fromEnd ? before !== undefined : hasMore,
      hasPreviousPage: fromEnd ? hasMore : after !== null,
      startCursor: first === undefined ? null : this.#asked.cursorOf(first),
      endCursor: last === undefined ? null : this.#asked.cursorOf(last),
    };
  }

  sums(): Promise<Sums> {
    if (!this.#sums) throw new Error("A list that does not add up");
    return this.#sums();
  }
}
