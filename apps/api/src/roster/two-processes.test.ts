import { openDatabase } from "@socialsmart/database/open-database";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { createDatabase } from "@socialsmart/mariadb/create-database";
import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { createIds } from "@socialsmart/runtime/ids";
import { describe, expect, test } from "vitest";
import { startApi } from "../server.ts";
import { collectLog } from "../testing/collect-log.ts";
import { PLEDGE } from "../testing/pledging.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { watch } from "../testing/watch.ts";

const WATCH = `subscription ($of: RosterScope!) { rosterChanged(of: $of) {
  ... on RosterSnapshot { shifts { nodes { placesTaken } } }
  ... on ShiftChange { shift { placesTaken } }
} }`;

/** Another process's API on the same database. */
async function startAnother({ world, databaseUrl }: TestApi) {
  const database = await openDatabase({ url: databaseUrl, ids: createIds() });
  const deps = { ...world.deps, store: database.store };
  const { log } = collectLog();
  const api = await startApi({ deps, facts: database.facts, log, port: 0, live: { pollMs: 20 } });
  const close = async () => {
    await api.close();
    await database.close();
  };
  return { url: api.url, close };
}

const mysql = mysqlForTests();

describe.each([
  { database: "SQLite", isThere: true, make: async () => undefined },
  {
    database: "MariaDB",
    isThere: mysql.available,
    make: async () => (mysql.available ? (await createDatabase(mysql.url, "live")).url : undefined),
  },
])("two API processes on one $database", ({ isThere, make }) => {
  test.skipIf(!isThere)("what one does is seen by those who watch at the other", async () => {
    const server = await make();
    const api = await startTestApi({ ...(server && { server }) });
    const other = await startAnother(api);
    const { shiftId, gym, bakery } = api.world;
    const watched = await watch(other.url, api.token, WATCH, { of: { shiftId } });
    expect((await watched.next())?.data.rosterChanged.shifts.nodes).toEqual([{ placesTaken: 0 }]);
    await api.ask(PLEDGE, { input: { shiftId, organisationId: gym.organisationId, places: 2 } });
    expect((await watched.next())?.data.rosterChanged.shift.placesTaken).toBe(2);
    await pledge(api.world, bakery, shiftId, 1);
    expect((await watched.next())?.data.rosterChanged.shift.placesTaken).toBe(3);

    await other.close();
    expect(await watched.next()).toBeUndefined();
    // Nothing says that it is over for good: so clients connect again.
    expect(watched.kinds).not.toContain("complete");
    await api.close();
  });
});
