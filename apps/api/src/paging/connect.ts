import type { IdKind } from "@socialsmart/domain/kernel/ids";
import type { Cursor, Page, PageRequest } from "@socialsmart/domain/store/page";
import { badArgument } from "../error/api-errors.ts";
import { type AskedList, Connection } from "./connection.ts";
import { decodeCursor, encodeCursor, type SortKey } from "./cursor.ts";

/** What a list is sorted by: a key, and where keys are equal the id. */
export type ListOrder<T> = {
  readonly kind: IdKind;
  readonly sortKey: SortKey;
  /** Its own order, where another can be asked for, which is the same the other way round. */
  readonly orderBy?: string;
  readonly cursorOf: (item: T) => Cursor;
};

export type PageArgs = {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly orderBy?: string;
};

export const MAX_PAGE = 100;

/**
 * Answers a connection's arguments with the page that they ask for.
 *
 * @throws a GraphQL error of code BAD_USER_INPUT for a page size out of range and for a cursor that the list never gave.
 */
export async function connect<T, Sums = undefined>(
  order: ListOrder<T>,
  args: PageArgs,
  read: (page: PageRequest) => Promise<Page<T>>,
  count: () => Promise<number>,
  sums?: () => Promise<Sums>,
): Promise<Connection<T, Sums>> {
  const asked = askedList(order, args);
  return new Connection(await read(asked.page), asked, { count, sums });
}

/**
 * What a connection's arguments ask for.
 *
 * @throws as `connect`.
 */
export function askedList<T>(order: ListOrder<T>, args: PageArgs): AskedList<T> {
  return {
    page: parsePage(order, args),
    cursorOf: (item) => encodeCursor(order.cursorOf(item), args.orderBy),
  };
}

function parsePage<T>(order: ListOrder<T>, args: PageArgs): PageRequest {
  const { first, last, orderBy } = args;
  const [name, size] = typeof last === "number" ? (["last", last] as const) : (["first", first] as const);
  if (size < 1 || size > MAX_PAGE) throw badArgument(name, `must be from 1 to ${MAX_PAGE}, not ${size}`);
  const before = parseCursor("before", order, args);
  return {
    first: size,
    after: parseCursor("after", order, args) ?? null,
    ...(before && { before }),
    ...(name === "last" && { fromEnd: true as const }),
    ...(orderBy !== undefined && orderBy !== order.orderBy && { reversed: true as const }),
  };
}

function parseCursor<T>(
  name: "after" | "before",
  { kind, sortKey }: ListOrder<T>,
  args: PageArgs,
): Cursor | undefined {
  const text = args[name];
  if (text === null || text === undefined) return undefined;
  const cursor = decodeCursor(text, kind, sortKey, args.orderBy);
  if (!cursor) throw badArgument(name, "must be a cursor that this list gave in this order, unchanged");
  return cursor;
}
