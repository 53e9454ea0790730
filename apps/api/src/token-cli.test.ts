import { spawn } from "node:child_process";
import { join } from "node:path";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOKEN_USAGE } from "./access/token-arguments.ts";
import { startTestApi, type TestApi } from "./testing/test-api.ts";

const CLI = join(import.meta.dirname, "token-cli.ts");

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

async function token(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...programEnv, DATABASE_URL: api.databaseUrl },
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...output };
}

describe("pnpm run token", () => {
  test("makes a token that the API takes, and revokes it", async () => {
    const made = await token(
      "--",
      "create",
      "--name",
      "Lobby screen",
      "--scope",
      "roster:read",
      "--days",
      "90",
    );
    expect(made.code).toBe(0);
    expect(made.stdout).toMatch(/^ssm_[a-z0-9]+\n$/);
    expect(made.stderr).not.toContain("ssm_");
    const tokenId = /token_[0-9a-z]{26}/.exec(made.stderr)?.[0] ?? "";
    const query = "{ viewer { tokenId name scopes } landlord { name } }";
    const answer = await api.ask(query, {}, made.stdout.trim());
    expect(answer.data).toStrictEqual({
      viewer: { tokenId, name: "Lobby screen", scopes: ["roster:read"] },
      landlord: { name: "Västerporten Fastigheter" },
    });

    const listed = await token("list");
    expect(listed).toMatchObject({ code: 0, stderr: "" });
    expect(listed.stdout).toMatch(new RegExp(`^${tokenId}  Lobby screen  roster:read `, "m"));

    expect(await token("revoke", tokenId)).toStrictEqual({
      code: 0,
      stdout: "",
      stderr: `Revoked ${tokenId}.\n`,
    });
    // The API believes for some seconds what it knew of a token.
    api.world.deps.clock.advance({ milliseconds: 5_000 });
    expect((await api.ask(query, {}, made.stdout.trim())).status).toBe(401);
  });

  test("helps whoever asks, and does nothing", async () => {
    const help = { code: 0, stdout: `${TOKEN_USAGE}\n`, stderr: "" };
    expect(await token("create", "--help")).toStrictEqual(help);
  });

  test("says what the database has against it", async () => {
    const unknown = `token_${"0".repeat(26)}`;
    const refused = { code: 1, stdout: "", stderr: `There is no token ${unknown}.\n` };
    expect(await token("revoke", unknown)).toStrictEqual(refused);
  });

  test("shows how it is used where it does not understand", async () => {
    const { code, stdout, stderr } = await token("create", "--name", "X", "--scope", "everything");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toBe(`There is no scope everything.\n\n${TOKEN_USAGE}\n`);
  });
});
