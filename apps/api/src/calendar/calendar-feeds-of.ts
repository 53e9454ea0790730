import { mayHaveCalendarOf } from "@socialsmart/domain/access/policy";
import type { CalendarFeed } from "@socialsmart/domain/calendar/calendar-feed";
import type { ApiContext } from "../server/api-context.ts";

/** The calendars that can be read, of what whoever asks may have one of. */
export async function calendarFeedsOf({
  actor,
  reader,
}: Pick<ApiContext, "actor" | "reader">): Promise<readonly CalendarFeed[]> {
  const feeds = await reader.calendarFeeds.list();
  return feeds.filter(({ revokedAt, scope }) => !revokedAt && mayHaveCalendarOf(actor, scope));
}
