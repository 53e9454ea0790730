import { join } from "node:path";
import { startTestApi, type TestApi } from "@socialsmart/api/testing/test-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../testing/run-cli.ts";

const MANIFEST = join(
  import.meta.dirname,
  "../../../../packages/client/src/__generated__/persisted-documents.json",
);

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ policy: { documents: "persisted", persistedDocuments: MANIFEST } });
});
afterAll(() => api.close());

test.each([
  [["roster", "--district", "Vivalla", "--week", "2026-W11"]],
  [["initiatives"]],
  [["export", "pledges", "--period", "2026"]],
  [["export", "shifts"]],
  [["export", "organisations"]],
])("an API that runs the client's documents alone answers: socialsmart %j", async (args) => {
  const { url, token } = api;
  expect(await runCli({ url, token, documents: "persisted" }, ...args)).toMatchObject({ exitCode: 0 });
});

test("it does not answer what is sent as a text, and says what to set", async () => {
  const { exitCode, stderr } = await runCli(api, "initiatives");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("set SOCIALSMART_DOCUMENTS=persisted");
});
