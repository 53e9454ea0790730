import type { Store } from "@socialsmart/domain/store/store";

/** A store that hands everything on to the given one: to be spread, and then changed in places. */
export function passedOn(store: Store): Store {
  return {
    transaction: (...args: Parameters<Store["transaction"]>) => store.transaction(...args),
    reader: (...args) => store.reader(...args),
    directory: store.directory,
    noteTokenUse: (...args) => store.noteTokenUse(...args),
    noteCalendarUse: (...args) => store.noteCalendarUse(...args),
    ping: () => store.ping(),
  };
}
