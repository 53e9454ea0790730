import type { ChatIdentity } from "@socialsmart/domain/chat/chat-identity";
import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";

export type ChatIdentityRow = {
  team_id: string;
  user_id: string;
  landlord_id: LandlordId;
  person_id: PersonId;
};

export const chatIdentityTable = new EntitySchema<ChatIdentityRow>({
  name: "chat_identity",
  columns: {
    team_id: { ...column.token, primary: true },
    user_id: { ...column.token, primary: true },
    landlord_id: { ...column.id, primary: true },
    person_id: column.id,
  } satisfies Record<keyof ChatIdentityRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("chat_identity_landlord", "landlord_id", "landlord"),
    foreignKey("chat_identity_person", "person_id", "person"),
  ],
  indices: [{ name: "chat_identity_by_person", columns: ["person_id"] }],
});

export function toChatIdentity(row: ChatIdentityRow): ChatIdentity {
  return {
    teamId: row.team_id,
    userId: row.user_id,
    landlordId: row.landlord_id,
    personId: row.person_id,
  };
}

export function toChatIdentityRow(chatIdentity: ChatIdentity): ChatIdentityRow {
  return {
    team_id: chatIdentity.teamId,
    user_id: chatIdentity.userId,
    landlord_id: chatIdentity.landlordId,
    person_id: chatIdentity.personId,
  };
}
