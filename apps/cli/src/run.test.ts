import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestApi, type TestApi } from "@socialsmart/api/testing/test-api";
import { addShift, addTenant, pledge } from "@socialsmart/domain/testing/world-additions";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addCrowd } from "./testing/crowd.ts";
import { runCli } from "./testing/run-cli.ts";

const HOSTILE = '=HYPERLINK("x");"Å" 👩‍🌾';

let api: TestApi;
let folder: string;

beforeAll(async () => {
  api = await startTestApi();
  folder = await mkdtemp(join(tmpdir(), "socialsmart-cli-"));
  const { world } = api;
  await pledge(world, world.gym, world.shiftId, 3);
  await pledge(world, world.bakery, world.shiftId, 2);
  await pledge(world, await addTenant(world, HOSTILE), world.laterShiftId, 1);
  const spring = { startsAt: "2026-05-12T14:00:00Z", endsAt: "2026-05-12T16:00:00Z" };
  await addShift(world, { ...spring, capacity: 7, minPlaces: 3 });
  // More than one page of what follows shifts and their pledges.
  await addCrowd(api, 101);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const cli = (...args: readonly string[]) => runCli(api, ...args);
const records = (text: string, delimiter = ",") =>
  parse(text, { columns: true, bom: true, delimiter }) as Record<string, string>[];

describe("roster", () => {
  test("shows who comes in a week, and says on standard error what it is of", async () => {
    expect(await cli("roster", "--district", "vivalla", "--week", "2026-W11")).toEqual({
      exitCode: 0,
      stdout: [
        "WHEN                    INITIATIVE  WHERE        PLACES  WHO COMES",
        "Tue 10 Mar 16:00–19:00  Läxhjälp    Biblioteket  3 of 4  3 × Påhittade Gymmet",
        "                                                         2 × Exempelbageriet (on the waitlist, no. 1)",
        "",
      ].join("\n"),
      stderr:
        "1 shift in week 2026-W11, Vivalla: 3 of 4 places taken, 2 on the waitlist, 9 hours promised.\n",
    });
  });

  test("is of this week unless told otherwise", async () => {
    expect(await cli("roster")).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "No shifts in week 2026-W10, all districts.\n",
    });
  });

  test("is one JSON document, with everybody who comes however many they are", async () => {
    const { stdout, stderr } = await cli("roster", "-i", "Läxhjälp", "-w", "2026-W14", "--format", "json");
    expect(stderr).toBe("");
    const { week, period, totals, shifts } = JSON.parse(stdout);
    expect([week, period]).toEqual(["2026-W14", null]);
    expect(totals).toMatchObject({ shifts: 1, placesTaken: 101, confirmedMinutes: 101 * 90 });
    expect(shifts).toHaveLength(1);
    expect(shifts[0].pledges.map(({ places }: { places: number }) => places)).toEqual(Array(101).fill(1));
  });

  test.each([
    ["host", ["--host", "föreningen låtsas"], [4, 2, 101, 7]],
    ["host that runs nothing", ["--host", "Påhittade Gymmet"], []],
    ["organisation", ["--organisation", "Exempelbageriet"], [4]],
    ["focus area", ["--focus-area", "SAFETY"], []],
    ["state", ["--state", "CANCELLED"], []],
    ["want of people", ["--understaffed"], [7]],
  ])("is chosen by %s within a period", async (_, filter, capacities) => {
    const { stdout } = await cli("roster", "--period", "2026-H1", ...filter, "--format", "json");
    const { period, totals, shifts } = JSON.parse(stdout);
    expect([period, totals.shifts]).toEqual(["2026-H1", capacities.length]);
    expect(shifts.map(({ capacity }: { capacity: number }) => capacity)).toEqual(capacities);
  });

  test("is a CSV of a row a pledge", async () => {
    const { stdout } = await cli("roster", "-w", "2026-W11", "--format", "csv");
    expect(records(stdout)).toMatchObject([
      { organisation: "Påhittade Gymmet", places: "3", pledgeState: "CONFIRMED", startTime: "16:00" },
      { organisation: "Exempelbageriet", places: "2", pledgeState: "WAITLISTED", startDate: "2026-03-10" },
    ]);
  });
});

describe("initiatives", () => {
  test("shows what is done and when it is done next", async () => {
    const { stdout, stderr } = await cli("initiatives", "--state", "PUBLISHED", "--district", "Vivalla");
    expect(stdout).toMatch(
      /^INITIATIVE .*\nLäxhjälp +Vivalla +integration +published +Tue 10 Mar 16:00, 1 left +Föreningen Låtsas\n$/,
    );
    expect(stderr).toBe("1 initiative.\n");
  });

  test.each([
    [["--host", "Föreningen Låtsas", "--period", "2026-04"], "1"],
    [["--organisation", "Exempelbageriet", "--period", "2026-W11"], "1"],
    [["--organisation", "Föreningen Låtsas"], "No"],
    [["--period", "2026", "--understaffed"], "1"],
    [["--period", "2026-W14", "--understaffed"], "No"],
  ])("are chosen by %j", async (filter, number) => {
    const { stderr } = await cli("initiatives", ...filter);
    expect(stderr).toMatch(new RegExp(`^${number} initiatives?\\.\n$`));
  });

  test("shows none where the filters leave none", async () => {
    const { stdout, stderr } = await cli("initiatives", "--focus-area", "SAFETY");
    expect([stdout, stderr]).toEqual(["", "No initiatives.\n"]);
    expect((await cli("initiatives", "--state", "DRAFT", "--format", "json")).stdout).toBe("[]\n");
  });
});

describe("export", () => {
  test("writes every pledge of a period, with moments in UTC and by the clock on the wall", async () => {
    const { stdout, stderr, exitCode } = await cli("export", "pledges", "--period", "2026-03");
    expect([exitCode, stderr]).toEqual([0, ""]);
    const rows = records(stdout);
    expect(rows.map(({ organisation, places, hours }) => [organisation, places, hours]).toSorted()).toEqual([
      [`'${HOSTILE}`, "1", "3"],
      ["Exempelbageriet", "2", "6"],
      ["Påhittade Gymmet", "3", "9"],
    ]);
    expect(rows.find(({ places }) => places === "3")).toMatchObject({
      startsAt: "2026-03-10T15:00:00Z",
      startDate: "2026-03-10",
      startTime: "16:00",
      zone: "Europe/Stockholm",
    });
  });

  test("writes all of them for all time, and tells how far it has come if asked to", async () => {
    const { stdout, stderr } = await cli("export", "pledges", "--progress", "--format", "jsonl");
    expect(stdout.trimEnd().split("\n")).toHaveLength(104);
    expect(stderr).toMatch(/^100 of 104 pledges\n104 of 104 pledges\n$/);
  });

  test("writes what Excel in Swedish opens", async () => {
    const file = join(folder, "pass.csv");
    const { stdout } = await cli("export", "shifts", "--excel-sv", "--out", file);
    expect(stdout).toBe("");
    const text = await readFile(file, "utf8");
    expect(text.startsWith("\uFEFFshiftId;shiftState;startsAt;")).toBe(true);
    expect(records(text, ";").map(({ confirmedHours }) => confirmedHours)).toEqual(["9", "3", "151,5", "0"]);
  });

  test("writes names as they are into JSON", async () => {
    const { stdout } = await cli("export", "organisations", "--format", "json");
    const rows = JSON.parse(stdout) as { name: string }[];
    expect(rows).toHaveLength(106);
    expect(rows.map(({ name }) => name)).toContain(HOSTILE);
  });

  test("writes initiatives with their districts by name", async () => {
    const { stdout } = await cli("export", "initiatives");
    expect(records(stdout)).toMatchObject([{ title: "Läxhjälp", district: "Vivalla", upcomingShifts: "4" }]);
  });
});

describe("exit codes", () => {
  test.each([
    ["no command", [], /^Usage: socialsmart/],
    ["a command that is none", ["rooster"], /^error: unknown command 'rooster'/],
    ["an option that is none", ["roster", "--token", "ssm_x"], /^error: unknown option '--token'/],
    [
      "a district that is none",
      ["roster", "-d", "Viv"],
      /^There is no district “Viv”\. Did you mean “Vivalla”\?\n$/,
    ],
    [
      "a host that is none",
      ["initiatives", "--host", "Gym"],
      /^There is no organisation “Gym”\. Did you mean/,
    ],
    ["both a week and a period", ["roster", "-w", "2026-W10", "-p", "2026"], /^A week is a period too/],
    ["an initiative's period of dates", ["initiatives", "-p", "2026-12-01"], /is no whole week, month/],
    ["a week that is none", ["roster", "-w", "2027-W53"], /^There is no week “2027-W53”/],
    [
      "both a district and an initiative",
      ["roster", "-d", "x", "-i", "y"],
      /^An initiative has one district/,
    ],
    [
      "a period of what has none",
      ["export", "organisations", "-p", "2026"],
      /^There is no --period for organisations/,
    ],
    [
      "CSV's options with JSON",
      ["initiatives", "--bom", "-f", "json"],
      /^--excel-sv, --bom and --delimiter are for CSV/,
    ],
    ["a separator that is none", ["initiatives", "--delimiter", "x"], /It must be one of/],
    [
      "a token file that is not there",
      ["roster", "--token-file", "/no/such"],
      /^The token cannot be read: ENOENT/,
    ],
  ])("2 for %s, with standard output left empty", async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli(...args);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("3 without a token, with a wrong one, and with one that may not read", async () => {
    const { url } = api;
    expect(await runCli({ url, token: "" }, "roster")).toMatchObject({
      exitCode: 3,
      stderr: "There is no token: set SOCIALSMART_TOKEN, or name a file with --token-file.\n",
    });
    expect(await runCli({ url, token: "ssm_wrong" }, "roster")).toMatchObject({ exitCode: 3 });
    const { token } = await api.issueToken(["people:read"]);
    const { exitCode, stderr } = await runCli({ url, token }, "roster");
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("roster:read")]);
  });

  test("0 with a token of a file", async () => {
    const file = join(folder, "token");
    await writeFile(file, `${api.token}\n`);
    expect(await runCli({ url: api.url, token: "" }, "initiatives", "--token-file", file)).toMatchObject({
      exitCode: 0,
    });
  });

  test("1 for a file that cannot be written", async () => {
    const file = join(folder, "none", "x.csv");
    const { exitCode, stderr } = await cli("export", "shifts", "--out", file);
    expect([exitCode, stderr]).toEqual([1, `${file} cannot be written: no such file or directory.\n`]);
    expect(await readdir(folder)).not.toContain("none");
  });
});
