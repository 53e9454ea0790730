import { noteRecordExtract as runNoteRecordExtract } from "@socialsmart/domain/clearance/note-record-extract";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { personNotFoundError } from "../../../person/person-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";

const NOT_OF_THE_ORGANISATION = "There is no such person in the organisation.";

export const noteRecordExtract: NonNullable<MutationResolvers["noteRecordExtract"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { shownOn } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const personId = parseId("person", input.personId);
  const organisationId = parseId("organisation", input.organisationId);
  if (!personId || !organisationId) return personNotFoundError(NOT_OF_THE_ORGANISATION);

  const command = { personId, organisationId, shownOn };
  const answer = await afterCommand(context, runNoteRecordExtract(context.deps, context.actor, command, key));
  if (answer.ok) {
    const clearanceNote = await loadReferred(context.loaders.clearanceNote, answer.value.clearanceNoteId);
    return { __typename: "NoteRecordExtractSuccess", clearanceNote };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.staffInPerson, key);
  switch (refusal.type) {
    case "PersonNotFound":
      return personNotFoundError(NOT_OF_THE_ORGANISATION);
    default:
      return assertNever(refusal);
  }
};
