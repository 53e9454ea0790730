import DataLoader from "dataloader";
import type { Loader } from "./loader.ts";

type Source<Id, T> = { byIds(ids: readonly Id[]): Promise<readonly T[]> };

/** Loads things by id: those asked for at once cost one statement. */
export function loadById<Id extends string, T extends { readonly id: Id }>(
  source: Source<Id, T>,
): Loader<Id, T | undefined> {
  return new LoaderById(source);
}

/** A class, since each request has one for each kind of thing and uses few of them: until then it is hardly anything. */
class LoaderById<Id extends string, T extends { readonly id: Id }> implements Loader<Id, T | undefined> {
  readonly #source: Source<Id, T>;
  #loader: DataLoader<Id, T | undefined> | undefined;

  constructor(source: Source<Id, T>) {
    this.#source = source;
  }

  load(id: Id): Promise<T | undefined> {
    this.#loader ??= new DataLoader((ids) => this.#readAll(ids));
    return this.#loader.load(id);
  }

  async #readAll(ids: readonly Id[]): Promise<(T | undefined)[]> {
    const found = new Map((await this.#source.byIds(ids)).map((item) => [item.id, item]));
    return ids.map((id) => found.get(id));
  }
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
