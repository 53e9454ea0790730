import type { ReadingLink } from "@socialsmart/domain/appendix/reading-link";
import type { AppendixId, LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant } from "../schema/values.ts";

export type ReadingLinkRow = {
  appendix_id: AppendixId;
  person_id: PersonId;
  landlord_id: LandlordId;
  digest: string;
  expires_at: Date;
};

export const readingLinkTable = new EntitySchema<ReadingLinkRow>({
  name: "reading_link",
  columns: {
    appendix_id: { ...column.id, primary: true },
    person_id: { ...column.id, primary: true },
    landlord_id: column.id,
    digest: column.token,
    expires_at: column.instant,
  } satisfies Record<keyof ReadingLinkRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("reading_link_landlord", "landlord_id", "landlord"),
    foreignKey("reading_link_appendix", "appendix_id", "appendix"),
    foreignKey("reading_link_person", "person_id", "person"),
  ],
  uniques: [{ name: "reading_link_digest", columns: ["digest"] }],
});

export function toReadingLink(row: ReadingLinkRow): ReadingLink {
  return {
    landlordId: row.landlord_id,
    appendixId: row.appendix_id,
    personId: row.person_id,
    digest: row.digest,
    expiresAt: toInstant(row.expires_at),
  };
}

export function toReadingLinkRow(link: ReadingLink): ReadingLinkRow {
  return {
    appendix_id: link.appendixId,
    person_id: link.personId,
    landlord_id: link.landlordId,
    digest: link.digest,
    expires_at: toDate(link.expiresAt),
  };
}
