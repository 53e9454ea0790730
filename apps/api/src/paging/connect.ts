import type { IdKind } from "@socialsmart/domain/kernel/ids";
import type { Cursor, Page, PageRequest } from "@socialsmart/domain/store/page";
import { badArgument } from "../error/api-errors.ts";
import { Connection } from "./connection.ts";
import { decodeCursor, type SortKey } from "./cursor.ts";

/** What a list is sorted by: a key, and where keys are equal the id. */
export type ListOrder<T> = {
  readonly kind: IdKind;
  readonly sortKey: SortKey;
  readonly cursorOf: (item: T) => Cursor;
};

export type PageArgs = { readonly first: number; readonly after?: string | null | undefined };

export const MAX_PAGE = 100;

/**
 * Answers a connection's arguments with the page that they ask for.
 *
 * @throws a GraphQL error of code BAD_USER_INPUT for a page size out of range and for a cursor that the list never gave.
 */
export async function connect<T>(
  order: ListOrder<T>,
  args: PageArgs,
  read: (page: PageRequest) => Promise<Page<T>>,
  count: () => Promise<number>,
): Promise<Connection<T>> {
  const request = parsePage(order, args);
  return new Connection(await read(request), request, order.cursorOf, count);
}

function parsePage<T>({ kind, sortKey }: ListOrder<T>, { first, after }: PageArgs): PageRequest {
  if (first < 1 || first > MAX_PAGE) {
    throw badArgument("first", `must be from 1 to ${MAX_PAGE}, not ${first}`);
  }
  if (after === null || after === undefined) return { first, after: null };
  const cursor = decodeCursor(after, kind, sortKey);
  if (!cursor) throw badArgument("after", "must be a cursor that this list gave, unchanged");
  return { first, after: cursor };
}
