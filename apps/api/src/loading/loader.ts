/** Loads one thing at a time, and those asked for at once together. */
export type Loader<Key, Value> = { load(key: Key): Promise<Value> };
