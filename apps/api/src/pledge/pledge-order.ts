import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { ListOrder } from "../paging/connect.ts";

/** By place in the queue. */
export const PLEDGE_ORDER: ListOrder<Pledge> = {
  kind: "pledge",
  sortKey: "INSTANT",
  orderBy: "QUEUE_ASC",
  cursorOf: (pledge) => ({ key: pledge.queuedAt.toString(), id: pledge.id }),
};

/** The latest first. */
export const LATEST_PLEDGES: ListOrder<Pledge> = { ...PLEDGE_ORDER, orderBy: "QUEUE_DESC" };
