import DataLoader from "dataloader";

type Asked<Id extends string, Args> = { readonly parentId: Id; readonly args: Args };

/**
 * Loads what belongs to each of many parents: parents asked for at once with the same arguments cost one statement.
 *
 * @param absent what a parent has that the read says nothing of.
 */
export function loadByParent<Id extends string, Args, Value>(
  read: (parentIds: readonly Id[], args: Args) => Promise<ReadonlyMap<Id, Value>>,
  absent: Value,
): DataLoader<Asked<Id, Args>, Value, string> {
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
  return new DataLoader(readAll, { cacheKeyFn: ({ parentId, args }) => JSON.stringify([parentId, args]) });
}
