import type { Page, PageRequest } from "../store/page.ts";
import type { ListOrder } from "./orders.ts";

export function findAll<Id extends string, Row>(
  ids: readonly Id[],
  find: (id: Id) => Row | undefined,
): readonly Row[] {
  return [...new Set(ids)].flatMap((id) => find(id) ?? []);
}

export function forEach<Id, Answer>(ids: readonly Id[], answer: (id: Id) => Answer): ReadonlyMap<Id, Answer> {
  return new Map(ids.map((id) => [id, answer(id)]));
}

export function pageOf<T>(items: readonly T[], order: ListOrder<T>, request: PageRequest): Page<T> {
  const { first, after, before, fromEnd, reversed } = request;
  const sign = reversed ? -1 : 1;
  const left = items
    .filter((item) => after === null || sign * order.compareToCursor(item, after) > 0)
    .filter((item) => before === undefined || sign * order.compareToCursor(item, before) < 0)
    .toSorted((a, b) => sign * order.compare(a, b));
  return { items: fromEnd ? left.slice(-first) : left.slice(0, first), hasNextPage: left.length > first };
}
