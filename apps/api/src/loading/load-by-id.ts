import DataLoader from "dataloader";
import { type Loader, whenUsed } from "./loader.ts";

/** Loads things by id: those asked for at once cost one statement. */
export function loadById<Id extends string, T extends { readonly id: Id }>(source: {
  byIds(ids: readonly Id[]): Promise<readonly T[]>;
}): Loader<Id, T | undefined> {
  const readAll = async (ids: readonly Id[]) => {
    const found = new Map((await source.byIds(ids)).map((item) => [item.id, item]));
    return ids.map((id) => found.get(id));
  };
  return whenUsed(() => new DataLoader(readAll));
}

/** The thing that another one refers to, which the database's foreign keys keep in place. */
export async function loadReferred<Id extends string, T>(
  loader: Loader<Id, T | undefined>,
  id: Id,
): Promise<T> {
  const item = await loader.load(id);
  if (item === undefined) throw new Error(`Something refers to ${id}, which is not there`);
  return item;
}

/** The things that another one refers to, in that order. */
export function loadAllReferred<Id extends string, T>(
  loader: Loader<Id, T | undefined>,
  ids: readonly Id[],
): Promise<readonly T[]> {
  return Promise.all(ids.map((id) => loadReferred(loader, id)));
}
