import type { Shift } from "@socialsmart/domain/shift/shift";
import type { ListOrder } from "../paging/connect.ts";

/** By start. */
export const SHIFT_ORDER: ListOrder<Shift> = {
  kind: "shift",
  sortKey: "INSTANT",
  orderBy: "START_ASC",
  cursorOf: (shift) => ({ key: shift.startsAt.toString(), id: shift.id }),
};
