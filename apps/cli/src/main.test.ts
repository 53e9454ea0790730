import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
let server: Server;
let url: string;
/** Hears of each page that is asked for. */
let asked: () => void = () => {};

/** An API of organisations without end. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "socialsmart-main-"));
  let page = 0;
  server = createServer((request, response) => {
    request.resume();
    page += 1;
    const nodes = Array.from({ length: 100 }, (_, index) => ({
      id: `${page}-${index}`,
      // A page is more than any pipe holds.
      name: "x".repeat(5_000),
    }));
    const pageInfo = { hasNextPage: true, endCursor: String(page) };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ data: { organisations: { totalCount: 1_000_000, nodes, pageInfo } } }));
    asked();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

function start(...args: readonly string[]) {
  const env = { ...programEnv, SOCIALSMART_URL: url, SOCIALSMART_TOKEN: "ssm_x", FORCE_COLOR: "1" };
  const main = join(import.meta.dirname, "main.ts");
  return spawn(process.execPath, [main, ...args], { env, cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
}

test("a reader that has seen enough ends it, quietly and without an error", async () => {
  const child = start("export", "organisations");
  const said = text(child.stderr);
  await once(child.stdout, "data");
  child.stdout.destroy();
  expect(await once(child, "close")).toEqual([0, null]);
  expect(await said).toBe("");
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "%s in the midst of an export leaves no half file, and ends with %i",
  async (signal, exitCode) => {
    const child = start("export", "organisations", "--out", "out.csv");
    const said = text(child.stderr);
    await new Promise<void>((resolve) => {
      asked = resolve;
    });
    await expect.poll(() => readdir(folder)).toEqual([expect.stringMatching(/^\.out\.csv\..*\.part$/)]);
    child.kill(signal);
    expect(await once(child, "close")).toEqual([exitCode, null]);
    expect(await said).toBe("Interrupted.\n");
    expect(await readdir(folder)).toEqual([]);
  },
);

test("a reader that takes no more does not keep it from ending", async () => {
  const child = start("export", "organisations");
  // The first page is on its way out when the second is asked for, and stays there.
  for (let page = 1; page <= 2; page += 1) {
    await new Promise<void>((resolve) => {
      asked = resolve;
    });
  }
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([143, null]);
});

test("the version is standard output's alone", async () => {
  const child = start("--version");
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  expect(await once(child, "close")).toEqual([0, null]);
  expect(await said).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\n$/), ""]);
});
