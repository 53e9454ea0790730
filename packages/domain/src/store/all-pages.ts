import type { Cursor, Page, PageRequest } from "./page.ts";

const AT_A_TIME = 500;

/** A list from its beginning to its end, some hundreds at a time. */
export async function* allPages<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  cursorOf: (item: T) => Cursor,
): AsyncGenerator<readonly T[]> {
  for (let after: Cursor | null = null; ; ) {
    const { items, hasNextPage }: Page<T> = await read({ first: AT_A_TIME, after });
    yield items;
    const last = items.at(-1);
    if (!hasNextPage || !last) return;
    after = cursorOf(last);
  }
}

/** All of a list. */
export async function readAll<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  cursorOf: (item: T) => Cursor,
): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const items of allPages(read, cursorOf)) all.push(...items);
  return all;
}
