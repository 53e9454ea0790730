import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { scheduleShift as runScheduleShift } from "@socialsmart/domain/shift/schedule-shift";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { initiativeNotFoundError, initiativeOverError } from "../../../initiative/initiative-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { invalidTermsError, toRules } from "../../shift-rules.ts";

export const scheduleShift: NonNullable<MutationResolvers["scheduleShift"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { location, minPlaces, capacity } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const initiativeId = parseId("initiative", input.initiativeId);
  if (!initiativeId) return initiativeNotFoundError(input.initiativeId);

  const zone = input.zone ?? (await context.loaders.landlord()).zone;
  const [startsAt, endsAt] = [input.startsAt.toString(), input.endsAt.toString()];
  const rules = toRules(input.rules);
  const command = { initiativeId, startsAt, endsAt, zone, location, minPlaces, capacity, ...rules };
  const answer = await afterCommand(context, runScheduleShift(context.deps, context.actor, command, key));
  if (answer.ok) {
    const shift = await loadReferred(context.loaders.shift, answer.value.shiftId);
    return { __typename: "ScheduleShiftSuccess", shift };
  }
  const { refusal } = answer;
  if (refusal.type === "InvalidInput") return invalidTermsError(refusal);
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "InitiativeNotFound":
      return initiativeNotFoundError(initiativeId);
    case "InitiativeOver":
      return initiativeOverError(refusal);
    default:
      return assertNever(refusal);
  }
};
