import { execFile } from "node:child_process";
import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { describe, expect, test } from "vitest";

type Outcome = { readonly exitCode: number; readonly stdout: string; readonly stderr: string };

function bench(...args: readonly string[]): Promise<Outcome> {
  const program = `${import.meta.dirname}/bench.ts`;
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, stdout, stderr) => {
      resolve({ exitCode: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test("ends with one line of JSON that has the ratios and figures", async () => {
  const { exitCode, stdout, stderr } = await bench("pledge", "--quick");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain("the same rows by hand");
  const last: unknown = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
  const number = expect.any(Number);
  expect(last).toEqual({
    bench: "pledge",
    ratios: { hot: number, cold: number, growth: number },
    figures: expect.objectContaining({
      roundTripsPerPledge: 12,
      roundTripsPerWithdrawal: 12,
      hotPerSecond: number,
      hotPerSecondByHand: number,
      hotPerSecondLean: number,
      hotP99OverMedian: number,
    }),
  });
});

describe.skipIf(!mysqlForTests().available)("on MariaDB", () => {
  test("compares the API with a bare handler that gives the same answers", async () => {
    const { exitCode, stdout, stderr } = await bench("roster", "--quick");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("a bare handler that writes the same rows");
    const { bench: name, ratios, figures } = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
    const number = expect.any(Number);
    expect(name).toBe("roster");
    expect(ratios).toEqual({
      cold: number,
      warm: number,
      cpu: number,
      small: number,
      pledge: number,
      growth: number,
    });
    expect(figures.statementsPerShortRoster).toBe(figures.statementsPerRoster);
    expect(figures.statementsPerRosterAmongMany).toBe(figures.statementsPerRoster);
  }, 120_000);

  test("compares how soon the bot and a bare Bolt app acknowledge commands", async () => {
    const { exitCode, stdout, stderr } = await bench("command", "--quick");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("a bare Bolt app");
    const number = expect.any(Number);
    expect(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")).toEqual({
      bench: "command",
      ratios: { ack: number },
      figures: expect.objectContaining({ ackP99Ms: number, answerMedianMs: number, answerP99Ms: number }),
    });
  }, 60_000);

  test("counts what a rush of pledges costs in calls to Slack, and in others' time", async () => {
    const { exitCode, stdout, stderr } = await bench("notify", "--quick");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/40 pledges on one initiative +s\nas they were to come +1\nas they came, .+ \d/);
    const number = expect.any(Number);
    expect(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")).toEqual({
      bench: "notify",
      ratios: {
        ...{ slackCallsPer1000: number, lastStateSeconds: number },
        ...{ otherChannelDelaySeconds: number, twoDispatchers: number },
      },
      figures: expect.objectContaining({ noticeMedianSeconds: number, noticeP99Seconds: number }),
    });
  }, 120_000);
});

test.each([
  [[], "Which bench?"],
  [["pledges"], 'There is no bench "pledges".'],
  [["pledge", "roster"], 'There is no bench "pledge roster".'],
  [["roster", "--fast"], 'There is no bench "roster --fast".'],
])("names the benches where %j is asked for", async (args, message) => {
  const { exitCode, stdout, stderr } = await bench(...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toContain("Benches: command, notify, pledge, roster");
});
