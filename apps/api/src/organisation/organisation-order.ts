import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { ListOrder } from "../paging/connect.ts";

/** By name. */
export const ORGANISATION_ORDER: ListOrder<Organisation> = {
  kind: "organisation",
  sortKey: "TEXT",
  orderBy: "NAME_ASC",
  cursorOf: (organisation) => ({ key: organisation.name, id: organisation.id }),
};
