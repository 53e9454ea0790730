import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import { listingOf } from "../reader/listing.ts";
import type { ReadOptions } from "../reader/read.ts";
import { asText } from "../reader/sort-keys.ts";
import { whenUsed } from "../reader/when-used.ts";
import { exemptionTable, toExemption } from "./exemption-row.ts";

export function exemptionReads(options: ReadOptions, landlordId: LandlordId): Reader["exemptions"] {
  const exemptions = whenUsed(() =>
    listingOf(options, landlordId, {
      table: exemptionTable,
      toValue: toExemption,
      sortBy: "starts_on",
      direction: "ASC",
      toSortKey: asText,
    }),
  );
  return {
    byIds: (ids) => exemptions().byIds(ids),
    listByOrganisations: (ids) => exemptions().listByParents("organisation_id", ids),
  };
}
