import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@socialsmart/database/open-database";
import type { ChatGuestActor } from "@socialsmart/domain/access/actor";
import { linkChatIdentity } from "@socialsmart/domain/chat/link-chat-identity";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { StartError } from "@socialsmart/runtime/start-error";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { TEAM_ID } from "../seed/landlord.ts";
import { INVITED, PEOPLE } from "../seed/people.ts";
import { beginAnew } from "./begin-anew.ts";
import { type DemoState, readDemoState, writeDemoState } from "./demo-state.ts";
import { operatorOf } from "./operator.ts";
import { prepareData } from "./prepare-data.ts";
import { type DataFolder, dataFolder } from "./settings.ts";

let firstStart: DataFolder;
let state: DemoState;
let folder: DataFolder;
const told: string[] = [];
const tell = (line: string) => told.push(line);
const own = (of = folder) => ({ folder: of, databaseUrl: `sqlite:${of.database}`, ownsDatabase: true });

// Seeding takes a second or more: it is done once, and each test goes on from a copy.
beforeAll(async () => {
  firstStart = dataFolder(await mkdtemp(join(tmpdir(), "demo-data-")));
  ({ state } = await prepareData(own(firstStart), tell));
}, 60_000);
afterAll(() => rm(firstStart.path, { recursive: true }));
beforeEach(async () => {
  folder = dataFolder(await mkdtemp(join(tmpdir(), "demo-data-")));
  await cp(firstStart.path, folder.path, { recursive: true });
});
afterEach(() => rm(folder.path, { recursive: true }));

async function withStore<T>(work: (deps: Deps) => Promise<T>): Promise<T> {
  const ids = createIds();
  const database = await openDatabase({ url: `sqlite:${folder.database}`, ids });
  try {
    return await work({ store: database.store, ids, clock: systemClock, secrets: randomSecrets });
  } finally {
    await database.close();
  }
}

async function countShifts(): Promise<number> {
  return withStore(async ({ store }) => {
    const { landlordId } = await operatorOf(store);
    return store.reader(landlordId).shifts.count({});
  });
}

test("an empty database is seeded, and what was made is known to the next start, which seeds nothing", async () => {
  expect(told).toEqual([expect.stringContaining("Seeding")]);
  expect(state.invitation?.code).toMatch(/^\w{5}-\w{5}$/);
  const shifts = await countShifts();

  expect((await prepareData(own(), tell)).state).toEqual(state);

  expect(told).toHaveLength(1);
  expect(await countShifts()).toBe(shifts);
  expect(statSync(folder.state).mode & 0o777).toBe(0o600);
});

test("the token reads rosters and nothing else; one that the database does not know is made anew", async () => {
  const { apiToken = "" } = state;
  const find = (token: string) =>
    withStore(({ store, secrets }) => store.directory.serviceTokenByDigest(secrets.digest(token)));
  expect(await find(apiToken)).toMatchObject({ scopes: ["roster:read"], expiresAt: null });

  await rm(folder.state);
  const { state: next } = await prepareData(own(), tell);

  expect(next.apiToken).not.toBe(apiToken);
  expect(await find(next.apiToken ?? "")).toBeDefined();
});

test("a code that has served is shown no more, and one about to expire is replaced", async () => {
  const { code = "" } = state.invitation ?? {};
  writeDemoState(folder.state, { ...state, invitation: { code, expiresAt: new Date().toISOString() } });
  const { state: renewed } = await prepareData(own(), tell);
  expect(renewed.invitation?.code).not.toBe(code);

  await withStore(async (deps) => {
    const { landlordId } = await operatorOf(deps.store);
    const { userId } = PEOPLE[INVITED].chat;
    const guest: ChatGuestActor = { kind: "CHAT_GUEST", landlordId, source: "CHAT", teamId: TEAM_ID, userId };
    const linked = await linkChatIdentity(deps, guest, { code: renewed.invitation?.code ?? "" }, null);
    expect(linked.ok).toBe(true);
  });

  expect((await prepareData(own(), tell)).state.invitation).toBeUndefined();
});

test("what was remembered of another database is not carried over", async () => {
  const elsewhere = createIds().next("person");
  writeDemoState(folder.state, { ...state, apiToken: "ssm_elsewhere", invitedPersonId: elsewhere });
  const { state: next } = await prepareData(own(), tell);
  expect(next.apiToken).not.toBe("ssm_elsewhere");
  expect(next.invitation).toBeUndefined();
});

test("local Slack begins anew where the database is another one than last time", async () => {
  writeFileSync(folder.localSlack, "conversations");
  await prepareData(own(), tell);
  expect(existsSync(folder.localSlack)).toBe(true);

  await rm(folder.database);
  const elsewhere = dataFolder(join(folder.path, "elsewhere"));
  await prepareData(own(elsewhere), tell);
  await cp(elsewhere.database, folder.database);
  const { state: next } = await prepareData(own(), tell);

  expect(told.at(-1)).toBe("The database is another one than last time: local Slack begins anew.");
  expect(existsSync(folder.localSlack)).toBe(false);
  expect(next.landlordId).not.toBe(state.landlordId);
  expect(next.invitation).toBeUndefined();
});

test("a seed that was interrupted begins anew, in the demo's own database only", async () => {
  const shifts = await countShifts();
  writeDemoState(folder.state, { ...state, seed: "BEGUN" });
  await expect(prepareData({ ...own(), ownsDatabase: false }, tell)).rejects.toThrow(StartError);
  expect(await countShifts()).toBe(shifts);

  const { state: next } = await prepareData(own(), tell);

  expect(told).toContain("An earlier start was interrupted while it seeded: beginning anew.");
  expect(next.seed).toBe("DONE");
  expect(next.apiToken).not.toBe(state.apiToken);
});

test("--fresh removes what earlier starts left, nothing else, and nothing of a database elsewhere", async () => {
  const notes = join(folder.path, "notes.txt");
  writeFileSync(notes, "mine");
  expect(() => beginAnew({ folder, ownsDatabase: false })).toThrow("DATABASE_URL");
  expect(readDemoState(folder.state)).toEqual(state);

  beginAnew({ folder, ownsDatabase: true });

  expect(existsSync(folder.database)).toBe(false);
  expect(existsSync(folder.state)).toBe(false);
  expect(readFileSync(notes, "utf8")).toBe("mine");
});

test("a database that does not answer is one line that names the variable", async () => {
  // Holds a port on which nobody speaks MySQL.
  const silent = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const databaseUrl = `mysql://user:secret@127.0.0.1:${port}/demo`;
  const attempt = prepareData({ folder, databaseUrl, ownsDatabase: false }, tell);
  await expect(attempt).rejects.toThrow(/^DATABASE_URL: [^\n]+$/);
  await expect(attempt).rejects.not.toThrow("secret");
  await expect(attempt).rejects.toThrow(StartError);
  silent.close();
});

test("a folder that is none is one line that names the variable", async () => {
  const file = join(folder.path, "demo.json");
  const attempt = prepareData({ ...own(), folder: dataFolder(join(file, "data")) }, tell);
  await expect(attempt).rejects.toThrow(StartError);
  await expect(attempt).rejects.toThrow(/^DATA_DIR=\S+demo\.json\/data cannot be written to: [^\n]+$/);
});

test("a state file that makes no sense is named, with what to do", async () => {
  writeFileSync(folder.state, "{");
  await expect(prepareData(own(), tell)).rejects.toThrow(
    `${folder.state} is not what a demo left; remove it, or begin anew: npx -y pnpm@12 start -- --fresh`,
  );
});
