import type { QueryResolvers } from "../../../__generated__/types.ts";
import { calendarFeedsOf } from "../../calendar-feeds-of.ts";

export const calendarFeeds: NonNullable<QueryResolvers["calendarFeeds"]> = (_parent, _args, context) =>
  calendarFeedsOf(context);
