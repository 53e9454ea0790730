import type { CalendarScope } from "@socialsmart/domain/calendar/calendar-feed";
import { openCalendarFeed as runOpenCalendarFeed } from "@socialsmart/domain/calendar/open-calendar-feed";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { pathOfCalendar } from "../../calendar-route.ts";
import { readCalendarScope } from "../../calendar-scope.ts";

export const openCalendarFeed: NonNullable<MutationResolvers["openCalendarFeed"]> = async (
  _parent,
  { input: { name, of } },
  context,
) => {
  const { deps, actor, reader } = context;
  const ofId = Object.values(of).find((id) => typeof id === "string") ?? "";
  const notFound = {
    __typename: "CalendarScopeNotFoundError",
    message: "There is no such initiative, district, organisation or person.",
    ofId,
  } as const;
  const scope = readCalendarScope(of);
  if (!scope) return notFound;
  const answer = await afterCommand(context, runOpenCalendarFeed(deps, actor, { name, scope }));
  if (answer.ok) {
    const { feedId, secret } = answer.value;
    const calendarFeed = (await reader.calendarFeeds.list()).find(({ id }) => id === feedId);
    if (!calendarFeed) throw new Error(`Calendar ${feedId} was opened and is not there`);
    return { __typename: "OpenCalendarFeedSuccess", calendarFeed, path: pathOfCalendar(secret) };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) {
    const need = isOfPlans(scope) ? NEED.plan : { ...NEED.calendars, scope: null };
    return commonError(refusal, need);
  }
  switch (refusal.type) {
    case "InitiativeNotFound":
    case "DistrictNotFound":
    case "OrganisationNotFound":
    case "PersonNotFound":
      return notFound;
    default:
      return assertNever(refusal);
  }
};

/** What a tool that plans may have a calendar of. */
function isOfPlans({ kind }: CalendarScope): boolean {
  return kind === "INITIATIVE" || kind === "DISTRICT";
}
