import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { ListOrder } from "../paging/connect.ts";

/** By title. */
export const INITIATIVE_ORDER: ListOrder<Initiative> = {
  kind: "initiative",
  sortKey: "TEXT",
  orderBy: "TITLE_ASC",
  cursorOf: (initiative) => ({ key: initiative.title, id: initiative.id }),
};
