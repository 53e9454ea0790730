import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { aPlan, ids } from "../testing/values.ts";

onEachDatabase("Posted messages", (suite) => {
  test("are found by their subject, the latest one, within their landlord, until they are forgotten", async () => {
    const { database } = suite();
    const { landlordId, initiative } = await aPlan(database);
    const subject = `roster-card:${initiative.id}`;
    const message = { landlordId, subject, teamId: "T", channelId: "C", messageTs: "1700000000.000100" };
    expect(await database.postedMessages.find(landlordId, subject)).toBeUndefined();
    await database.postedMessages.save(message);
    await database.postedMessages.save(message);
    await database.postedMessages.save({ ...message, channelId: "D", messageTs: "1700000000.000200" });
    expect(await database.postedMessages.find(landlordId, subject)).toEqual({
      ...message,
      channelId: "D",
      messageTs: "1700000000.000200",
    });
    expect(await database.postedMessages.find(ids.next("landlord"), subject)).toBeUndefined();
    await database.postedMessages.save({ ...message, subject: "another" });
    for (let times = 0; times < 2; times += 1) await database.postedMessages.delete(landlordId, subject);
    expect(await database.postedMessages.find(landlordId, subject)).toBeUndefined();
    expect(await database.postedMessages.find(landlordId, "another")).toBeDefined();
  });

  test("of one subject saved ten times at once are one", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const message = { landlordId, subject: "card", teamId: "T", channelId: "C", messageTs: "1" };
    await Promise.all(Array.from({ length: 10 }, () => database.postedMessages.save(message)));
    expect(await database.postedMessages.find(landlordId, "card")).toEqual(message);
  });
});
