import { type DocumentFormat, documentPath, followUpPath } from "@socialsmart/document/addresses";
import { makeReadingLink as runMakeReadingLink } from "@socialsmart/domain/appendix/make-reading-link";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { type AppendixId, type FollowUpId, parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { followUpNotFoundError } from "../../../follow-up/follow-up-errors.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { type ApiContext, afterCommand } from "../../../server/api-context.ts";
import { appendixNotFoundError } from "../../appendix-errors.ts";

export const makeReadingLink: NonNullable<MutationResolvers["makeReadingLink"]> = async (
  _parent,
  { input },
  context,
) => {
  const appendixId = parseId("appendix", input.appendixId);
  if (!appendixId) return appendixNotFoundError(input.appendixId);
  const followUpId = await followUpOf(input.followUpId, appendixId, context);
  if (followUpId === undefined) return followUpNotFoundError(input.followUpId ?? "");
  const toRead = followUpId && ({ toRead: "FOLLOW_UP" } as const);
  const command = runMakeReadingLink(context.deps, context.actor, { appendixId, ...toRead });
  const answer = await afterCommand(context, command);
  if (answer.ok) {
    const { secret, expiresAt } = answer.value;
    const pathOf = (format: DocumentFormat) =>
      followUpId ? followUpPath(followUpId, format, secret) : documentPath(secret, format);
    return {
      __typename: "MakeReadingLinkSuccess",
      appendix: await loadReferred(context.loaders.appendix, appendixId),
      path: pathOf("html"),
      pdfPath: pathOf("pdf"),
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

/** Null where none is asked for, undefined for one that the appendix does not have. */
async function followUpOf(
  asked: string | null | undefined,
  appendixId: AppendixId,
  { loaders }: Pick<ApiContext, "loaders">,
): Promise<FollowUpId | null | undefined> {
  if (asked === null || asked === undefined) return null;
  const id = parseId("followup", asked);
  const followUps = id && (await loaders.followUpsByAppendix.load({ parentId: appendixId, args: null }));
  return followUps?.find((one) => one.id === id)?.id;
}
