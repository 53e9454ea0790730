import type { CalendarFeed } from "@socialsmart/domain/calendar/calendar-feed";

export type CalendarFeedMapper = CalendarFeed;
