import { documentPath } from "@socialsmart/document/addresses";
import { makeReadingLink as runMakeReadingLink } from "@socialsmart/domain/appendix/make-reading-link";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { appendixNotFoundError } from "../../appendix-errors.ts";

export const makeReadingLink: NonNullable<MutationResolvers["makeReadingLink"]> = async (
  _parent,
  { input },
  context,
) => {
  const appendixId = parseId("appendix", input.appendixId);
  if (!appendixId) return appendixNotFoundError(input.appendixId);
  const command = runMakeReadingLink(context.deps, context.actor, { appendixId });
  const answer = await afterCommand(context, command);
  if (answer.ok) {
    const { secret, expiresAt } = answer.value;
    return {
      __typename: "MakeReadingLinkSuccess",
      appendix: await loadReferred(context.loaders.appendix, appendixId),
      path: documentPath(secret, "html"),
      pdfPath: documentPath(secret, "pdf"),
      expiresAt: Temporal.Instant.from(expiresAt),
    };
  }
  const { refusal } = answer;
  switch (refusal.type) {
    case "NotAllowed":
      throw forbidden(NEED.businessInPerson);
    case "AppendixNotFound":
      return appendixNotFoundError(appendixId);
    case "NothingOffered":
      return {
        __typename: "NothingOfferedError",
        message: "The appendix was agreed on paper: there is no document of it.",
      };
    default:
      return assertNever(refusal);
  }
};
