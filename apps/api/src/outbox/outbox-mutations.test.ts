import { openDatabase } from "@socialsmart/database/open-database";
import { parkRoute } from "@socialsmart/domain/chat/park-route";
import { laneOfChannel } from "@socialsmart/domain/outbox/lane";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
/** A message that waits to be told. */
let messageId: string;
beforeAll(async () => {
  api = await startTestApi();
  const { clock, ids } = api.world.deps;
  const database = await openDatabase({ url: api.databaseUrl, ids });
  const [pending] = await database.deliveries.pendingLanes(["T0001"], clock.now(), 1);
  await database.close();
  messageId = pending?.oldest.id ?? "";
});
afterAll(() => api.close());

async function run(command: string, type: string, input: object, wanted = "") {
  const query = `mutation ($input: ${type}!) { ${command}(input: $input) { __typename ${wanted} ... on UserError { message } } }`;
  return (await api.ask(query, { input })).data[command];
}

test("a notice that waits is put aside, shown, settled and told again", async () => {
  const park = (reason: string) => run("parkMessage", "ParkMessageInput", { messageId, reason });
  const settle = (wanted = "") =>
    run("settleMessage", "SettleMessageInput", { messageId, as: "SEND_AGAIN" }, wanted);
  expect((await settle()).__typename).toBe("MessageNotParkedError");
  expect((await park("")).__typename).toBe("InvalidInputError");
  expect((await park("Gäller inte")).__typename).toBe("ParkMessageSuccess");
  expect((await park("Gäller inte")).__typename).toBe("MessageNotWaitingError");
  const NOTICES = "{ untoldNotices { nodes { id reason error } } }";
  expect((await api.ask(NOTICES)).data.untoldNotices.nodes).toStrictEqual([
    { id: messageId, reason: "STOPPED", error: "Gäller inte" },
  ]);
  expect((await settle("... on SettleMessageSuccess { messageIds }")).messageIds).toStrictEqual([messageId]);
  expect((await api.ask(NOTICES)).data.untoldNotices.nodes).toStrictEqual([]);
});

test("what names nothing is said to", async () => {
  const unknown = `message_${"0".repeat(26)}`;
  for (const id of [unknown, "nothing"]) {
    const [settled, parked] = [
      await run("settleMessage", "SettleMessageInput", { messageId: id, as: "ARRIVED" }),
      await run("parkMessage", "ParkMessageInput", { messageId: id, reason: "Gäller inte" }),
    ];
    expect([settled.__typename, parked.__typename]).toEqual(["MessageNotFoundError", "MessageNotFoundError"]);
  }
});

test("a channel that took nothing is tried again", async () => {
  const { deps, landlordId } = api.world;
  const channel = { teamId: "T0001", channelId: "C0404" };
  const time = { kind: "SYSTEM", landlordId, source: "CHAT" } as const;
  answerOf(await parkRoute(deps, time, { channel, error: "is_archived" }, null));
  const lane = laneOfChannel(landlordId, channel);
  const retry = (of: string) => run("retryLane", "RetryLaneInput", { lane: of });
  expect((await retry(lane)).__typename).toBe("RetryLaneSuccess");
  for (const of of [lane, "nothing"]) expect((await retry(of)).__typename).toBe("LaneNotRestingError");
});
