import type { ChatInvitation } from "@socialsmart/domain/chat/chat-invitation";
import type { InvitationId, LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant, toOptionalDate, toOptionalInstant } from "../schema/values.ts";

export type ChatInvitationRow = {
  id: InvitationId;
  landlord_id: LandlordId;
  person_id: PersonId;
  code_digest: string;
  expires_at: Date;
  used_at: Date | null;
};

export const chatInvitationTable = new EntitySchema<ChatInvitationRow>({
  name: "chat_invitation",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    person_id: column.id,
    code_digest: column.token,
    expires_at: column.instant,
    used_at: column.optionalInstant,
  } satisfies Record<keyof ChatInvitationRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("chat_invitation_landlord", "landlord_id", "landlord"),
    foreignKey("chat_invitation_person", "person_id", "person"),
  ],
  uniques: [{ name: "chat_invitation_code", columns: ["code_digest"] }],
});

export function toChatInvitation(row: ChatInvitationRow): ChatInvitation {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    personId: row.person_id,
    codeDigest: row.code_digest,
    expiresAt: toInstant(row.expires_at),
    usedAt: toOptionalInstant(row.used_at),
  };
}

export function toChatInvitationRow(chatInvitation: ChatInvitation): ChatInvitationRow {
  return {
    id: chatInvitation.id,
    landlord_id: chatInvitation.landlordId,
    person_id: chatInvitation.personId,
    code_digest: chatInvitation.codeDigest,
    expires_at: toDate(chatInvitation.expiresAt),
    used_at: toOptionalDate(chatInvitation.usedAt),
  };
}
