import { WebClient } from "@slack/web-api";
import type { Database } from "@socialsmart/database/open-database";
import { onEachDatabase } from "@socialsmart/database/testing/databases";
import { noteInstallation } from "@socialsmart/domain/installation/note-installation";
import { createIds } from "@socialsmart/runtime/ids";
import { Keyring } from "@socialsmart/runtime/keyring";
import { createLog } from "@socialsmart/runtime/log";
import { VirtualClock } from "@socialsmart/slack-sim/clock";
import { type SlackSim, startSlackSim } from "@socialsmart/slack-sim/slack-sim";
import { afterEach, beforeEach, expect, test } from "vitest";
import { boltLog } from "../slack/bolt-log.ts";
import { clientOptions } from "../slack/slack-api.ts";
import { aKey, CREDENTIALS } from "../testing/installed-bot.ts";
import { TEAM, workspaceSeed } from "../testing/test-workspace.ts";
import { sealSecret } from "./bot-secret.ts";
import { InstalledWorkspaces } from "./installed-workspaces.ts";

const ids = createIds();
const keyring = new Keyring([aKey()]);

onEachDatabase("A token that expires", (suite) => {
  let sim: SlackSim;
  let clock: VirtualClock;
  let lines: string[];
  beforeEach(async () => {
    clock = new VirtualClock("2026-11-23T11:00:00Z");
    lines = [];
    sim = await startSlackSim({
      ...{ workspace: workspaceSeed, signingSecret: "s", clock },
      oauth: { ...CREDENTIALS, redirectUrls: [], rotatesTokens: true },
    });
    await install();
  });
  afterEach(async () => {
    sim.assertNoViolations();
    await sim.close();
  });

  const now = () => Temporal.Instant.fromEpochMilliseconds(clock.now());
  const options = () => {
    const log = createLog({ name: "bot", level: "info", destination: { write: (line) => lines.push(line) } });
    return { log, clientOptions: { ...clientOptions(`${sim.url}/api/`), logger: boltLog(log) } };
  };

  /** What Slack would give for a code, stored. */
  async function install(): Promise<void> {
    const { installations, store } = suite().database;
    const place = sim.installing.places.get(TEAM);
    if (!place) throw new Error("The workspace is there");
    const { access_token: token, refresh_token: refreshToken = "" } = sim.installing.install(
      place,
      workspaceSeed.app.scopes,
    );
    await noteInstallation(
      { installations, directory: store.directory, ids, clock: { now } },
      {
        ...{ placeId: TEAM, isOrganisation: false, name: "Västerporten", teamIds: [TEAM] },
        ...{ installedAt: now(), installedBy: "U0SARA", secretExpiresAt: now().add({ hours: 12 }) },
        secret: sealSecret(keyring, TEAM, { token, refreshToken }),
      },
    );
  }

  /** One process's workspaces. */
  function aProcess(database: Database = suite().database): InstalledWorkspaces {
    return new InstalledWorkspaces({
      ...options(),
      ...{ installations: database.installations, directory: database.store.directory, keyring, ids },
      ...{ credentials: CREDENTIALS, clock: { now }, owner: ids.next("delivery") },
    });
  }

  /** Asks Slack for something, as whoever answers a command does; the error if it fails. */
  async function calls(workspaces: InstalledWorkspaces): Promise<string> {
    const workspace = await workspaces.of(TEAM);
    try {
      return (await workspace?.slack.teamId()) ?? "none";
    } catch (error) {
      return error instanceof Error ? error.name : "?";
    }
  }

  const asked = () => sim.log.filter(({ args }) => args.grant_type === "refresh_token");

  test("is left alone while it has long to live", async () => {
    await clock.advance(9 * 3_600_000);
    expect(await calls(aProcess())).toBe(TEAM);
    expect(asked()).toEqual([]);
  });

  test("is changed once before its end, whoever and how many ask meanwhile, in however many processes", async () => {
    const { openAgain } = suite();
    const others = await Promise.all([1, 2, 3].map(() => openAgain({ poolSize: 2 })));
    const processes = [suite().database, ...others].map((database) => aProcess(database));
    await Promise.all(processes.map((one) => one.look()));
    await clock.advance(11 * 3_600_000);
    const answers = processes.flatMap((one) => [1, 2, 3, 4].map(() => calls(one)));
    expect(new Set(await Promise.all(answers))).toEqual(new Set([TEAM]));
    await Promise.all(processes.map((one) => one.idle()));
    expect(asked()).toHaveLength(1);
    // Nobody has to ask again before the new one nears its end.
    await clock.advance(2 * 3_600_000);
    expect(new Set(await Promise.all(processes.map(calls)))).toEqual(new Set([TEAM]));
    await Promise.all(processes.map((one) => one.idle()));
    expect(asked()).toHaveLength(1);
  });

  test("that is over already is changed once too, and everybody waits for that", async () => {
    const { openAgain } = suite();
    const others = await Promise.all([1, 2].map(() => openAgain({ poolSize: 2 })));
    const processes = [suite().database, ...others].map((database) => aProcess(database));
    await Promise.all(processes.map((one) => one.look()));
    await clock.advance(13 * 3_600_000);
    const answers = processes.flatMap((one) => [1, 2, 3].map(() => calls(one)));
    expect(new Set(await Promise.all(answers))).toEqual(new Set([TEAM]));
    expect(asked()).toHaveLength(1);
  });

  test("is used to its end where Slack gives no new one, and a later try mends it", async () => {
    sim.faults.calls({ method: "oauth.v2.access", times: 1 }, { kind: "unavailable", effect: false });
    await clock.advance(11 * 3_600_000);
    const first = aProcess();
    expect([await calls(first), await calls(first)]).toEqual([TEAM, TEAM]);
    await first.idle();
    expect(asked()).toHaveLength(1);
    expect(lines.join()).toContain("the token was not changed yet");
    // Another process, which has not heard of the failure, gets one, and with it the first.
    const second = aProcess();
    expect(await calls(second)).toBe(TEAM);
    await second.idle();
    expect(asked()).toHaveLength(2);
    await clock.advance(2 * 3_600_000);
    expect([await calls(second), await calls(aProcess())]).toEqual([TEAM, TEAM]);
  });

  test("whose successor was lost on the way ends, says so in time, and is not asked for over and over", async () => {
    sim.faults.calls({ method: "oauth.v2.access", times: 1 }, { kind: "unavailable", effect: true });
    await clock.advance(11 * 3_600_000);
    const first = aProcess();
    await calls(first);
    await first.idle();
    const second = aProcess();
    expect([await calls(second), await calls(second)]).toEqual([TEAM, TEAM]);
    await second.idle();
    expect(asked()).toHaveLength(2);
    expect(lines.join()).toContain("it must be installed anew before this one ends");
    await clock.advance(2 * 3_600_000);
    expect(await calls(second)).toBe("NotInstalled");
    await install();
    await second.look();
    expect(await calls(second)).toBe(TEAM);
  });

  test("is kept sealed, and the one before it is forgotten", async () => {
    await clock.advance(11 * 3_600_000);
    const workspaces = aProcess();
    await calls(workspaces);
    await workspaces.idle();
    const stored = await suite().database.installations.find(TEAM);
    expect(JSON.stringify(stored)).not.toContain("xox");
    expect(lines.join()).not.toContain("xox");
    const place = stored?.secret && keyring.open(stored.secret, `installation ${TEAM}`);
    const { token } = JSON.parse(place ?? "{}");
    expect((await new WebClient(token, options().clientOptions).auth.test()).team_id).toBe(TEAM);
    expect(stored?.secretExpiresAt?.toString()).toBe(now().add({ hours: 12 }).toString());
  });
});
