import type { District } from "@socialsmart/domain/district/district";
import type { ListOrder } from "../paging/connect.ts";

/** By name. */
export const DISTRICT_ORDER: ListOrder<District> = {
  kind: "district",
  sortKey: "TEXT",
  orderBy: "NAME_ASC",
  cursorOf: (district) => ({ key: district.name, id: district.id }),
};
