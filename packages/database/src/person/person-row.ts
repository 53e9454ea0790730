import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { NoticeKind } from "@socialsmart/domain/notice/notice-kind";
import type { Language, Person } from "@socialsmart/domain/person/person";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { fromJson } from "../schema/values.ts";

export type PersonRow = {
  id: PersonId;
  landlord_id: LandlordId;
  display_name: string;
  work_email: string | null;
  language: Language;
  /** A list as JSON, read whole; null for none, as on rows that are older than the choice. */
  notices_off: string | null;
  /** Rises with every save, so that one that changes nothing else is a write all the same. */
  version: number;
};

export const personTable = new EntitySchema<PersonRow>({
  name: "person",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    display_name: column.name,
    work_email: column.optionalName,
    language: column.word,
    notices_off: column.optionalText,
    version: column.integer,
  } satisfies Record<keyof PersonRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("person_landlord", "landlord_id", "landlord")],
});

export function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    displayName: row.display_name,
    workEmail: row.work_email,
    language: row.language,
    noticesOff: row.notices_off === null ? [] : fromJson<readonly NoticeKind[]>(row.notices_off),
  };
}

export function toPersonRow(person: Person): PersonRow {
  return {
    id: person.id,
    landlord_id: person.landlordId,
    display_name: person.displayName,
    work_email: person.workEmail,
    language: person.language,
    notices_off: person.noticesOff.length === 0 ? null : JSON.stringify(person.noticesOff),
    version: 1,
  };
}
