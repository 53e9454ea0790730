import DataLoader from "dataloader";
import { type Loader, whenUsed } from "./loader.ts";

type Asked<Id extends string, Args> = { readonly parentId: Id; readonly args: Args };

/**
 * Loads what belongs to each of many parents: parents asked for at once with the same arguments cost one statement.
 *
 * @param absent what a parent has that the read says nothing of.
 */
export function loadByParent<Id extends string, Args, Value>(
  read: (parentIds: readonly Id[], args: Args) => Promise<ReadonlyMap<Id, Value>>,
  absent: Value,
): Loader<Asked<Id, Args>, Value> {
  const loaders = new Map<string, Loader<Id, Value>>();
  // The parents of one list mostly bring the very same arguments, which are then not written out for each of them.
  let last: { readonly args: Args; readonly loader: Loader<Id, Value> } | undefined;
  const loaderFor = (args: Args): Loader<Id, Value> => {
    if (last?.args === args) return last.loader;
    const key = JSON.stringify(args);
    const readAll = async (ids: readonly Id[]) => {
      const found = await read(ids, args);
      return ids.map((id) => found.get(id) ?? absent);
    };
    const loader = loaders.get(key) ?? whenUsed(() => new DataLoader(readAll));
    loaders.set(key, loader);
    last = { args, loader };
    return loader;
  };
  return { load: ({ parentId, args }) => loaderFor(args).load(parentId) };
}
