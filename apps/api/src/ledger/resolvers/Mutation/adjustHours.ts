import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { adjustHours as runAdjustHours } from "@socialsmart/domain/ledger/adjust-hours";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { organisationNotFoundError } from "../../../organisation/organisation-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { ownHoursError } from "../../ledger-errors.ts";

export const adjustHours: NonNullable<MutationResolvers["adjustHours"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const organisationId = parseId("organisation", input.organisationId);
  if (!organisationId) return organisationNotFoundError(input.organisationId);

  const { workedOn, minutes, reason } = input;
  const command = { organisationId, workedOn, minutes, reason };
  const answer = await afterCommand(context, runAdjustHours(context.deps, context.actor, command, key));
  if (answer.ok) {
    const entry = await loadReferred(context.loaders.ledgerEntry, answer.value.entryId);
    return { __typename: "AdjustHoursSuccess", entry };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.adjustHours, key);
  switch (refusal.type) {
    case "OrganisationNotFound":
      return organisationNotFoundError(organisationId);
    case "OwnHours":
      return ownHoursError(null);
    default:
      return assertNever(refusal);
  }
};
