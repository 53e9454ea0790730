import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@socialsmart/database/open-database";
import { issueServiceToken } from "@socialsmart/domain/access/issue-service-token";
import { SCOPES, type Scope } from "@socialsmart/domain/access/scope";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { Store } from "@socialsmart/domain/store/store";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { furnish, testDeps } from "@socialsmart/domain/testing/world";
import type { World } from "@socialsmart/domain/testing/world-parts";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import type { ProviderSettings } from "../access/identity-provider.ts";
import type { LiveSettings } from "../outbox/live.ts";
import type { ApiPolicy } from "../server/api-policy.ts";
import { startApi } from "../server.ts";
import { type Answer, ask } from "./ask.ts";
import { collectLog } from "./collect-log.ts";

export type TestApi = {
  readonly url: string;
  readonly world: World<Store>;
  /** For what runs beside the API, such as who sends mail. */
  readonly database: Database;
  /** The database's address, for another process. */
  readonly databaseUrl: string;
  /** What the API has logged. */
  readonly lines: readonly string[];
  /** Every SQL statement so far, but those about tokens, which requests look up only now and then. */
  readonly statements: readonly string[];
  /** A token of the world's landlord, with every scope. */
  readonly token: string;
  issueToken(scopes: readonly Scope[], world?: World<Store>): Promise<{ token: string; tokenId: string }>;
  /** Asks with every scope, or with another token. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, token?: string): Promise<Answer>;
  close(): Promise<void>;
};

/**
 * The API over HTTP on a SQLite file of its own, with the domain's test world in it. The clock stands still where the
 * world begins.
 *
 * @param change puts something between the API and the store, such as a fault.
 * @param server the address of an empty database to use instead.
 * @param policy what it lets others do, where that is not the usual.
 * @param provider the identity provider that the landlord's people sign in with.
 * @param live how it looks for changes, where that is not the usual.
 */
export async function startTestApi({
  change = (store: Store) => store,
  server,
  policy = {},
  provider,
  live = {},
}: {
  change?: (store: Store) => Store;
  server?: string;
  policy?: Partial<ApiPolicy>;
  provider?: ProviderSettings;
  live?: Partial<LiveSettings>;
} = {}): Promise<TestApi> {
  const directory = mkdtempSync(join(tmpdir(), "socialsmart-api-"));
  const databaseUrl = server ?? `sqlite:${join(directory, "test.sqlite")}`;
  const statements: string[] = [];
  const onStatement = (sql: string) => {
    if (!sql.includes("service_token")) statements.push(sql);
  };
  const database = await openDatabase({
    url: databaseUrl,
    ids: sequentialIds(),
    onStatement,
    patienceMs: 2_000,
  });
  await database.migrate();
  const world = await furnish({ ...testDeps(database.store), secrets: randomSecrets });
  const { log, lines } = collectLog();
  const deps: Deps = { ...world.deps, store: change(database.store) };
  const signIn = provider && { ...provider, landlordId: world.landlordId };
  const api = await startApi({ deps, facts: database.facts, log, signIn, port: 0, policy, live });

  const issueToken = async (scopes: readonly Scope[], { operator }: World<Store> = world) => {
    const input = { name: "Test tool", scopes, daysValid: 30 };
    return answerOf(await issueServiceToken(world.deps, operator, input));
  };
  const { token } = await issueToken(SCOPES);
  return {
    url: api.url,
    world,
    database,
    databaseUrl,
    lines,
    statements,
    token,
    issueToken,
    ask: (query, variables, other = token) => ask(api.url, other, query, variables),
    async close() {
      await api.close();
      await database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
