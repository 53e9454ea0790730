import { describe, expect, test } from "vitest";
import { fileOf, startProcess } from "./process-fixture.ts";

/** A process that has two things to stop, says so when it runs, and does what `then` says. */
function running({
  first = "",
  graceMs = 10_000,
  then = "",
}: {
  first?: string;
  graceMs?: number;
  then?: string;
}) {
  return startProcess(`
    import { createLog } from ${fileOf("./log.ts")};
    import { runUntilSignal } from ${fileOf("./shutdown.ts")};
    const keepRunning = setInterval(() => {}, 1000);
    runUntilSignal({
      log: createLog({ name: "test", level: "info" }),
      graceMs: ${graceMs},
      stop: [
        { name: "server", run: async () => { console.log("server stopping"); ${first} } },
        { name: "database", run: () => console.log("database stopping") },
      ],
    });
    console.log("running");
    ${then}
  `);
}

describe("a process", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("stops in order on %s, and exits with 0", async (signal) => {
    const process = running({});
    await process.said("running");
    process.signal(signal);
    const { exitCode, lines } = await process.ended();
    expect(exitCode).toBe(0);
    expect(lines.filter((line) => line.endsWith("stopping"))).toEqual([
      "server stopping",
      "database stopping",
    ]);
  });

  test("takes a signal that comes twice in a row as one", async () => {
    const process = running({});
    await process.said("running");
    process.signal("SIGINT");
    process.signal("SIGTERM");
    const { exitCode, lines } = await process.ended();
    expect(exitCode).toBe(0);
    expect(lines.filter((line) => line === "server stopping")).toHaveLength(1);
  });

  test("goes on stopping after a step that failed, and exits with 1", async () => {
    const process = running({ first: "throw new Error('still busy');" });
    await process.said("running");
    process.signal("SIGTERM");
    const { exitCode, lines } = await process.ended();
    expect(exitCode).toBe(1);
    expect(lines).toContain("database stopping");
    expect(lines.join("\n")).toMatch(/"step":"server","reference":"F-\w{6}".*still busy/);
  });

  test("names the step that it waited for when the grace is over", async () => {
    const process = running({ first: "await new Promise(() => {});", graceMs: 50 });
    await process.said("running");
    process.signal("SIGTERM");
    const { exitCode, lines } = await process.ended();
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toContain("not stopped within 50 ms while waiting for: server");
  });

  test("gives up at once when somebody insists", async () => {
    const process = running({ first: "await new Promise(() => {});", graceMs: 60_000 });
    await process.said("running");
    const insist = setInterval(() => process.signal("SIGINT"), 50);
    const { exitCode, lines } = await process.ended();
    clearInterval(insist);
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toContain("a second SIGINT while waiting for: server");
  });

  test.each([
    ["an error that nobody caught", "setImmediate(() => { throw new Error('oh no'); });"],
    ["a rejection that nobody handled", "void Promise.reject(new Error('oh no'));"],
  ])("logs %s under a reference and exits with 1", async (_what, then) => {
    const { exitCode, lines } = await running({ then }).ended();
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toMatch(/"reference":"F-\w{6}".*oh no/);
  });
});
