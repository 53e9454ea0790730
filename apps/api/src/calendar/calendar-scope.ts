import type { CalendarScope } from "@socialsmart/domain/calendar/calendar-feed";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { CalendarScopeInput } from "../__generated__/types.ts";

/** Whose shifts are asked for; undefined where the id is no id of that kind. */
export function readCalendarScope(given: CalendarScopeInput): CalendarScope | undefined {
  const initiativeId = parseId("initiative", given.initiativeId ?? "");
  if (initiativeId) return { kind: "INITIATIVE", initiativeId };
  const districtId = parseId("district", given.districtId ?? "");
  if (districtId) return { kind: "DISTRICT", districtId };
  const organisationId = parseId("organisation", given.organisationId ?? "");
  if (organisationId) return { kind: "ORGANISATION", organisationId };
  const personId = parseId("person", given.personId ?? "");
  return personId && { kind: "PERSON", personId };
}

/** The id of whose shifts a calendar shows. */
export function idOfScope(scope: CalendarScope): string {
  switch (scope.kind) {
    case "INITIATIVE":
      return scope.initiativeId;
    case "DISTRICT":
      return scope.districtId;
    case "ORGANISATION":
      return scope.organisationId;
    case "PERSON":
      return scope.personId;
    default:
      return assertNever(scope);
  }
}
