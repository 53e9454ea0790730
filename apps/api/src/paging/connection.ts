import type { Cursor, Page, PageRequest } from "@socialsmart/domain/store/page";
import { encodeCursor } from "./cursor.ts";

/**
 * A page of a list as GraphQL shows it. What few ask for is worked out for those who do: cursors, which there may be thousands of,
 * and how many items there are in all.
 */
export class Connection<T> {
  readonly count: () => Promise<number>;
  readonly #page: Page<T>;
  readonly #request: PageRequest;
  readonly #cursorOf: (item: T) => Cursor;

  /** @param cursorOf the item's place in the order that the list is sorted by. */
  constructor(
    page: Page<T>,
    request: PageRequest,
    cursorOf: (item: T) => Cursor,
    count: () => Promise<number>,
  ) {
    this.#page = page;
    this.#request = request;
    this.#cursorOf = cursorOf;
    this.count = count;
  }

  get nodes(): readonly T[] {
    return this.#page.items;
  }

  get edges(): readonly { readonly cursor: string; readonly node: T }[] {
    return this.nodes.map((node) => ({ cursor: this.#cursor(node), node }));
  }

  get pageInfo() {
    const first = this.nodes.at(0);
    const last = this.nodes.at(-1);
    return {
      hasNextPage: this.#page.hasNextPage,
      hasPreviousPage: this.#request.after !== null,
      startCursor: first === undefined ? null : this.#cursor(first),
      endCursor: last === undefined ? null : this.#cursor(last),
    };
  }

  #cursor(item: T): string {
    return encodeCursor(this.#cursorOf(item));
  }
}
