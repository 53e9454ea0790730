import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { publishTemplateVersion as runPublishTemplateVersion } from "@socialsmart/domain/template/publish-template-version";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import {
  markdownNotShownError,
  partiesNotNamedError,
  placeholdersWrongError,
  templateNotDraftError,
  templateVersionNotFoundError,
} from "../../template-errors.ts";

export const publishTemplateVersion: NonNullable<MutationResolvers["publishTemplateVersion"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const templateVersionId = parseId("template", input.templateVersionId);
  if (!templateVersionId) return templateVersionNotFoundError(input.templateVersionId);

  const command = { templateVersionId };
  const answer = await afterCommand(
    context,
    runPublishTemplateVersion(context.deps, context.actor, command, key),
  );
  const { loaders } = context;
  if (answer.ok) {
    const templateVersion = await loadReferred(loaders.templateVersion, answer.value.templateVersionId);
    return { __typename: "PublishTemplateVersionSuccess", templateVersion };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "TemplateVersionNotFound":
      return templateVersionNotFoundError(templateVersionId);
    case "TemplateNotDraft":
      return templateNotDraftError(refusal);
    case "PlaceholdersWrong":
      return placeholdersWrongError(refusal);
    case "MarkdownNotShown":
      return markdownNotShownError(refusal);
    case "PartiesNotNamed":
      return partiesNotNamedError();
    default:
      return assertNever(refusal);
  }
};
