import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { aPlan, aToken, commit, ids, NOW } from "../testing/values.ts";

onEachDatabase("A token's last use", (suite) => {
  test("is the latest that was noted, whichever process noted it first", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const [used, unused] = [aToken({ landlordId, digest: "used" }), aToken({ landlordId, digest: "unused" })];
    await commit(database, landlordId, async (tx) => {
      await tx.serviceTokens.insert(used);
      await tx.serviceTokens.insert(unused);
    });
    const { store } = database;
    const lastUses = async () =>
      (await store.reader(landlordId).serviceTokens.list()).map(({ lastUsedAt }) => lastUsedAt?.toString());
    expect(await lastUses()).toEqual([undefined, undefined]);
    const later = NOW.add({ hours: 1 });
    await store.noteTokenUse(used.id, later);
    await store.noteTokenUse(used.id, NOW);
    await store.noteTokenUse(ids.next("token"), NOW);
    expect(await lastUses()).toEqual([later.toString(), undefined]);
  });
});
