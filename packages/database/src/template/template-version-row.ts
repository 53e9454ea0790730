import type { LandlordId, TemplateVersionId } from "@socialsmart/domain/kernel/ids";
import type { Language } from "@socialsmart/domain/person/person";
import type { Formatting } from "@socialsmart/domain/template/formatting";
import type { TemplateState } from "@socialsmart/domain/template/template-states";
import type { TemplateVersion } from "@socialsmart/domain/template/template-version";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toOptionalDate, toOptionalInstant } from "../schema/values.ts";

export type TemplateVersionRow = {
  id: TemplateVersionId;
  landlord_id: LandlordId;
  template: string;
  language: Language;
  number: number;
  body: string;
  state: TemplateState;
  formatting: Formatting;
  hash: string | null;
  published_at: Date | null;
  retired_at: Date | null;
};

export const templateVersionTable = new EntitySchema<TemplateVersionRow>({
  name: "template_version",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    template: column.name,
    language: column.word,
    number: column.integer,
    body: column.text,
    state: column.word,
    formatting: column.first,
    hash: column.optionalToken,
    published_at: column.optionalInstant,
    retired_at: column.optionalInstant,
  } satisfies Record<keyof TemplateVersionRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("template_version_landlord", "landlord_id", "landlord")],
  uniques: [{ name: "template_version_number", columns: ["landlord_id", "template", "language", "number"] }],
  checks: [
    {
      name: "template_version_published",
      expression: "(hash IS NULL) = (state = 'DRAFT') AND (published_at IS NULL) = (hash IS NULL)",
    },
  ],
});

export function toTemplateVersion(row: TemplateVersionRow): TemplateVersion {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    template: row.template,
    language: row.language,
    number: row.number,
    body: row.body,
    state: row.state,
    formatting: row.formatting,
    hash: row.hash,
    publishedAt: toOptionalInstant(row.published_at),
    retiredAt: toOptionalInstant(row.retired_at),
  };
}

export function toTemplateVersionRow(version: TemplateVersion): TemplateVersionRow {
  return {
    id: version.id,
    landlord_id: version.landlordId,
    template: version.template,
    language: version.language,
    number: version.number,
    body: version.body,
    state: version.state,
    formatting: version.formatting,
    hash: version.hash,
    published_at: toOptionalDate(version.publishedAt),
    retired_at: toOptionalDate(version.retiredAt),
  };
}
