import { openDatabase } from "@socialsmart/database/open-database";
import { issueServiceToken } from "@socialsmart/domain/access/issue-service-token";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { expectOk } from "../seed/expect-ok.ts";
import { operatorOf } from "../start/operator.ts";

/** A token for a tool that reads rosters and plans shifts. */
export async function issueToken(databaseUrl: string): Promise<string> {
  const ids = createIds();
  const database = await openDatabase({ url: databaseUrl, ids });
  try {
    const deps = { store: database.store, ids, clock: systemClock, secrets: randomSecrets };
    const operator = await operatorOf(database.store);
    const wish = { name: "pnpm demo", scopes: ["roster:read", "plan:write"], daysValid: 1 } as const;
    return expectOk(await issueServiceToken(deps, operator, wish), "the demo's token").token;
  } finally {
    await database.close();
  }
}
