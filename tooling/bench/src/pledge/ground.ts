import { openDatabase } from "@socialsmart/database/open-database";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import { openByHandInFile, openLeanInFile } from "./by-hand-in-file.ts";
import { openByHandOnServer, openLeanOnServer } from "./by-hand-on-server.ts";
import type { Contender } from "./contender.ts";
import { type Grounds, layOut } from "./lay-out.ts";
import { depsOf, openOurs } from "./ours.ts";
import { rowsByHand } from "./rows-by-hand.ts";
import type { Size } from "./size.ts";
import { openSql, type Sql } from "./sql.ts";
import { makeOneOfEach } from "./town.ts";

/** A database with so many pledges in it, and the contenders on it. */
export type Ground = {
  readonly grounds: Grounds;
  readonly sql: Sql;
  readonly ours: Contender;
  readonly byHand: Contender;
  readonly lean: Contender;
  /** Ours once more, telling of each statement. */
  listen(onStatement: (sql: string) => void): Promise<Contender>;
  close(): Promise<void>;
};

export async function prepare(url: string, ids: Ids, size: Size, pledges: number): Promise<Ground> {
  const database = await openDatabase({ url, ids });
  await database.migrate();
  const one = await makeOneOfEach(depsOf(database.store, ids));
  await database.close();

  const sql = await openSql(url);
  const grounds = await layOut(sql, one, size, pledges);
  const rows = await rowsByHand(sql, ids);
  const { connections } = size;
  const { landlordId } = one;
  const path = url.replace("sqlite:", "");
  const onServer = { url, connections, landlordId, rows };
  const inFile = { path, landlordId, rows };
  const ours = await openOurs({ url, ids, poolSize: connections }, one);
  const [byHand, lean] =
    path === url
      ? [openByHandOnServer(onServer), openLeanOnServer(onServer)]
      : [openByHandInFile(inFile), openLeanInFile(inFile)];
  return {
    grounds,
    sql,
    ours,
    byHand,
    lean,
    listen: (onStatement) => openOurs({ url, ids, poolSize: 1, onStatement }, one),
    async close() {
      for (const open of [ours, byHand, lean, sql]) await open.close();
    },
  };
}
