import DataLoader from "dataloader";
import type { Loader } from "./loader.ts";

type Asked<Id extends string, Args> = { readonly parentId: Id; readonly args: Args };

type Read<Id, Args, Value> = (parentIds: readonly Id[], args: Args) => Promise<ReadonlyMap<Id, Value>>;

/**
 * Loads what belongs to each of many parents: parents asked for at once with the same arguments cost one statement.
 *
 * @param absent what a parent has that the read says nothing of.
 */
export function loadByParent<Id extends string, Args, Value>(
  read: Read<Id, Args, Value>,
  absent: Value,
): Loader<Asked<Id, Args>, Value> {
  return new LoaderByParent(read, absent);
}

/** A class, since each request has one for each list and uses few of them: until then it is hardly anything. */
class LoaderByParent<Id extends string, Args, Value> implements Loader<Asked<Id, Args>, Value> {
  readonly #read: Read<Id, Args, Value>;
  readonly #absent: Value;
  /** The parents of one list mostly bring the very same arguments, which are not written out for each of them. */
  #last: { readonly args: Args; readonly loader: Loader<Id, Value> } | undefined;
  /** By what the arguments say, once there are others. */
  #loaders: Map<string, Loader<Id, Value>> | undefined;

  constructor(read: Read<Id, Args, Value>, absent: Value) {
    this.#read = read;
    this.#absent = absent;
  }

  load({ parentId, args }: Asked<Id, Args>): Promise<Value> {
    if (this.#last?.args !== args) this.#last = { args, loader: this.#loaderFor(args) };
    return this.#last.loader.load(parentId);
  }

  #loaderFor(args: Args): Loader<Id, Value> {
    if (!this.#last) return this.#make(args);
    this.#loaders ??= new Map([[JSON.stringify(this.#last.args), this.#last.loader]]);
    const key = JSON.stringify(args);
    const loader = this.#loaders.get(key) ?? this.#make(args);
    this.#loaders.set(key, loader);
    return loader;
  }

  #make(args: Args): Loader<Id, Value> {
    return new DataLoader((ids: readonly Id[]) => this.#readAll(ids, args));
  }

  async #readAll(ids: readonly Id[], args: Args): Promise<Value[]> {
    const found = await this.#read(ids, args);
    return ids.map((id) => found.get(id) ?? this.#absent);
  }
}
