import type { PersonActor } from "@socialsmart/domain/access/actor";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { draftTemplateVersion } from "@socialsmart/domain/template/draft-template-version";
import { publishTemplateVersion } from "@socialsmart/domain/template/publish-template-version";
import { A_TEMPLATE, addLease, anOffering, offer } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { aWorld } from "@socialsmart/domain/testing/world";
import { addOrganisation } from "@socialsmart/domain/testing/world-additions";
import type { Log } from "@socialsmart/runtime/log";
import { describe, expect, test } from "vitest";
import { readNamesakes } from "../organisation/namesakes.ts";
import { organisationsNamed } from "../organisation/organisations-named.ts";
import type { Known } from "../person/identify.ts";
import { Answering } from "../slack/answering.ts";
import { readOffersOut } from "./read-appendix-list.ts";
import { suggestTenants } from "./suggest-tenants.ts";
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

describe("who is searched for by name", () => {
  const named = (...names: string[]) => names.map((name) => ({ name, organisationNumber: null }));
  const all = [
    ...named("Bageriet på torget", "Frisör Åsa", "Kaffebönan AB", "Torgets Kiosk"),
    { name: "Blomsterhandeln", organisationNumber: "5560360793" },
  ];
  test.each([
    ["", all.map(({ name }) => name)],
    ["t", ["Bageriet på torget", "Torgets Kiosk"]],
    ["TORG bag", ["Bageriet på torget"]],
    ["asa", ["Frisör Åsa"]],
    ["kafebönan", ["Kaffebönan AB"]],
    ["handel", ["Blomsterhandeln"]],
    ["556036-07", ["Blomsterhandeln"]],
    ["kiosk bageriet", []],
    ["zzz", []],
  ])("%j finds %j", (typed, found) => {
    expect(organisationsNamed(typed, all).map(({ name }) => name)).toEqual(found);
  });
});

test("a menu offers the tenants that an appendix can be offered to, to coordinators alone, who see their offer, however many others there are", async () => {
  const world = await aWorld();
  const { deps, landlord, bakery, landlordId, zone } = world;
  for (let count = 0; count < 510; count += 1) await addOrganisation(world, "TENANT", `Aa ${count}`);
  const offering = await anOffering(world, "Zz butik");
  const reader = deps.store.reader(landlordId);
  const search = async (actor: PersonActor, query: string) => {
    const known = { actor, reader, landlord: { zone } } as unknown as Known;
    return (await suggestTenants({ deps }, known, { query })).map(({ text }) => text.text);
  };
  expect(await search(landlord.coordinator, "")).toEqual(["Zz butik"]);
  expect(await search(landlord.coordinator, "aa")).toEqual([]);
  expect(await search(bakery.contact, "")).toEqual([]);
  await offer(world, offering);
  expect(await search(landlord.coordinator, "zz")).toEqual([]);
  const { memberships, personId: id } = landlord.coordinator;
  const asking = { reader, actor: landlord.coordinator, memberships, person: { id } } as unknown as Known;
  const out = await readOffersOut({ publicUrl: undefined }, asking);
  expect(out?.map(({ organisation }) => organisation.name)).toEqual(["Zz butik"]);
});

test("a hundred are offered at most, each told from others of its name", async () => {
  const world = await aWorld();
  const { deps, landlord, landlordId, zone } = world;
  const name = `Butik ${"x".repeat(80)}`;
  await addOrganisation(world, "TENANT", name);
  for (let count = 0; count < 101; count += 1) {
    await addLease(world, await addOrganisation(world, "TENANT", name), `L-${count}`);
  }
  const known = { actor: landlord.coordinator, reader: deps.store.reader(landlordId), landlord: { zone } };
  const found = await suggestTenants({ deps }, known as unknown as Known, { query: "butik" });
  const texts = found.map(({ text }) => text.text);
  expect([texts.length, new Set(texts).size, Math.max(...texts.map(({ length }) => length))]).toEqual([
    100, 100, 75,
  ]);
  expect(texts[0]).toMatch(/^Butik x+… · L-\d+$/);
});

test("a fault while a menu is searched is told there, under the reference that the log has", async () => {
  const lines: object[] = [];
  const log = { error: (facts: object) => lines.push(facts) } as unknown as Log;
  const answering = new Answering(() => Promise.reject(new Error("away")), log);
  const asker = { teamId: "T1", userTeamId: "T1", userId: "U1" };
  const [told, ...more] = await answering.search({ ...asker, actionId: "x.y", query: "z" }, async () => []);
  const [, reference] = /\((F-\w+)\)/.exec(told?.text.text ?? "") ?? [];
  expect([more, lines]).toEqual([[], [expect.objectContaining({ reference, request: "x.y" })]]);
});
