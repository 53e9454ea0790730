import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import { StartError } from "@socialsmart/runtime/start-error";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addressOf, checkPorts } from "./ports.ts";
import type { ProgramSpec } from "./program.ts";
import { ProgramGroup } from "./program-group.ts";

let directory: string;
let group: ProgramGroup;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "program-group-"));
  group = new ProgramGroup();
});
afterEach(async () => {
  group.kill();
  await Promise.all(group.programs.map((program) => program.ended));
  await rm(directory, { recursive: true });
});

const SERVE = `
  import { createServer } from "node:http";
  createServer((request, response) => response.end("ready")).listen(Number(process.env.PORT), "127.0.0.1");`;

/** A program of the test's own, which gets a free port. */
async function aProgram(name: string, script: string): Promise<ProgramSpec> {
  const { own } = await checkPorts({ own: { variable: "PORT", port: 0, host: "127.0.0.1" } });
  const main = join(directory, `${name}.mjs`);
  await writeFile(main, script);
  return {
    title: name,
    main,
    env: { PORT: String(own.port), WITNESS: join(directory, "witness") },
    readyUrl: addressOf(own),
    logFile: join(directory, "logs", `${name}.log`),
  };
}

/** A thread is preloaded with what its program is, and its standard input is at its end from the first. */
const A_THREAD = `
  import { once } from "node:events";
  import { Worker } from "node:worker_threads";
  await once(new Worker(new URL("data:text/javascript,process.stdin.resume()")), "exit");`;

function saysOnSigterm(word: string): string {
  return `${SERVE}
    import { appendFileSync } from "node:fs";
    process.on("SIGTERM", () => { appendFileSync(process.env.WITNESS, "${word} "); process.exit(0); });`;
}

describe("programs that are well", () => {
  test("are ready when start is done, and the last stage stops first", async () => {
    await group.start([await aProgram("chat", A_THREAD + saysOnSigterm("chat"))]);
    const bot = await aProgram("bot", saysOnSigterm("bot"));
    await group.start([bot]);
    expect(await (await fetch(bot.readyUrl)).text()).toBe("ready");

    await group.stop();

    expect(await readFile(join(directory, "witness"), "utf8")).toBe("bot chat ");
    await expect(fetch(bot.readyUrl)).rejects.toThrow();
  });

  test("stop even if whoever started them is killed outright", async () => {
    const spec = await aProgram("bot", saysOnSigterm("bot"));
    const starter = spawn(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { ProgramGroup } from ${JSON.stringify(new URL("program-group.ts", import.meta.url).href)};
         await new ProgramGroup().start([${JSON.stringify(spec)}]);
         console.log("started");`,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    expect(String(await once(starter.stdout, "data"))).toBe("started\n");

    starter.kill("SIGKILL");

    await vi.waitFor(
      async () => expect(await readFile(join(directory, "witness"), "utf8")).toBe("bot "),
      5_000,
    );
  });
});

describe("a program that is not well", () => {
  test("and ends before it is ready is told of in its own words, without its log records", async () => {
    const spec = await aProgram(
      "bot",
      `console.log('{"level":30,"msg":"a record"}'); console.error("SLACK_PORT=1 is taken"); process.exit(1);`,
    );
    const attempt = group.start([spec]);
    await expect(attempt).rejects.toThrow(StartError);
    await expect(attempt).rejects.toThrow(
      `bot did not start (exit code 1; see ${spec.logFile}): SLACK_PORT=1 is taken`,
    );
  });

  test("and crashes is told of by the headline of its stack trace, and where the rest is", async () => {
    const spec = await aProgram("bot", `throw new TypeError("no such thing");`);
    await expect(group.start([spec])).rejects.toThrow(
      `bot did not start (exit code 1; see ${spec.logFile}): TypeError: no such thing`,
    );
  });

  test("and says nothing at its end is told of with where its log is", async () => {
    const spec = await aProgram("bot", "process.exit(3)");
    await expect(group.start([spec])).rejects.toThrow(`bot did not start (exit code 3; see ${spec.logFile})`);
  });

  test("and ends later is told of by name", async () => {
    const dies = await aProgram("bot", `${SERVE} process.on("SIGUSR2", () => process.exit(7));`);
    await group.start([dies, await aProgram("api", SERVE)]);
    const end = group.untilOneEnds();
    group.programs[0]?.signal("SIGUSR2");
    expect(await end).toBe(`bot stopped by itself (exit code 7; see ${dies.logFile})`);
  });

  test("and is killed later is told of as that", async () => {
    const dies = await aProgram("bot", SERVE);
    await group.start([dies]);
    const end = group.untilOneEnds();
    group.programs[0]?.signal("SIGKILL");
    expect(await end).toBe(`bot was killed (SIGKILL; see ${dies.logFile})`);
  });

  test("and does not stop when asked to is killed after the grace, the others having stopped in order", async () => {
    await group.start([await aProgram("chat", saysOnSigterm("chat"))]);
    const deaf = await aProgram("bot", `${SERVE} process.on("SIGTERM", () => {});`);
    await group.start([deaf, await aProgram("api", saysOnSigterm("api"))]);

    await group.stop(1_000);

    expect(await Promise.all(group.programs.map((program) => program.ended))).toEqual([
      { how: "exit code 0" },
      { how: "SIGKILL", killed: true },
      { how: "exit code 0" },
    ]);
    expect(await readFile(join(directory, "witness"), "utf8")).toBe("api chat ");
  });
});

describe("the ports", () => {
  const api = { host: "127.0.0.1", variable: "API_PORT", port: 0 };
  const bot = { ...api, variable: "SLACK_PORT" };

  test("are found where 0 is wished for, each another one", async () => {
    const ports = await checkPorts({ api, bot });
    expect(ports.api.port).not.toBe(0);
    expect(ports.api.port).not.toBe(ports.bot.port);
  });

  test("one that is taken is named with its variable", async () => {
    const server = createServer();
    const port = await listen(server, { variable: "OTHER", port: 0 });
    await expect(checkPorts({ api: { ...api, port } })).rejects.toThrow(
      `API_PORT=${port} is taken by another program`,
    );
    await closeServer(server);
  });

  test("one that is given twice is named with both variables", async () => {
    const { port } = (await checkPorts({ api })).api;
    await expect(checkPorts({ api: { ...api, port }, bot: { ...bot, port } })).rejects.toThrow(
      `SLACK_PORT=${port} is the port of API_PORT too; give each its own`,
    );
  });

  test("are reached on this machine where they are open to every network", () => {
    expect(addressOf({ ...api, host: "0.0.0.0", port: 4000 })).toBe("http://127.0.0.1:4000");
    expect(addressOf({ ...api, host: "127.0.0.2", port: 4000 })).toBe("http://127.0.0.2:4000");
  });
});
