import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { reviseSeries as runReviseSeries } from "@socialsmart/domain/series/revise-series";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { initiativeOverError } from "../../../initiative/initiative-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { given } from "../../../kernel/given.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { invalidTermsError, toRules } from "../../../shift/shift-rules.ts";
import { toFreeDays } from "../../free-days.ts";
import { recurrenceRuleError, seriesNotFoundError } from "../../series-errors.ts";

export const reviseSeries: NonNullable<MutationResolvers["reviseSeries"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { seriesId: givenId, from, reason, rules, ...changes } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const seriesId = parseId("series", givenId);
  if (!seriesId) return seriesNotFoundError(givenId);

  const command = { seriesId, from, reason, ...given(changes), ...toRules(rules) };
  const answer = await afterCommand(context, runReviseSeries(context.deps, context.actor, command, key));
  if (answer.ok) {
    const { updated, dropped, added, detached, skipped, warnings } = answer.value;
    return {
      __typename: "ReviseSeriesSuccess",
      series: await loadReferred(context.loaders.series, seriesId),
      updated,
      dropped,
      added,
      detached,
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
    case "SeriesNotFound":
      return seriesNotFoundError(seriesId);
    case "InitiativeOver":
      return initiativeOverError(refusal);
    default:
      return assertNever(refusal);
  }
};
