import { revokeCalendarFeed as runRevokeCalendarFeed } from "@socialsmart/domain/calendar/revoke-calendar-feed";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";

export const revokeCalendarFeed: NonNullable<MutationResolvers["revokeCalendarFeed"]> = async (
  _parent,
  { input: { calendarFeedId }, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const notFound = {
    __typename: "CalendarFeedNotFoundError",
    message: "There is no such calendar.",
    calendarFeedId,
  } as const;
  const feedId = parseId("calendar", calendarFeedId);
  if (!feedId) return notFound;
  const command = runRevokeCalendarFeed(context.deps, context.actor, { feedId }, key);
  const answer = await afterCommand(context, command);
  if (answer.ok) return { __typename: "RevokeCalendarFeedSuccess", calendarFeedId };
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.calendars, key);
  switch (refusal.type) {
    case "CalendarFeedNotFound":
      return notFound;
    case "CalendarFeedRevokedBefore":
      return {
        __typename: "CalendarFeedRevokedBeforeError",
        message: `The calendar was revoked at ${refusal.revokedAt}.`,
        revokedAt: Temporal.Instant.from(refusal.revokedAt),
      };
    default:
      return assertNever(refusal);
  }
};
