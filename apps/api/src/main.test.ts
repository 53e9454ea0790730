import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openDatabase } from "@socialsmart/database/open-database";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { askedForCode } from "@socialsmart/mail/testing/asked-for-code";
import { codeIn, startMailServer } from "@socialsmart/mail/testing/mail-server";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const MAIN = join(import.meta.dirname, "main.ts");

let directory: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "socialsmart-main-"));
});
afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(directory, { recursive: true, force: true });
});

function start(settings: Readonly<Record<string, string>>) {
  const env = { ...programEnv, API_PORT: "0", DATABASE_URL: "sqlite:data/api.sqlite", ...settings };
  const started = spawn(process.execPath, [MAIN], { cwd: directory, env });
  child = started;
  let stderr = "";
  started.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const exited = once(started, "exit").then(([code]) => ({ code: Number(code), stderr }));
  const lines = createInterface({ input: started.stdout });
  const ready = (async () => {
    for await (const line of lines) {
      const { msg, url } = JSON.parse(line);
      if (msg === "ready") return String(url);
    }
    throw new Error(`It ended before it was ready: ${stderr}`);
  })();
  // Whoever expects the process to fail does not wait for it to be ready.
  ready.catch(() => undefined);
  return { exited, ready, stop: () => started.kill("SIGTERM") };
}

describe("the process", () => {
  test("makes its database, says when it is ready, and ends with 0 when told to", async () => {
    const { ready, exited, stop } = start({});
    const url = await ready;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${url}/readyz`);
    expect([response.status, await response.text()]).toStrictEqual([200, "ready\n"]);
    stop();
    expect(await exited).toStrictEqual({ code: 0, stderr: "" });
  });

  test("sends codes to sign with by e-mail, where it is told how: no chat is needed", async () => {
    const server = await startMailServer();
    const url = `sqlite:${join(directory, "mail.sqlite")}`;
    const ids = createIds();
    const database = await openDatabase({ url, ids });
    try {
      await database.migrate();
      const deps = { store: database.store, clock: systemClock, ids, secrets: randomSecrets };
      const { sign } = await askedForCode(deps);
      const settings = { SMTP_URL: server.url, SMTP_FROM: "socialsmart@example.org" };
      const { exited, stop } = start({ DATABASE_URL: url, ...settings });
      const code = codeIn(await Promise.race([server.first(), exited.then(({ stderr }) => stderr)]));
      expect(answerOf(await sign(code)).state).toBe("PARTLY_SIGNED");
      stop();
      expect(await exited).toStrictEqual({ code: 0, stderr: "" });
    } finally {
      await database.close();
      await server.stop();
    }
  });

  test("names every setting that is wrong, in a line each", async () => {
    const { exited } = start({
      API_PORT: "99999",
      API_HOST: "everywhere",
      DATABASE_URL: "postgres://u:hemligt@h/d",
      LOG_LEVEL: "loud",
      API_DOCUMENTS: "some",
      API_INTROSPECTION: "perhaps",
      API_RATE_LIMIT: "-1",
      API_FAILURE_LIMIT: "few",
      API_TRUSTED_PROXIES: "the one in front",
      API_TIMEOUT_MS: "0",
      OIDC_ISSUER: "http://login.norrby.example",
      OIDC_LANDLORD: "Grannbolaget",
      SMTP_URL: "https://u:hemligt@mail.example",
    });
    const { code, stderr } = await exited;
    expect(code).toBe(1);
    expect(
      stderr
        .trim()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toStrictEqual([
      "API_PORT",
      "API_HOST",
      "DATABASE_URL",
      "LOG_LEVEL",
      "SMTP_URL",
      "API_DOCUMENTS",
      "API_INTROSPECTION",
      "API_RATE_LIMIT",
      "API_FAILURE_LIMIT",
      "API_TRUSTED_PROXIES",
      "API_TIMEOUT_MS",
      "OIDC_ISSUER",
      "OIDC_LANDLORD",
      "SMTP_FROM",
    ]);
    expect(stderr).not.toContain("hemligt");
  });

  test("names the port that is taken", async () => {
    const other = createServer();
    const port = await listen(other, { port: 0, variable: "PORT" });
    const { exited } = start({ API_PORT: String(port) });
    const { code, stderr } = await exited;
    await closeServer(other);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^API_PORT=${port} is taken by another program.*\\n$`));
  });

  test("asks for both of the settings that people sign in by, and for a landlord", async () => {
    const OIDC_ISSUER = "https://login.norrby.example";
    const alone = await start({ OIDC_ISSUER }).exited;
    expect(alone).toStrictEqual({
      code: 1,
      stderr: "OIDC_AUDIENCE must be set too: people sign in by both\n",
    });
    const { code, stderr } = await start({ OIDC_ISSUER, OIDC_AUDIENCE: "socialsmart" }).exited;
    expect([code, stderr]).toStrictEqual([1, "OIDC_LANDLORD: The database has no landlord yet.\n"]);
  });

  test("says so in one line if the database cannot be reached", async () => {
    const { exited } = start({ DATABASE_URL: "mysql://app:hemligt@127.0.0.1:1/socialsmart" });
    const { code, stderr } = await exited;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^DATABASE_URL: .+\n$/);
    expect(stderr).not.toContain("hemligt");
  });
});
