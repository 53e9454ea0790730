import type { Store } from "../store/store.ts";
import type { Clock } from "./clock.ts";
import type { Ids } from "./ids.ts";
import type { Secrets } from "./secrets.ts";

/** What every use case is handed. */
export type Deps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Secrets;
};
