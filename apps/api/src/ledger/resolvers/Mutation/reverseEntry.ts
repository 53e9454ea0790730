import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { reverseEntry as runReverseEntry } from "@socialsmart/domain/ledger/reverse-entry";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import {
  entryAlreadyReversedError,
  entryIsReversalError,
  entryNotFoundError,
  ownHoursError,
} from "../../ledger-errors.ts";

export const reverseEntry: NonNullable<MutationResolvers["reverseEntry"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const entryId = parseId("entry", input.entryId);
  if (!entryId) return entryNotFoundError(input.entryId);

  const command = { entryId, reason: input.reason };
  const answer = await afterCommand(context, runReverseEntry(context.deps, context.actor, command, key));
  if (answer.ok) {
    const entry = await loadReferred(context.loaders.ledgerEntry, answer.value.entryId);
    return { __typename: "ReverseEntrySuccess", entry };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.verifyHours, key);
  switch (refusal.type) {
    case "EntryNotFound":
      return entryNotFoundError(entryId);
    case "OwnHours":
      return ownHoursError(null);
    case "EntryIsReversal":
      return entryIsReversalError(refusal);
    case "EntryAlreadyReversed":
      return entryAlreadyReversedError(refusal);
    default:
      return assertNever(refusal);
  }
};
