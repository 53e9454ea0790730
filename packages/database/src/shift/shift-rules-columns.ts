import type { Approval, ShiftRules } from "@socialsmart/domain/shift/shift-rules";
import type { EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";

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

export function toShiftRules(row: ShiftRulesRow): ShiftRules {
  return {
    allowsPartOfShift: row.allows_part_of_shift,
    perOrganisationCap: row.per_organisation_cap,
    capReleaseMinutes: row.cap_release_minutes,
    withdrawByMinutes: row.withdraw_by_minutes,
    nameByMinutes: row.name_by_minutes,
    takesHeadCounts: row.takes_head_counts,
    approval: row.approval,
    adultsOnly: row.adults_only,
    requiresRecordExtract: row.requires_record_extract,
  };
}

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
