import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { Language } from "@socialsmart/domain/person/person";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";

export type LandlordRow = {
  id: LandlordId;
  name: string;
  language: Language;
  zone: string;
  chat_team_id: string | null;
};

export const landlordTable = new EntitySchema<LandlordRow>({
  name: "landlord",
  columns: {
    id: { ...column.id, primary: true },
    name: column.name,
    language: column.word,
    zone: column.token,
    chat_team_id: column.optionalToken,
  } satisfies Record<keyof LandlordRow, EntitySchemaColumnOptions>,
  uniques: [{ name: "landlord_chat_team", columns: ["chat_team_id"] }],
});

export function toLandlord(row: LandlordRow): Landlord {
  return {
    id: row.id,
    name: row.name,
    language: row.language,
    zone: row.zone,
    chatTeamId: row.chat_team_id,
  };
}

export function toLandlordRow(landlord: Landlord): LandlordRow {
  return {
    id: landlord.id,
    name: landlord.name,
    language: landlord.language,
    zone: landlord.zone,
    chat_team_id: landlord.chatTeamId,
  };
}
