import type DataLoader from "dataloader";

/** Loads one thing at a time, and those asked for at once together. */
export type Loader<Key, Value> = { load(key: Key): Promise<Value> };

/** A loader that is made when it is first used: there are many, and a request uses few. */
export function whenUsed<Key, Value, CacheKey>(
  make: () => DataLoader<Key, Value, CacheKey>,
): Loader<Key, Value> {
  let loader: DataLoader<Key, Value, CacheKey> | undefined;
  return {
    load(key) {
      loader ??= make();
      return loader.load(key);
    },
  };
}
