import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import { In } from "typeorm";
import { listOf } from "../reader/id-list.ts";
import { listingOf } from "../reader/listing.ts";
import { lookUpAll } from "../reader/look-up.ts";
import type { ReadOptions } from "../reader/read.ts";
import { asNumber } from "../reader/sort-keys.ts";
import { whenUsed } from "../reader/when-used.ts";
import { commitmentRevisionTable, toCommitmentRevision } from "./commitment-revision-row.ts";
import { commitmentTable, toCommitment } from "./commitment-row.ts";

export function commitmentReads(options: ReadOptions, landlordId: LandlordId): Reader["commitments"] {
  const commitments = whenUsed(() =>
    listingOf(options, landlordId, {
      table: commitmentTable,
      toValue: toCommitment,
      sortBy: "year",
      direction: "ASC",
      toSortKey: asNumber,
    }),
  );
  return {
    byIds: (ids) => commitments().byIds(ids),
    listByOrganisations: (ids) => commitments().listByParents("organisation_id", ids),
    async revisions(ids) {
      if (ids.length === 0) return new Map();
      const key = { landlord_id: landlordId, commitment_id: In(listOf(ids).values) };
      const rows = await lookUpAll(options, commitmentRevisionTable, key, ["commitment_id", "revision"]);
      const byCommitment = Map.groupBy(rows.map(toCommitmentRevision), ({ commitmentId }) => commitmentId);
      return new Map(ids.map((id) => [id, byCommitment.get(id) ?? []]));
    },
  };
}
