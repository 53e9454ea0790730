import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { endSeries as runEndSeries } from "@socialsmart/domain/series/end-series";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { initiativeOverError } from "../../../initiative/initiative-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { seriesNotFoundError } from "../../series-errors.ts";

export const endSeries: NonNullable<MutationResolvers["endSeries"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { from, reason } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const seriesId = parseId("series", input.seriesId);
  if (!seriesId) return seriesNotFoundError(input.seriesId);

  const command = { seriesId, from, reason };
  const answer = await afterCommand(context, runEndSeries(context.deps, context.actor, command, key));
  if (answer.ok) {
    const { dropped, detached } = answer.value;
    const series = await loadReferred(context.loaders.series, seriesId);
    return { __typename: "EndSeriesSuccess", series, dropped, detached };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "SeriesNotFound":
      return seriesNotFoundError(seriesId);
    case "InitiativeOver":
      return initiativeOverError(refusal);
    default:
      return assertNever(refusal);
  }
};
