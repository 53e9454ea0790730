import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schema } from "../server/schema.ts";
import { post } from "../testing/ask.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { hashOf } from "./checked-documents.ts";
import { readManifest } from "./persisted-manifest.ts";

const CLIENT = join(
  import.meta.dirname,
  "../../../../packages/client/src/__generated__/persisted-documents.json",
);
const LISTED =
  "query Landlord($twice: Boolean = false) { landlord { name again: name @include(if: $twice) } }";
const COMMAND = 'mutation { cancelShift(input: { shiftId: "shift_0", reason: "x" }) { __typename } }';
const UNLISTED = "{ viewer { name } }";
const NAME = { landlord: { name: "Västerporten Fastigheter" } };

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "socialsmart-documents-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

function manifestOf(...sources: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(sources.map((source) => [`sha256:${hashOf(source)}`, source])));
}

const named = (source: string) => ({ documentId: `sha256:${hashOf(source)}` });
const apollo = (source: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(source) } },
});

function send(api: TestApi, body: object, token = api.token) {
  return post(api.url, JSON.stringify(body), { authorization: `Bearer ${token}` });
}

function get(api: TestApi, parameters: Readonly<Record<string, unknown>>, token = api.token) {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return fetch(`${api.url}/graphql?${new URLSearchParams(Object.fromEntries(texts))}`, {
    headers: { authorization: `Bearer ${token}` },
  });
}

describe("where persisted documents only are run", () => {
  let api: TestApi;
  beforeAll(async () => {
    const persistedDocuments = write("listed.json", manifestOf(LISTED, COMMAND));
    api = await startTestApi({ policy: { documents: "persisted", persistedDocuments } });
  });
  afterAll(() => api.close());

  test.each([
    ["documentId", named(LISTED)],
    ["Apollo's hash", apollo(LISTED)],
    ["the hash with the text", { ...named(LISTED), query: LISTED }],
  ])("one is by %s, with its variables, by POST and by GET", async (_, body) => {
    expect((await send(api, body)).data).toStrictEqual(NAME);
    const variables = { twice: true };
    const twice = { landlord: { ...NAME.landlord, again: NAME.landlord.name } };
    expect((await send(api, { ...body, variables })).data).toStrictEqual(twice);
    expect(await (await get(api, { ...body, variables })).json()).toStrictEqual({ data: twice });
  });

  test.each<[string, object, number, string]>([
    ["a text", { query: UNLISTED }, 403, "PERSISTED_DOCUMENTS_ONLY"],
    ["a text that is listed, without its hash", { query: LISTED }, 403, "PERSISTED_DOCUMENTS_ONLY"],
    [
      "a text under the hash of itself",
      { query: UNLISTED, ...named(UNLISTED) },
      403,
      "PERSISTED_DOCUMENTS_ONLY",
    ],
    ["a text to be remembered", { query: UNLISTED, ...apollo(UNLISTED) }, 403, "PERSISTED_DOCUMENTS_ONLY"],
    ["what the schema is", { query: "{ __schema { queryType { name } } }" }, 403, "PERSISTED_DOCUMENTS_ONLY"],
    ["nothing", { variables: {} }, 403, "PERSISTED_DOCUMENTS_ONLY"],
    ["an id that is not listed", named(UNLISTED), 404, "PERSISTED_DOCUMENT_NOT_FOUND"],
    ["a hash that is not listed", apollo(UNLISTED), 404, "PERSISTED_DOCUMENT_NOT_FOUND"],
    ["an id of another algorithm", { documentId: "md5:abc" }, 400, "BAD_REQUEST"],
    ["an id without digits", { documentId: "sha256:" }, 400, "BAD_REQUEST"],
    ["an id in capitals", { documentId: `sha256:${hashOf(LISTED).toUpperCase()}` }, 400, "BAD_REQUEST"],
    ["an id that is a name of objects", { documentId: "__proto__" }, 400, "BAD_REQUEST"],
    [
      "a hash of version 2",
      { extensions: { persistedQuery: { version: 2, sha256Hash: hashOf(LISTED) } } },
      400,
      "BAD_REQUEST",
    ],
    ["a hash that is none", { extensions: { persistedQuery: "x" } }, 400, "BAD_REQUEST"],
  ])("%s is refused", async (_, body, status, code) => {
    const before = api.statements.length;
    const answer = await send(api, body);
    expect([answer.status, answer.errors[0]?.extensions.code]).toStrictEqual([status, code]);
    expect(api.statements.length).toBe(before);
  });

  test("a text under the hash of a listed one runs the listed one", async () => {
    expect((await send(api, { query: UNLISTED, ...named(LISTED) })).data).toStrictEqual(NAME);
  });

  test("a listed command is given by POST, and never by GET", async () => {
    expect((await send(api, named(COMMAND))).data.cancelShift.__typename).toBe("ShiftNotFoundError");
    const answer = await get(api, named(COMMAND));
    expect([answer.status, answer.headers.get("allow")]).toStrictEqual([405, "POST"]);
  });

  test("nothing is run for those who are not known", async () => {
    expect((await send(api, named(LISTED), "ssm_nobody")).status).toBe(401);
  });
});

describe("where any document is run", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ policy: { persistedDocuments: write("also.json", manifestOf(LISTED)) } });
  });
  afterAll(() => api.close());

  test("a persisted one is too", async () => {
    expect((await send(api, named(LISTED))).data).toStrictEqual(NAME);
  });

  test("a hash is remembered with its text, as Apollo's clients send them, and asked by GET from then on", async () => {
    const query = "{ landlord { id name } }";
    const unknown = await send(api, apollo(query));
    expect(unknown.status).toBe(200);
    expect(unknown.errors).toStrictEqual([
      { message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } },
    ]);
    expect((await send(api, { query, ...apollo(query) })).data.landlord).toMatchObject(NAME.landlord);
    expect((await send(api, apollo(query))).data.landlord).toMatchObject(NAME.landlord);
    expect(await (await get(api, apollo(query))).json()).toMatchObject({ data: NAME });
    expect(await (await get(api, named(query))).json()).toMatchObject({ data: NAME });
  });

  test("an id that is not known is refused", async () => {
    const { status, errors } = await send(api, named("{ landlord { id } }"));
    expect([status, errors[0]?.extensions.code]).toStrictEqual([404, "PERSISTED_DOCUMENT_NOT_FOUND"]);
  });

  test("nothing is remembered under another hash than its own", async () => {
    const { status, errors } = await send(api, { query: UNLISTED, ...apollo("{ landlord { name id } }") });
    expect([status, errors[0]?.message]).toStrictEqual([400, "The hash is not that of the query."]);
  });

  test("nothing is remembered of those who are not known, nor what is refused", async () => {
    const query = "{ viewer { name name } }";
    expect((await send(api, { query, ...apollo(query) }, "ssm_nobody")).status).toBe(401);
    expect((await send(api, apollo(query))).errors[0]?.message).toBe("PersistedQueryNotFound");
    const wrong = "{ nothing }";
    expect((await send(api, { query: wrong, ...apollo(wrong) })).status).toBe(400);
    expect((await send(api, apollo(wrong))).errors[0]?.message).toBe("PersistedQueryNotFound");
  });

  test("a command by GET is refused before it is done", async () => {
    const before = api.statements.length;
    const answer = await get(api, { query: COMMAND });
    expect(answer.status).toBe(405);
    expect(api.statements.length).toBe(before);
  });
});

describe("the file of persisted documents", () => {
  const rules = { schema, introspection: true };

  test("may be that of the client of this repository", () => {
    expect(readManifest(CLIENT, rules).size).toBeGreaterThan(10);
  });

  test("is refused with everything that cannot be run, a line each", () => {
    const path = write(
      "wrong.json",
      JSON.stringify({
        ...JSON.parse(manifestOf(LISTED, "{ passwords secrets }", "{ viewer {")),
        [`sha256:${"0".repeat(64)}`]: UNLISTED,
      }),
    );
    expect(() => readManifest(path, rules)).toThrow(
      [
        `API_PERSISTED_DOCUMENTS=${path} has what cannot be run:`,
        `sha256:${hashOf("{ passwords secrets }")}: Cannot query field "passwords" on type "Query".`,
        `sha256:${hashOf("{ passwords secrets }")}: Cannot query field "secrets" on type "Query".`,
        `sha256:${hashOf("{ viewer {")}: Syntax Error: Expected Name, found <EOF>.`,
        `sha256:${"0".repeat(64)}: the hash of its text is ${hashOf(UNLISTED)}`,
      ].join("\n"),
    );
  });

  test.each([
    ["is not there", undefined, "ENOENT"],
    ["is not JSON", "{", "JSON"],
    ["is a list", '["{ viewer { name } }"]', "expected record"],
    ["has other keys", '{"a": "{ viewer { name } }"}', "Invalid key in record"],
    ["has no texts", `{"sha256:${"0".repeat(64)}": 1}`, "expected string"],
  ])("is refused in a line if it %s", (name, content, problem) => {
    const path = content === undefined ? join(directory, "none.json") : write(`${name}.json`, content);
    expect(() => readManifest(path, rules)).toThrow(problem);
    expect(() => readManifest(path, rules)).toThrow(/^API_PERSISTED_DOCUMENTS=\S.* must be [^\n]*$/);
  });
});
