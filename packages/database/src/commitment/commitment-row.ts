import type { Commitment, CommitmentUnit } from "@socialsmart/domain/commitment/commitment";
import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import type { CommitmentId, LandlordId, OrganisationId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";

export type CommitmentRow = {
  id: CommitmentId;
  landlord_id: LandlordId;
  organisation_id: OrganisationId;
  year: number;
  unit: CommitmentUnit;
  /** ANY for no area in particular: two NULLs would be two lines. */
  focus_area: FocusArea | "ANY";
  target: number;
  note: string;
  revision: number;
};

export const commitmentTable = new EntitySchema<CommitmentRow>({
  name: "commitment",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    organisation_id: column.id,
    year: column.integer,
    unit: column.word,
    focus_area: column.word,
    target: column.integer,
    note: column.text,
    revision: column.integer,
  } satisfies Record<keyof CommitmentRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("commitment_landlord", "landlord_id", "landlord"),
    foreignKey("commitment_organisation", "organisation_id", "organisation"),
  ],
  uniques: [{ name: "commitment_line", columns: ["organisation_id", "year", "unit", "focus_area"] }],
  checks: [{ name: "commitment_target", expression: "target >= 0" }],
});

export function toCommitment(row: CommitmentRow): Commitment {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    organisationId: row.organisation_id,
    year: row.year,
    unit: row.unit,
    focusArea: row.focus_area === "ANY" ? null : row.focus_area,
    target: row.target,
    note: row.note,
    revision: row.revision,
  };
}

export function toCommitmentRow(commitment: Commitment): CommitmentRow {
  return {
    id: commitment.id,
    landlord_id: commitment.landlordId,
    organisation_id: commitment.organisationId,
    year: commitment.year,
    unit: commitment.unit,
    focus_area: toFocusColumn(commitment.focusArea),
    target: commitment.target,
    note: commitment.note,
    revision: commitment.revision,
  };
}

export function toFocusColumn(focusArea: FocusArea | null): FocusArea | "ANY" {
  return focusArea ?? "ANY";
}
