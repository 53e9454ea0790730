import { type AppendixOffered, offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import type { PersonId } from "@socialsmart/domain/kernel/ids";
import { registerLease } from "@socialsmart/domain/lease/register-lease";
import { draftTemplateVersion } from "@socialsmart/domain/template/draft-template-version";
import { publishTemplateVersion } from "@socialsmart/domain/template/publish-template-version";
import type { Running } from "./running-bot.ts";
import { TEAM } from "./test-workspace.ts";
import { done } from "./world.ts";

type Landlord = Pick<Running, "database" | "plan" | "world">;

/** A published template, and a lease of Kaffebönan AB's without an appendix. */
export async function somethingToOffer({ plan, world }: Landlord) {
  const { deps, actor } = plan;
  const draft = {
    template: "Lokaler",
    language: "sv",
    body: "# {{tenant.name}}",
    templateVersionId: null,
  } as const;
  const { templateVersionId } = done(await draftTemplateVersion(deps, actor, draft, null));
  done(await publishTemplateVersion(deps, actor, { templateVersionId }, null));
  const lease = {
    ...{ organisationId: world.coffee, number: "L-77", premises: "", districtId: world.vivalla },
    ...{ startsOn: "2025-01-01", endsOn: null },
  };
  const { leaseId } = done(await registerLease(deps, actor, lease, null));
  return { leaseId, templateVersionId };
}

/** Kaffebönan AB is offered an appendix to that lease: Ali signs for it, and Sara for the landlord. */
export async function offerToCoffee(running: Landlord): Promise<AppendixOffered> {
  const { deps, actor } = running.plan;
  const input = {
    ...(await somethingToOffer(running)),
    ...{ effectiveFrom: "2026-11-01", validUntil: "2026-12-10" },
    landlordSignatory: { personId: await personWith(running, "U0SARA"), capacity: "Samordnare" },
    tenantSignatory: { personId: await personWith(running, "U0ALI"), capacity: "VD" },
    registryNumber: null,
  };
  return done(await offerAppendix(deps, actor, input, null));
}

/** Who has that account in the workspace. */
export async function personWith({ database, world }: Landlord, userId: string): Promise<PersonId> {
  const identity = await database.store.directory.chatIdentity(world.landlordId, TEAM, userId);
  if (!identity) throw new Error(`Nobody is ${userId}`);
  return identity.personId;
}
