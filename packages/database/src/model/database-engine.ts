import type { Id, IdKind } from "@socialsmart/domain/kernel/ids";
import type { EngineUnderTest } from "@socialsmart/domain/testing/model/probe";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { testDeps } from "@socialsmart/domain/testing/world";
import type { TestDatabase } from "../testing/databases.ts";
import { query } from "../testing/query.ts";

const IDS_OF_A_RUN = 100_000;

/** Hands out the engine on a database, for one run after another: each is another landlord's, so none sees the others. */
export function databaseEngines({ database, url }: TestDatabase): () => EngineUnderTest {
  let runs = 0;
  return () => {
    runs += 1;
    const deps = { ...testDeps(database.store), ids: sequentialIds({ after: runs * IDS_OF_A_RUN }) };
    const seen = { audit: "", message: "" };
    return {
      deps,
      timers: database.timers,
      async written(landlordId) {
        // In one question: each is a connection of its own.
        const rows = await query(
          url,
          `SELECT id, 'audit' AS kind, action, subject, facts FROM audit_event
            WHERE landlord_id = '${landlordId}' AND id > '${seen.audit}'
           UNION ALL SELECT id, 'message', '', '', fact FROM outbox_message
            WHERE landlord_id = '${landlordId}' AND id > '${seen.message}'
           ORDER BY id`,
        );
        const of = (kind: "audit" | "message") => {
          const those = rows.filter((row) => row.kind === kind);
          seen[kind] = String(those.at(-1)?.id ?? seen[kind]);
          return those;
        };
        const events = of("audit").map(({ action, subject, facts }) => ({
          action: String(action),
          subject: subject as Id<IdKind>,
          change: JSON.parse(String(facts)),
        }));
        return { events, facts: of("message").map(({ facts }) => JSON.parse(String(facts))) };
      },
    };
  };
}
