import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { draftTemplateVersion } from "@socialsmart/domain/template/draft-template-version";
import { publishTemplateVersion } from "@socialsmart/domain/template/publish-template-version";
import { A_TEMPLATE, anOffering, offer } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { aWorld } from "@socialsmart/domain/testing/world";
import { expect, test } from "vitest";
import { readNamesakes } from "./namesakes.ts";
import { usualTemplate } from "./usual-template.ts";

test("tenants of one name are told apart by their number, or by their leases; others need nothing", async () => {
  const world = await aWorld();
  const { deps, landlord } = world;
  const { tenant } = await anOffering(world, "Butik Exempel");
  const numbered = { kind: "TENANT", organisationNumber: "556016-0680", language: "sv" } as const;
  const register = async (name: string, organisationNumber: string) =>
    answerOf(
      await registerOrganisation(deps, landlord.coordinator, { ...numbered, name, organisationNumber }, null),
    ).organisationId;
  const namesake = await register("butik exempel ", "556016-0680");
  await register("Någon annan", "556036-0793");
  const reader = deps.store.reader(world.landlordId);
  const { items } = await reader.organisations.page({ kinds: ["TENANT"] }, { first: 100, after: null });
  expect([...(await readNamesakes(reader, items))].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual(
    [
      [tenant.organisationId, "L-77"],
      [namesake, "556016-0680"],
    ].toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  );
});

test("an offer begins with the template of the tenant's last, else of the landlord's, and not with what was published last", async () => {
  const world = await aWorld();
  const { deps, landlord, bakery } = world;
  const offering = await anOffering(world);
  await offer(world, offering);
  const publish = async (template: string) => {
    world.deps.clock.advance({ minutes: 1 });
    const draft = { ...A_TEMPLATE, template, templateVersionId: null };
    const { templateVersionId } = answerOf(
      await draftTemplateVersion(deps, landlord.coordinator, draft, null),
    );
    answerOf(await publishTemplateVersion(deps, landlord.coordinator, { templateVersionId }, null));
    return templateVersionId;
  };
  const [newer, other] = [await publish(A_TEMPLATE.template), await publish("Lager")];
  const reader = deps.store.reader(world.landlordId);
  const all = await reader.templateVersions.list();
  const versions = all.filter(({ state }) => state === "PUBLISHED").toReversed();
  const tenants = await reader.organisations.byIds([offering.tenant.organisationId, bakery.organisationId]);
  expect(versions[0]?.id).toBe(other);
  for (const tenant of tenants)
    expect((await usualTemplate(reader, tenant, { versions, tenants }))?.id).toBe(newer);
  const [only] = tenants.filter(({ id }) => id === bakery.organisationId);
  if (only) expect((await usualTemplate(reader, only, { versions, tenants: [only] }))?.id).toBe(other);
});
