import type { CalendarFeedResolvers } from "../../__generated__/types.ts";
import { idOfScope } from "../calendar-scope.ts";

export const CalendarFeed: CalendarFeedResolvers = {
  shows: ({ scope }) => scope.kind,
  ofId: ({ scope }) => idOfScope(scope),
};
