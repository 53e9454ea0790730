import { invalidInputError } from "@socialsmart/api/error/input-errors";
import type { RecordAppendixRefusal } from "@socialsmart/domain/appendix/record-appendix";
import type { AddDistrictRefusal } from "@socialsmart/domain/district/add-district";
import type { PlanInitiativeRefusal } from "@socialsmart/domain/initiative/plan-initiative";
import type { PublishInitiativeRefusal } from "@socialsmart/domain/initiative/publish-initiative";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { FoundLandlordRefusal } from "@socialsmart/domain/landlord/found-landlord";
import type { RegisterOrganisationRefusal } from "@socialsmart/domain/organisation/register-organisation";
import { STAFF_ROLES } from "@socialsmart/domain/person/membership";
import type { RegisterPersonRefusal } from "@socialsmart/domain/person/register-person";
import type { ScheduleSeriesRefusal } from "@socialsmart/domain/series/schedule-series";
import type { ScheduleShiftRefusal } from "@socialsmart/domain/shift/schedule-shift";

export type SetUpRefusal =
  | FoundLandlordRefusal
  | AddDistrictRefusal
  | RegisterOrganisationRefusal
  | RecordAppendixRefusal
  | RegisterPersonRefusal
  | PlanInitiativeRefusal
  | ScheduleShiftRefusal
  | ScheduleSeriesRefusal
  | PublishInitiativeRefusal;

/** Fields that the file calls by another name than the use case does. */
const NAMES_IN_FILE: Readonly<Record<string, string>> = {
  displayName: "name",
  chatTeamId: "slackTeamId",
  "channel.teamId": "slackTeamId",
  "channel.channelId": "slackChannelId",
};

/** Why an entry was refused, in the file's own words. */
export function reasonsOf(refusal: SetUpRefusal): readonly string[] {
  switch (refusal.type) {
    case "InvalidInput":
      return invalidInputError(refusal).issues.map(
        ({ path, message }) => `${NAMES_IN_FILE[path] ?? path} ${message}`,
      );
    case "OrganisationNumberTaken":
      return [`another organisation has the number ${refusal.organisationNumber}`];
    case "StaffOfAnotherOrganisation":
      return [`only who belongs to the landlord can be ${refusal.role}`];
    case "CoordinatorNotStaff":
      return [`each of its coordinators must belong to the landlord, as ${STAFF_ROLES.join(" or ")}`];
    case "NotATenant":
      return ["only a TENANT has a lease, and so an appendix"];
    case "InitiativeStateWrong":
      return [`it is ${refusal.state} already`];
    case "InitiativeOver":
      return [`it is ${refusal.state}, and takes no more shifts`];
    case "ChatTeamTaken":
      return [`another landlord has the Slack workspace ${refusal.chatTeamId}`];
    case "ChannelOfAnotherWorkspace":
      return ["its channel is of another Slack workspace than the landlord's"];
    case "NotARecurrenceRule":
      return ["rule must be an RRULE by the day, such as FREQ=WEEKLY;BYDAY=TU"];
    case "RecurrenceRuleTooLong":
      return [`rule must have at most ${refusal.max} characters`];
    case "RecurrenceRuleNotSupported":
      return [`rule must not have ${refusal.part}`];
    case "RecurrenceRuleOutOfRange":
      return [`rule must have a ${refusal.part} of at most ${refusal.max}, and not 0`];
    case "RecurrenceRulePartsClash":
      return [`${refusal.parts.join(" and ")} of its rule do not go together`];
    case "NoOccurrences":
      return ["its rule gives no day to come on which a shift is held"];
    case "OrganisationNotFound":
    case "DistrictNotFound":
    case "PersonNotFound":
    case "InitiativeNotFound":
      return [`what it refers to is not in the database (${refusal.type})`];
    case "LeaseHasAppendix":
      return ["another appendix holds on that lease, which has one at a time"];
    case "RegistryNumberTaken":
      return ["another appendix has that number in the registry"];
    case "NotAllowed":
      return ["this is not allowed at the command line"];
    default:
      return assertNever(refusal);
  }
}
