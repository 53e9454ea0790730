import type { Approval, ShiftRules } from "@socialsmart/domain/shift/shift-rules";
import type { EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { as, asFlag, type Fields, mapperOf } from "../schema/fields.ts";

/** What a shift and a series of shifts both have. */
export type ShiftRulesRow = {
  allows_part_of_shift: boolean;
  per_organisation_cap: number | null;
  cap_release_minutes: number | null;
  withdraw_by_minutes: number | null;
  name_by_minutes: number | null;
  takes_head_counts: boolean;
  approval: Approval;
  adults_only: boolean;
  requires_record_extract: boolean;
};

export const shiftRulesColumns = {
  allows_part_of_shift: column.flag,
  per_organisation_cap: column.optionalInteger,
  cap_release_minutes: column.optionalInteger,
  withdraw_by_minutes: column.optionalInteger,
  name_by_minutes: column.optionalInteger,
  takes_head_counts: column.flag,
  approval: column.word,
  adults_only: column.flag,
  requires_record_extract: column.flag,
} satisfies Record<keyof ShiftRulesRow, EntitySchemaColumnOptions>;

export const SHIFT_RULES_FIELDS: Fields<ShiftRules, ShiftRulesRow> = {
  allowsPartOfShift: asFlag("allows_part_of_shift"),
  perOrganisationCap: as("per_organisation_cap"),
  capReleaseMinutes: as("cap_release_minutes"),
  withdrawByMinutes: as("withdraw_by_minutes"),
  nameByMinutes: as("name_by_minutes"),
  takesHeadCounts: asFlag("takes_head_counts"),
  approval: as("approval"),
  adultsOnly: asFlag("adults_only"),
  requiresRecordExtract: asFlag("requires_record_extract"),
};

export const toShiftRules = mapperOf(SHIFT_RULES_FIELDS);

export function toShiftRulesRow(rules: ShiftRules): ShiftRulesRow {
  return {
    allows_part_of_shift: rules.allowsPartOfShift,
    per_organisation_cap: rules.perOrganisationCap,
    cap_release_minutes: rules.capReleaseMinutes,
    withdraw_by_minutes: rules.withdrawByMinutes,
    name_by_minutes: rules.nameByMinutes,
    takes_head_counts: rules.takesHeadCounts,
    approval: rules.approval,
    adults_only: rules.adultsOnly,
    requires_record_extract: rules.requiresRecordExtract,
  };
}
