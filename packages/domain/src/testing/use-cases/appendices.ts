import { askToSign } from "../../appendix/ask-to-sign.ts";
import { declineAppendix } from "../../appendix/decline-appendix.ts";
import { endAppendix } from "../../appendix/end-appendix.ts";
import { makeReadingLink } from "../../appendix/make-reading-link.ts";
import { offerAppendix } from "../../appendix/offer-appendix.ts";
import { signAppendix } from "../../appendix/sign-appendix.ts";
import { withdrawAppendix } from "../../appendix/withdraw-appendix.ts";
import { endLease } from "../../lease/end-lease.ts";
import { registerLease } from "../../lease/register-lease.ts";
import { draftTemplateVersion } from "../../template/draft-template-version.ts";
import { publishTemplateVersion } from "../../template/publish-template-version.ts";
import { retireTemplateVersion } from "../../template/retire-template-version.ts";
import {
  A_TEMPLATE,
  addLease,
  anOffering,
  anOfferOf,
  aPublishedTemplate,
  codeFor,
  offer,
  signBoth,
} from "../offers.ts";
import { answerOf } from "../outcome.ts";
import type { World } from "../world-parts.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

async function aDraft({ deps, landlord }: World, template = "Lokaler") {
  const input = { ...A_TEMPLATE, template, templateVersionId: null };
  return answerOf(await draftTemplateVersion(deps, landlord.coordinator, input, null)).templateVersionId;
}

/** Templates, leases, and what is offered and signed to them. */
export const APPENDIX_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "draftTemplateVersion",
    prepare: async (world) => {
      const input = { ...A_TEMPLATE, templateVersionId: null };
      const other = { ...input, body: "# Annat" };
      return ready(world, world.landlord.coordinator, draftTemplateVersion, input, other);
    },
  },
  {
    ...usual,
    name: "publishTemplateVersion",
    fromOutside: "TemplateVersionNotFound",
    prepare: async (world) => {
      const [first, second] = [await aDraft(world), await aDraft(world, "Kontor")];
      const input = { templateVersionId: first };
      return ready(world, world.landlord.coordinator, publishTemplateVersion, input, {
        templateVersionId: second,
      });
    },
  },
  {
    ...usual,
    name: "retireTemplateVersion",
    fromOutside: "TemplateVersionNotFound",
    prepare: async (world) => {
      const [first, second] = [await aPublishedTemplate(world), await aPublishedTemplate(world)];
      const input = { templateVersionId: first };
      return ready(world, world.landlord.coordinator, retireTemplateVersion, input, {
        templateVersionId: second,
      });
    },
  },
  {
    ...usual,
    name: "registerLease",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const { organisationId } = world.bakery;
      const input = {
        ...{ organisationId, number: "L-5", premises: "", districtId: null },
        ...{ startsOn: "2026-01-01", endsOn: null },
      };
      return ready(world, world.landlord.coordinator, registerLease, input, { ...input, number: "L-6" });
    },
  },
  {
    ...usual,
    name: "endLease",
    tells: ["YourAppendixEnds"],
    changes: 2,
    fromOutside: "LeaseNotFound",
    prepare: async (world) => {
      const offering = await anOffering(world);
      await signBoth(world, offering, await offer(world, offering));
      const { leaseId } = offering;
      const input = { leaseId, endsOn: "2026-06-01" };
      return ready(world, world.landlord.coordinator, endLease, input, { ...input, endsOn: "2026-05-01" });
    },
  },
  {
    ...usual,
    name: "offerAppendix",
    tells: ["YourAppendixOffered", "YourAppendixOffered"],
    fromOutside: "LeaseNotFound",
    prepare: async (world) => {
      const offering = await anOffering(world);
      const input = anOfferOf(world, offering);
      const leaseId = await addLease(world, offering.tenant, "L-78");
      return ready(world, world.landlord.coordinator, offerAppendix, input, { ...input, leaseId });
    },
  },
  {
    ...usual,
    name: "makeReadingLink",
    takesKey: false,
    fromOutside: "AppendixNotFound",
    prepare: async (world) => {
      const offering = await anOffering(world);
      const { appendixId } = await offer(world, offering);
      const leaseId = await addLease(world, offering.tenant, "L-78");
      const other = await offer(world, { ...offering, leaseId });
      return ready(world, offering.tenant.contact, makeReadingLink, { appendixId }, other);
    },
  },
  {
    ...usual,
    name: "askToSign",
    tells: ["YourSigningCode"],
    fromOutside: "AppendixNotFound",
    prepare: async (world) => {
      const offering = await anOffering(world);
      const { appendixId, documentHash } = await offer(world, offering);
      const input = { appendixId, documentHash, method: "CODE_BY_CHAT" } as const;
      return ready(world, offering.tenant.contact, askToSign, input, { ...input, documentHash: "" });
    },
  },
  {
    ...usual,
    name: "signAppendix",
    tells: ["YourQuestionChanged", "YourQuestionChanged"],
    fromOutside: "AppendixNotFound",
    prepare: async (world) => {
      const offering = await anOffering(world);
      const offered = await offer(world, offering);
      const { appendixId, documentHash } = offered;
      const proof = await codeFor(world, offering.tenant.contact, offered);
      const input = { appendixId, documentHash, proof };
      return ready(world, offering.tenant.contact, signAppendix, input, { ...input, proof: "none" });
    },
  },
  {
    ...usual,
    name: "declineAppendix",
    tells: ["YourQuestionChanged", "YourQuestionChanged", "YourAppendixClosed"],
    fromOutside: "AppendixNotFound",
    prepare: async (world) => {
      const offering = await anOffering(world);
      const { appendixId } = await offer(world, offering);
      const input = { appendixId, reason: "Inte nu" };
      return ready(world, offering.tenant.contact, declineAppendix, input, { ...input, reason: "Senare" });
    },
  },
  {
    ...usual,
    name: "withdrawAppendix",
    tells: ["YourQuestionChanged", "YourQuestionChanged", "YourAppendixClosed"],
    fromOutside: "AppendixNotFound",
    prepare: async (world) => {
      const { appendixId } = await offer(world, await anOffering(world));
      const input = { appendixId, reason: "Fel datum" };
      return ready(world, world.landlord.coordinator, withdrawAppendix, input, { ...input, reason: "Fel" });
    },
  },
  {
    ...usual,
    name: "endAppendix",
    tells: ["YourAppendixEnds"],
    fromOutside: "AppendixNotFound",
    prepare: async (world) => {
      const offering = await anOffering(world);
      const offered = await offer(world, offering, { effectiveFrom: "2026-03-01" });
      const { appendixId } = await signBoth(world, offering, offered);
      const input = { appendixId, reason: "LEASE_ENDED", endsOn: "2026-06-30" } as const;
      return ready(world, world.landlord.coordinator, endAppendix, input, { ...input, endsOn: "2026-07-31" });
    },
  },
];
