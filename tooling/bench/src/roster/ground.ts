import { join } from "node:path";
import { openDatabase } from "@socialsmart/database/open-database";
import { issueServiceToken } from "@socialsmart/domain/access/issue-service-token";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import { depsOf } from "../pledge/ours.ts";
import { openSql, type Sql } from "../pledge/sql.ts";
import { granted, makeOneOfEach } from "../pledge/town.ts";
import { startProgram } from "../program.ts";
import type { BareSettings } from "./bare.ts";
import { layOut, type Town } from "./lay-out.ts";
import { apiParty, bareParty, type Party } from "./party.ts";
import { CONNECTIONS, type Size } from "./size.ts";

/** A database with a town in it, and who can be asked about it. */
export type Ground = {
  readonly town: Town;
  readonly sql: Sql;
  /** The API as it is run, in a process of its own. */
  startApi(rosterCache: "on" | "off"): Promise<Party>;
  /** The bare handler, in a process of its own. */
  startBare(): Promise<Party>;
  /** Stops all of them. */
  close(): Promise<void>;
};

const API = join(import.meta.dirname, "../../../../apps/api/src/main.ts");
const BARE = join(import.meta.dirname, "bare.ts");

/** @param history see layOut */
export async function prepare(url: string, ids: Ids, size: Size, history: number): Promise<Ground> {
  const database = await openDatabase({ url, ids });
  await database.migrate();
  const deps = depsOf(database.store, ids);
  const one = await makeOneOfEach(deps);
  const { landlordId } = one;
  const operator = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" } as const;
  const wish = { name: "pnpm bench", scopes: ["roster:read", "pledges:write"], daysValid: 1 } as const;
  const { token } = granted(await issueServiceToken(deps, operator, wish));
  await database.close();

  const sql = await openSql(url);
  const town = await layOut(sql, one, size, history);
  const settings: BareSettings = { url, connections: CONNECTIONS, landlordId };
  const parties: Party[] = [];
  const kept = (party: Party) => {
    parties.push(party);
    return party;
  };
  return {
    town,
    sql,
    async startApi(rosterCache) {
      const env = { DATABASE_URL: url, API_PORT: "0", API_RATE_LIMIT: "0", API_ROSTER_CACHE: rosterCache };
      return kept(apiParty(await startProgram({ main: API, env }), token, ids));
    },
    async startBare() {
      const settingsGiven = [JSON.stringify(settings)];
      return kept(bareParty(await startProgram({ main: BARE, env: {}, arguments: settingsGiven })));
    },
    async close() {
      for (const party of parties) await party.close();
      await sql.close();
    },
  };
}
