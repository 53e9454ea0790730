import type { Cursor, Page, PageRequest } from "@socialsmart/domain/store/page";
import { encodeCursor } from "./cursor.ts";

/** A page of a list as GraphQL shows it. How many there are in all is counted only for those who ask. */
export type Connection<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly count: () => Promise<number>;
};

/** @param cursorOf the item's place in the order that the list is sorted by. */
export function toConnection<T>(
  page: Page<T>,
  request: PageRequest,
  cursorOf: (item: T) => Cursor,
  count: () => Promise<number>,
): Connection<T> {
  const edges = page.items.map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
  return {
    edges,
    nodes: page.items,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: request.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  };
}
