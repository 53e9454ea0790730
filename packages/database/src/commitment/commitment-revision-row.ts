import type { CommitmentRevision } from "@socialsmart/domain/commitment/commitment";
import type { CommitmentId, LandlordId, OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant } from "../schema/values.ts";

export type CommitmentRevisionRow = {
  commitment_id: CommitmentId;
  revision: number;
  landlord_id: LandlordId;
  organisation_id: OrganisationId;
  target: number;
  note: string;
  made_by: PersonId | null;
  made_at: Date;
};

/** Nothing updates or deletes a row of it. */
export const commitmentRevisionTable = new EntitySchema<CommitmentRevisionRow>({
  name: "commitment_revision",
  columns: {
    commitment_id: { ...column.id, primary: true },
    revision: { ...column.integer, primary: true },
    landlord_id: column.id,
    organisation_id: column.id,
    target: column.integer,
    note: column.text,
    made_by: column.optionalId,
    made_at: column.instant,
  } satisfies Record<keyof CommitmentRevisionRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("commitment_revision_landlord", "landlord_id", "landlord"),
    foreignKey("commitment_revision_of", "commitment_id", "commitment"),
    foreignKey("commitment_revision_made_by", "made_by", "person"),
  ],
});

export function toCommitmentRevision(row: CommitmentRevisionRow): CommitmentRevision {
  return {
    commitmentId: row.commitment_id,
    landlordId: row.landlord_id,
    organisationId: row.organisation_id,
    revision: row.revision,
    target: row.target,
    note: row.note,
    madeBy: row.made_by,
    at: toInstant(row.made_at),
  };
}

export function toCommitmentRevisionRow(revision: CommitmentRevision): CommitmentRevisionRow {
  return {
    commitment_id: revision.commitmentId,
    revision: revision.revision,
    landlord_id: revision.landlordId,
    organisation_id: revision.organisationId,
    target: revision.target,
    note: revision.note,
    made_by: revision.madeBy,
    made_at: toDate(revision.at),
  };
}
