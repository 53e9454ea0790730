import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { retireTemplateVersion as runRetireTemplateVersion } from "@socialsmart/domain/template/retire-template-version";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { templateNotPublishedError, templateVersionNotFoundError } from "../../template-errors.ts";

export const retireTemplateVersion: NonNullable<MutationResolvers["retireTemplateVersion"]> = async (
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
    runRetireTemplateVersion(context.deps, context.actor, command, key),
  );
  const { loaders } = context;
  if (answer.ok) {
    const templateVersion = await loadReferred(loaders.templateVersion, answer.value.templateVersionId);
    return { __typename: "RetireTemplateVersionSuccess", templateVersion };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "TemplateVersionNotFound":
      return templateVersionNotFoundError(templateVersionId);
    case "TemplateNotPublished":
      return templateNotPublishedError(refusal);
    default:
      return assertNever(refusal);
  }
};
