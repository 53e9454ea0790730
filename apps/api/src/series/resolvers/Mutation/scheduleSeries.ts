import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { scheduleSeries as runScheduleSeries } from "@socialsmart/domain/series/schedule-series";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { initiativeNotFoundError, initiativeOverError } from "../../../initiative/initiative-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { invalidTermsError, toRules } from "../../../shift/shift-rules.ts";
import { toFreeDays } from "../../free-days.ts";
import { noOccurrencesError, recurrenceRuleError } from "../../series-errors.ts";

export const scheduleSeries: NonNullable<MutationResolvers["scheduleSeries"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { initiativeId: givenId, zone: givenZone, rules, ...plan } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const initiativeId = parseId("initiative", givenId);
  if (!initiativeId) return initiativeNotFoundError(givenId);

  const zone = givenZone ?? (await context.loaders.landlord()).zone;
  const command = { ...plan, initiativeId, zone, ...toRules(rules) };
  const answer = await afterCommand(context, runScheduleSeries(context.deps, context.actor, command, key));
  if (answer.ok) {
    const { seriesId, shifts, skipped, warnings } = answer.value;
    return {
      __typename: "ScheduleSeriesSuccess",
      series: await loadReferred(context.loaders.series, seriesId),
      shiftsMade: shifts,
      skipped: toFreeDays(skipped),
      warnings: toFreeDays(warnings),
    };
  }
  const { refusal } = answer;
  if (refusal.type === "InvalidInput") return invalidTermsError(refusal);
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "NotARecurrenceRule":
    case "RecurrenceRuleTooLong":
    case "RecurrenceRuleNotSupported":
    case "RecurrenceRuleOutOfRange":
    case "RecurrenceRulePartsClash":
      return recurrenceRuleError(refusal);
    case "NoOccurrences":
      return noOccurrencesError();
    case "InitiativeNotFound":
      return initiativeNotFoundError(initiativeId);
    case "InitiativeOver":
      return initiativeOverError(refusal);
    default:
      return assertNever(refusal);
  }
};
