import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { draftTemplateVersion as runDraftTemplateVersion } from "@socialsmart/domain/template/draft-template-version";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { templateNotDraftError, templateVersionNotFoundError } from "../../template-errors.ts";

export const draftTemplateVersion: NonNullable<MutationResolvers["draftTemplateVersion"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const { template, language, body } = input;
  const given = input.templateVersionId ?? null;
  const templateVersionId = given === null ? null : parseId("template", given);
  if (templateVersionId === undefined) return templateVersionNotFoundError(given ?? "");

  const command = { templateVersionId, template, language, body };
  const answer = await afterCommand(
    context,
    runDraftTemplateVersion(context.deps, context.actor, command, key),
  );
  const { loaders } = context;
  if (answer.ok) {
    const templateVersion = await loadReferred(loaders.templateVersion, answer.value.templateVersionId);
    return { __typename: "DraftTemplateVersionSuccess", templateVersion };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "TemplateVersionNotFound":
      return templateVersionNotFoundError(given ?? "");
    case "TemplateNotDraft":
      return templateNotDraftError(refusal);
    default:
      return assertNever(refusal);
  }
};
