import { createIds } from "@socialsmart/runtime/ids";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkRosters } from "./check-rosters.ts";
import type { Contender } from "./contender.ts";
import { type Ground, prepare } from "./ground.ts";
import { inFolder, type Place } from "./places.ts";
import { QUICK } from "./size.ts";

let place: Place;
let ground: Ground;
beforeAll(async () => {
  place = await inFolder();
  ground = await prepare(await place.newUrl("few"), createIds(), QUICK, QUICK.pledges.few);
});
afterAll(async () => {
  await ground.close();
  await place.close();
});

async function countsOfAllTables(): Promise<Map<string, number>> {
  const tables = await ground.sql.rows("SELECT name FROM sqlite_master WHERE type = 'table'");
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    const [row] = await ground.sql.rows(`SELECT COUNT(*) AS n FROM "${name}"`);
    counts.set(String(name), Number(row?.n));
  }
  return counts;
}

/** What a pledge and its withdrawal leave behind: new rows by table, and the pledge itself. */
async function tracesOf(contender: Contender) {
  const [spot] = ground.grounds.hot;
  const [organisationId] = ground.grounds.organisationIds;
  if (!spot || !organisationId) throw new Error("There is nowhere to pledge");
  const before = await countsOfAllTables();
  const pledgeId = await contender.pledge(spot, organisationId);
  await contender.withdraw(spot, pledgeId);
  const newRows = [...(await countsOfAllTables())]
    .map(([table, count]) => [table, count - (before.get(table) ?? 0)])
    .filter(([, more]) => more !== 0);
  const [pledge] = await ground.sql.rows("SELECT * FROM pledge WHERE id = ?", [pledgeId]);
  const messages = await ground.sql.rows(
    "SELECT lane, seq, json_extract(fact, '$.type') AS type FROM outbox_message WHERE fact LIKE ? ORDER BY seq",
    [`%${pledgeId}%`],
  );
  return { newRows, pledge: { ...pledge, id: "", queued_at: "" }, messages };
}

test("by hand, a pledge and a withdrawal write the rows that ours writes, in the lane one behind the other", async () => {
  const ours = await tracesOf(ground.ours);
  const byHand = await tracesOf(ground.byHand);
  expect(ours.newRows).toEqual([
    ["pledge", 1],
    ["command_key", 2],
    ["audit_event", 2],
    ["outbox_message", 2],
  ]);
  expect(byHand).toEqual({
    ...ours,
    messages: ours.messages.map((message) => ({ ...message, seq: Number(message.seq) + 2 })),
  });
});

test("the rosters are as they were when everybody has withdrawn, and a place too many is noticed", async () => {
  for (const contender of [ground.ours, ground.byHand, ground.lean]) await tracesOf(contender);
  await expect(checkRosters(ground.sql)).resolves.toBeUndefined();
  await ground.sql.run("UPDATE shift SET taken = taken + 1 WHERE id = ?", [
    ground.grounds.hot[0]?.shiftId ?? "",
  ]);
  await expect(checkRosters(ground.sql)).rejects.toThrow("1 shifts");
});
