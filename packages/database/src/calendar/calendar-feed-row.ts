import type { CalendarFeed } from "@socialsmart/domain/calendar/calendar-feed";
import type { CalendarFeedId, LandlordId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { fromJson, toDate, toInstant, toOptionalDate, toOptionalInstant } from "../schema/values.ts";

export type CalendarFeedRow = {
  id: CalendarFeedId;
  landlord_id: LandlordId;
  name: string;
  scope: string;
  digest: string;
  opened_by: string | null;
  created_at: Date;
  revoked_at: Date | null;
  last_used_at: Date | null;
};

export const calendarFeedTable = new EntitySchema<CalendarFeedRow>({
  name: "calendar_feed",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    name: column.name,
    scope: column.text,
    digest: column.token,
    opened_by: column.optionalText,
    created_at: column.instant,
    revoked_at: column.optionalInstant,
    last_used_at: column.optionalInstant,
  } satisfies Record<keyof CalendarFeedRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("calendar_feed_landlord", "landlord_id", "landlord")],
  uniques: [{ name: "calendar_feed_digest", columns: ["digest"] }],
});

export function toCalendarFeed(row: CalendarFeedRow): CalendarFeed {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    name: row.name,
    scope: fromJson(row.scope),
    digest: row.digest,
    openedBy: row.opened_by === null ? null : fromJson(row.opened_by),
    createdAt: toInstant(row.created_at),
    revokedAt: toOptionalInstant(row.revoked_at),
    lastUsedAt: toOptionalInstant(row.last_used_at),
  };
}

export function toCalendarFeedRow(feed: CalendarFeed): CalendarFeedRow {
  return {
    id: feed.id,
    landlord_id: feed.landlordId,
    name: feed.name,
    scope: JSON.stringify(feed.scope),
    digest: feed.digest,
    opened_by: feed.openedBy && JSON.stringify(feed.openedBy),
    created_at: toDate(feed.createdAt),
    revoked_at: toOptionalDate(feed.revokedAt),
    last_used_at: toOptionalDate(feed.lastUsedAt),
  };
}
