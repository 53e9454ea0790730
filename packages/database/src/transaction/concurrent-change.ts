/** Somebody else was there first: nothing was committed, and the whole work runs again on what is there now. */
export class ConcurrentChange extends Error {
  override readonly name = "ConcurrentChange";
}
