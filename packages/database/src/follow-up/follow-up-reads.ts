import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import { listingOf } from "../reader/listing.ts";
import type { ReadOptions } from "../reader/read.ts";
import { asNumber } from "../reader/sort-keys.ts";
import { whenUsed } from "../reader/when-used.ts";
import { followUpTable, toFollowUp } from "./follow-up-row.ts";

export function followUpReads(options: ReadOptions, landlordId: LandlordId): Reader["followUps"] {
  const followUps = whenUsed(() =>
    listingOf(options, landlordId, {
      table: followUpTable,
      toValue: toFollowUp,
      sortBy: "year",
      direction: "ASC",
      toSortKey: asNumber,
    }),
  );
  return {
    byIds: (ids) => followUps().byIds(ids),
    listByAppendices: (ids) => followUps().listByParents("appendix_id", ids),
  };
}
