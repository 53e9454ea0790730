import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { NoticeTold } from "@socialsmart/domain/notice/notices-told";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { toInstant } from "../schema/values.ts";

export type NoticeToldRow = {
  landlord_id: LandlordId;
  person_id: PersonId;
  subject: string;
  type: NoticeTold["type"];
  version: string;
  told_at: Date;
};

/** The key makes it one notice for each person, subject, type and version. */
export const noticeToldTable = new EntitySchema<NoticeToldRow>({
  name: "notice_told",
  columns: {
    landlord_id: { ...column.id, primary: true },
    person_id: { ...column.id, primary: true },
    subject: { ...column.id, primary: true },
    type: { ...column.word, primary: true },
    version: { ...column.word, primary: true },
    told_at: column.instant,
  } satisfies Record<keyof NoticeToldRow, EntitySchemaColumnOptions>,
});

export function toNoticeTold(row: NoticeToldRow): NoticeTold {
  return { type: row.type, subject: row.subject, version: row.version, toldAt: toInstant(row.told_at) };
}
