import { beforeEach, expect, test } from "vitest";
import type { TemplateVersionId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { A_TEMPLATE, aPublishedTemplate } from "../testing/offers.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { type DraftTemplateVersion, draftTemplateVersion } from "./draft-template-version.ts";
import { NEWEST_FORMATTING } from "./formatting.ts";
import { publishTemplateVersion } from "./publish-template-version.ts";
import { retireTemplateVersion } from "./retire-template-version.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function draft(given: Partial<DraftTemplateVersion> = {}) {
  const { deps, landlord } = world;
  const input = { ...A_TEMPLATE, templateVersionId: null, ...given };
  return draftTemplateVersion(deps, landlord.coordinator, input, null);
}

const publish = (templateVersionId: TemplateVersionId) =>
  publishTemplateVersion(world.deps, world.landlord.coordinator, { templateVersionId }, null);
const retire = (templateVersionId: TemplateVersionId) =>
  retireTemplateVersion(world.deps, world.landlord.coordinator, { templateVersionId }, null);
const stored = async (id: TemplateVersionId) =>
  (await world.deps.store.reader(world.landlordId).templateVersions.byIds([id]))[0];

test("versions are numbered within their template and language, and a draft keeps its number", async () => {
  const numberOf = async (given: Partial<DraftTemplateVersion>) => answerOf(await draft(given)).number;
  const { templateVersionId } = answerOf(await draft());
  expect(await numberOf({})).toBe(2);
  expect(await numberOf({ language: "en" })).toBe(1);
  expect(await numberOf({ template: "Kontor" })).toBe(1);
  expect(await numberOf({ templateVersionId, body: "# Nytt" })).toBe(1);
  expect(await numberOf({ templateVersionId, language: "en" })).toBe(2);
});

test("a published version has the hash of its words, whatever ends their lines, and never changes", async () => {
  const { templateVersionId } = answerOf(await draft({ body: "# {{tenant.name}}\r\nRad två\rRad tre" }));
  const { hash } = answerOf(await publish(templateVersionId));
  expect(hash).toBe(world.deps.secrets.hash("# {{tenant.name}}\nRad två\nRad tre"));
  const before = await stored(templateVersionId);
  expect(before).toMatchObject({ state: "PUBLISHED", hash, formatting: NEWEST_FORMATTING });
  expect(before?.publishedAt).toEqual(world.deps.clock.now());
  const notDraft = err({ type: "TemplateNotDraft", state: "PUBLISHED" });
  expect(await draft({ templateVersionId, body: "# Annat" })).toEqual(notDraft);
  expect(await publish(templateVersionId)).toEqual(notDraft);
  answerOf(await retire(templateVersionId));
  expect(await stored(templateVersionId)).toMatchObject({ body: before?.body, hash, state: "RETIRED" });
  expect(await retire(templateVersionId)).toEqual(err({ type: "TemplateNotPublished", state: "RETIRED" }));
});

test("a draft is published with the formatting of the day, and what was published before keeps its own", async () => {
  const { templateVersionId } = answerOf(await draft());
  const command = { actor: world.operator, name: "test", key: null, input: null };
  const age = () =>
    world.deps.store.transaction<null, never>(command, async (tx) => {
      const version = await tx.templateVersions.lockById(templateVersionId);
      if (version) await tx.templateVersions.save({ ...version, formatting: 1 });
      return ok(null);
    });
  await age();
  answerOf(await publish(templateVersionId));
  expect(await stored(templateVersionId)).toMatchObject({ formatting: 2 });
  await age();
  answerOf(await retire(templateVersionId));
  expect(await stored(templateVersionId)).toMatchObject({ formatting: 1 });
});

test("what cannot be filled in keeps a version from being published, with its lines", async () => {
  const { templateVersionId } = answerOf(
    await draft({ body: "# {{tenant.name}}\n\n{{hyra}} {{lease.number" }),
  );
  expect(await publish(templateVersionId)).toEqual(
    err({
      type: "PlaceholdersWrong",
      faults: [
        { line: 3, column: 1, problem: "UNKNOWN", text: "{{hyra}}" },
        { line: 3, column: 10, problem: "UNCLOSED", text: "{{lease.number" },
      ],
    }),
  );
  expect(await stored(templateVersionId)).toMatchObject({ state: "DRAFT", hash: null });
});

test("what a document cannot show, or that names nobody, keeps a version from being published", async () => {
  const refusalOf = async (body: string) => {
    const { templateVersionId } = answerOf(await draft({ body }));
    const answer = await publish(templateVersionId);
    expect(await stored(templateVersionId)).toMatchObject({ state: "DRAFT", hash: null });
    return answer;
  };
  expect(await refusalOf("# {{tenant.name}}\n\n~~Vite~~")).toEqual(
    err({
      type: "MarkdownNotShown",
      faults: [{ line: 3, column: 1, kind: "STRIKETHROUGH", text: "~~Vite~~" }],
    }),
  );
  expect(await refusalOf("# Hyresbilaga\n\n{{lease.number}}")).toEqual(err({ type: "PartiesNotNamed" }));
});

test("no more faults are told than anybody reads", async () => {
  const { templateVersionId } = answerOf(await draft({ body: "{{x}}\n".repeat(50) }));
  expect(await publish(templateVersionId)).toHaveProperty("refusal.faults.length", 20);
});

test.each([
  [{ template: " " }, "template", { type: "Empty" }],
  [{ template: "x".repeat(101) }, "template", { type: "TooLong", max: 100 }],
  [{ body: "" }, "body", { type: "Empty" }],
  [{ body: "å".repeat(20_001) }, "body", { type: "TooLong", max: 20_000 }],
  [{ body: "# 19850709-9805" }, "body", { type: "HoldsPersonalNumber" }],
])("a draft is refused for its %j", async (given, path, problem) => {
  expect(await draft(given)).toHaveProperty("refusal.issues", [{ path, problem }]);
});

test("only what is published is retired", async () => {
  const { templateVersionId } = answerOf(await draft());
  expect(await retire(templateVersionId)).toEqual(err({ type: "TemplateNotPublished", state: "DRAFT" }));
  const unknown = world.deps.ids.next("template");
  expect(await retire(unknown)).toEqual(err({ type: "TemplateVersionNotFound" }));
  answerOf(await retire(await aPublishedTemplate(world)));
});
