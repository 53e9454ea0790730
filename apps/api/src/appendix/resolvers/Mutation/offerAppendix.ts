import { offerAppendix as runOfferAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { leaseNotFoundError } from "../../../lease/lease-errors.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import {
  templateNotPublishedError,
  templateVersionNotFoundError,
} from "../../../template/template-errors.ts";
import { offerOpenError } from "../../appendix-errors.ts";
import { appendixRefusal } from "../../appendix-refusals.ts";

export const offerAppendix: NonNullable<MutationResolvers["offerAppendix"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const leaseId = parseId("lease", input.leaseId);
  if (!leaseId) return leaseNotFoundError(input.leaseId);
  const templateVersionId = parseId("template", input.templateVersionId);
  if (!templateVersionId) return templateVersionNotFoundError(input.templateVersionId);
  const landlordId = parseId("person", input.landlordSignatory.personId);
  if (!landlordId) return appendixRefusal({ type: "NotASignatory", party: "LANDLORD" });
  const tenantId = parseId("person", input.tenantSignatory.personId);
  if (!tenantId) return appendixRefusal({ type: "NotASignatory", party: "TENANT" });

  const command = {
    ...{ leaseId, templateVersionId, effectiveFrom: input.effectiveFrom, validUntil: input.validUntil },
    landlordSignatory: { personId: landlordId, capacity: input.landlordSignatory.capacity },
    tenantSignatory: { personId: tenantId, capacity: input.tenantSignatory.capacity },
    registryNumber: input.registryNumber ?? null,
  };
  const answer = await afterCommand(context, runOfferAppendix(context.deps, context.actor, command, key));
  const { loaders } = context;
  if (answer.ok) {
    const appendix = await loadReferred(loaders.appendix, answer.value.appendixId);
    return { __typename: "OfferAppendixSuccess", appendix };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "LeaseNotFound":
      return leaseNotFoundError(leaseId);
    case "TemplateVersionNotFound":
      return templateVersionNotFoundError(templateVersionId);
    case "TemplateNotPublished":
      return templateNotPublishedError(refusal);
    case "OfferOpen":
      return offerOpenError(await loadReferred(loaders.appendix, refusal.appendixId));
    case "NotASignatory":
    case "LeaseHasEnded":
    case "RegistryNumberTaken":
      return appendixRefusal(refusal);
    default:
      return assertNever(refusal);
  }
};
