import type { PostedMessage } from "@socialsmart/domain/chat/posted-messages";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";

export type PostedMessageRow = {
  landlord_id: LandlordId;
  subject: string;
  team_id: string;
  channel_id: string;
  message_ts: string;
};

export const postedMessageTable = new EntitySchema<PostedMessageRow>({
  name: "posted_message",
  columns: {
    landlord_id: { ...column.id, primary: true },
    subject: { ...column.token, primary: true },
    team_id: column.token,
    channel_id: column.token,
    message_ts: column.token,
  } satisfies Record<keyof PostedMessageRow, EntitySchemaColumnOptions>,
});

export function toPostedMessage(row: PostedMessageRow): PostedMessage {
  return {
    landlordId: row.landlord_id,
    subject: row.subject,
    teamId: row.team_id,
    channelId: row.channel_id,
    messageTs: row.message_ts,
  };
}

export function toPostedMessageRow(postedMessage: PostedMessage): PostedMessageRow {
  return {
    landlord_id: postedMessage.landlordId,
    subject: postedMessage.subject,
    team_id: postedMessage.teamId,
    channel_id: postedMessage.channelId,
    message_ts: postedMessage.messageTs,
  };
}
