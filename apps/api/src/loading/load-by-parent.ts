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
  const readAll = async (asked: readonly Asked<Id, Args>[]) => {
    const byArgs = Map.groupBy(asked, ({ args }) => JSON.stringify(args));
    const reads = [...byArgs.values()].map(async (group) => {
      const [first] = group;
      const found = first && (await read([...new Set(group.map(({ parentId }) => parentId))], first.args));
      return group.map((key) => [key, found?.get(key.parentId) ?? absent] as const);
    });
    const values = new Map((await Promise.all(reads)).flat());
    return asked.map((key) => values.get(key) ?? absent);
  };
  const cacheKeyFn = ({ parentId, args }: Asked<Id, Args>) => JSON.stringify([parentId, args]);
  return whenUsed(() => new DataLoader(readAll, { cacheKeyFn }));
}
