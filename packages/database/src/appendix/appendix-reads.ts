import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import { In } from "typeorm";
import { leaseTable, toLease } from "../lease/lease-row.ts";
import { listOf } from "../reader/id-list.ts";
import { listingOf } from "../reader/listing.ts";
import { lookUpAll } from "../reader/look-up.ts";
import type { ReadOptions } from "../reader/read.ts";
import { BY_ID } from "../reader/sort-keys.ts";
import { whenUsed } from "../reader/when-used.ts";
import { templateVersionTable, toTemplateVersion } from "../template/template-version-row.ts";
import { appendixTable, toAppendix } from "./appendix-row.ts";
import { signatureTable, toSignature } from "./signature-row.ts";

/** Templates, leases, and the appendices to them. */
export function appendixReads(
  options: ReadOptions,
  landlordId: LandlordId,
): Pick<Reader, "appendices" | "leases" | "templateVersions"> {
  const appendices = whenUsed(() =>
    listingOf(options, landlordId, { ...BY_ID, table: appendixTable, toValue: toAppendix }),
  );
  const leases = whenUsed(() =>
    listingOf(options, landlordId, {
      table: leaseTable,
      toValue: toLease,
      sortBy: "number",
      direction: "ASC",
      toSortKey: (key) => key,
    }),
  );
  const versions = whenUsed(() =>
    listingOf(options, landlordId, { ...BY_ID, table: templateVersionTable, toValue: toTemplateVersion }),
  );
  return {
    appendices: {
      byIds: (ids) => appendices().byIds(ids),
      listByOrganisations: (ids) => appendices().listByParents("organisation_id", ids),
      async signatures(ids) {
        if (ids.length === 0) return new Map();
        const key = { landlord_id: landlordId, appendix_id: In(listOf(ids).values) };
        const rows = await lookUpAll(options, signatureTable, key, ["appendix_id", "party"]);
        const byAppendix = Map.groupBy(rows.map(toSignature), ({ appendixId }) => appendixId);
        return new Map(ids.map((id) => [id, byAppendix.get(id) ?? []]));
      },
    },
    leases: {
      byIds: (ids) => leases().byIds(ids),
      listByOrganisations: (ids) => leases().listByParents("organisation_id", ids),
    },
    templateVersions: {
      byIds: (ids) => versions().byIds(ids),
      async list() {
        const key = { landlord_id: landlordId };
        return (await lookUpAll(options, templateVersionTable, key, ["id"])).map(toTemplateVersion);
      },
    },
  };
}
