import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import { describe, expect, test } from "vitest";
import { OUTBOX_USAGE, parseOutboxArguments } from "../outbox/command-line/outbox-arguments.ts";
import { runOutboxCommand } from "../outbox/command-line/run-outbox-command.ts";
import { CHANNELS } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";

const LINE = "Kaffebönan AB anmälde 1 plats till tis 24 nov 16–19";

describe("pnpm outbox", () => {
  const bot = useBot({ reconciles: false });

  /** What a command says and shows, as it is typed. */
  async function outbox(...args: readonly string[]): Promise<string> {
    const { database, plan } = bot.running;
    const command = parseOutboxArguments(args);
    if (!command.ok) throw new Error(command.refusal);
    const outcome = await runOutboxCommand({ deps: plan.deps, overview: database.outbox }, command.value);
    return outcome.ok ? `${outcome.value.message ?? outcome.value.output}` : `refused: ${outcome.refusal}`;
  }
  const idIn = (text: string) => /message_\w{26}/.exec(text)?.[0] ?? "no message";
  const pledges = () => bot.types("ali", "#läxhjälp", "/pledge läxhjälp tisdag");
  const posts = { method: "chat.postMessage", times: 1 } as const;

  test("lists nothing where all has arrived", async () => {
    expect(await outbox("list")).toBe("Waiting: none\n\nChannels that take nothing: none\n\nParked: none");
  });

  test("shows what may have arrived, and has it sent again", async () => {
    bot.running.sim.faults.calls(posts, { kind: "unavailable", effect: false });
    await pledges();
    const listed = await outbox("list");
    expect(listed).toMatch(/^Parked\nID +REASON +KIND/m);
    expect(listed).toMatch(/message_\w+ +UNCERTAIN +PledgeConfirmed +channel:/);
    const id = idIn(listed);
    expect(await outbox("show", id)).toContain(`says now  ${LINE}`);
    expect(JSON.parse(await outbox("show", id, "--json"))).toMatchObject({
      ...{ id, kind: "PledgeConfirmed", says: LINE, toldAt: null },
      parked: { reason: "UNCERTAIN" },
    });
    expect(await outbox("retry", "--all-parked")).toContain(
      "1 may have arrived: look in Slack, and settle them.",
    );
    expect(await outbox("settle", id, "--send-again")).toBe(`Sent again: ${id}.`);
    expect(await outbox("settle", id, "--arrived")).toMatch(/^refused: It is not parked/);
    expect(await bot.log()).toEqual([LINE]);
    expect(await outbox("retry", id)).toMatch(/^refused: It was told, or settled/);
  });

  test("tells at once what rests, by its lane or by one of its messages", async () => {
    const { sim } = bot.running;
    for (const how of ["lane", "id"] as const) {
      sim.faults.calls({ channel: CHANNELS.homework }, { kind: "rate_limited", retryAfter: 600 });
      await (how === "lane" ? pledges() : bot.types("bea", "#läxhjälp", "/pledge läxhjälp tuesday"));
      const { waiting } = JSON.parse(await outbox("list", "--json"));
      expect(waiting).toMatchObject([{ waiting: 1, error: "ratelimited", isHeld: false }]);
      const before = (await bot.log()).length;
      const { lane, oldest } = waiting[0];
      expect(await outbox("retry", ...(how === "lane" ? ["--lane", lane] : [oldest.id]))).toContain(
        "at once.",
      );
      expect((await bot.log()).length).toBe(before + 1);
      expect(await outbox("retry", "--lane", lane)).toMatch(/^refused: Nothing rests/);
    }
  });

  test("opens a channel that took nothing, with all that is parked", async () => {
    const { sim } = bot.running;
    sim.faults.calls({ channel: CHANNELS.homework, times: 9 }, { kind: "refused", error: "is_archived" });
    await pledges();
    expect(await outbox("list")).toMatch(
      /Channels that take nothing\nLANE +SINCE +ERROR\nchannel:\S+ +\S+ +is_archived/,
    );
    sim.faults.clear();
    expect(await outbox("retry", "--all-parked")).toBe("0 sent again, 1 channels tried again.");
    expect(await bot.log()).toEqual([LINE]);
  });

  test("sends again what was refused, oldest first, and leaves what somebody put aside", async () => {
    const { sim } = bot.running;
    sim.faults.calls(posts, { kind: "refused", error: "msg_too_long" });
    await pledges();
    const id = idIn(await outbox("list"));
    expect(await outbox("retry", id)).toBe(`Sent again: ${id}.`);
    expect(await bot.log()).toEqual([LINE]);
    const shift = { on: "2026-12-08", hours: [16, 19], capacity: 1 } as const;
    await bot.running.plan.shift({ initiativeId: bot.running.world.homework, ...shift });
    const waiting = JSON.parse(await outbox("list", "--json")).waiting[0].oldest.id;
    expect(await outbox("park", waiting, "--reason", "Gäller inte")).toBe(`Parked ${waiting}.`);
    expect(await outbox("park", waiting, "--reason", "Gäller inte")).toMatch(/^refused: It does not wait/);
    expect(await outbox("retry", "--all-parked")).toBe("0 sent again, 0 channels tried again.");
    expect(await bot.log()).toEqual([LINE]);
    expect(await outbox("show", waiting)).toMatch(/state +parked \S+: STOPPED/);
    const { auditEvents } = bot.running.database.store.reader(bot.running.world.landlordId);
    const latest = await auditEvents.page({}, { first: 3, after: null });
    expect(latest.items.map(({ action, actorKind, subject }) => [action, actorKind, subject])).toContainEqual(
      ["parkMessage", "OPERATOR", waiting],
    );
  });

  test("knows no message of another name", async () => {
    const unknown = `message_${"0".repeat(26)}`;
    for (const args of [["show"], ["retry"], ["settle", "--arrived"], ["park", "--reason", "x"]]) {
      const [action = "", ...rest] = args;
      expect(await outbox(action, unknown, ...rest)).toBe(`refused: There is no message ${unknown}.`);
    }
  });
});

describe("the program", () => {
  async function run(...args: readonly string[]) {
    const folder = await mkdtemp(join(tmpdir(), "outbox-cli-"));
    const env = { ...programEnv, DATABASE_URL: `sqlite:${join(folder, "test.sqlite")}` };
    const child = spawn(execPath, [join(import.meta.dirname, "../outbox-cli.ts"), ...args], { env });
    const said = { stdout: "", stderr: "" };
    child.stdout.on("data", (part) => {
      said.stdout += part;
    });
    child.stderr.on("data", (part) => {
      said.stderr += part;
    });
    const code = await new Promise((resolve) => child.once("close", resolve));
    await rm(folder, { recursive: true });
    return { code, ...said };
  }

  test("answers on a database of its own, helps, and says what it did not understand", async () => {
    const listed = await run("--", "list", "--json");
    const [helped, wrong] = await Promise.all([run("retry", "--help"), run("drop")]);
    expect({ ...listed, stdout: JSON.parse(listed.stdout) }).toEqual({
      ...{ code: 0, stderr: "" },
      stdout: { waiting: [], closedChannels: [], parked: [] },
    });
    expect(helped).toEqual({ code: 0, stdout: `${OUTBOX_USAGE}\n`, stderr: "" });
    expect(wrong).toEqual({ code: 2, stdout: "", stderr: `There is no command drop.\n\n${OUTBOX_USAGE}\n` });
  });
});
