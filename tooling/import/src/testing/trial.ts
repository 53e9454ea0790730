import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@socialsmart/database/open-database";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { Store } from "@socialsmart/domain/store/store";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { MemoryStore } from "@socialsmart/domain/testing/memory-store";
import { furnish } from "@socialsmart/domain/testing/world";
import { createIds } from "@socialsmart/runtime/ids";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { type ImportRun, runImport } from "../run-import.ts";

export type Trial = Awaited<ReturnType<typeof openTrial>>;

const all = { first: 1_000, after: null };

/** A database with the usual landlord in it, and imports into it. @param url of a database that is there; else a file of its own */
export async function openTrial(url?: string) {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  const ids = createIds();
  const database = await openDatabase({ url: url ?? `sqlite:${join(folder, "trial.sqlite")}`, ids });
  await database.migrate();
  return trialOf(database.store, folder, () => database.close());
}

/** The same in memory, for many in a row. */
export async function openMemoryTrial() {
  return trialOf(new MemoryStore(), await mkdtemp(join(tmpdir(), "import-")), async () => {});
}

async function trialOf(store: Store, folder: string, close: () => Promise<void>) {
  const file = join(folder, "tenants.csv");
  const clock = new FixedClock("2026-03-02T09:00:00Z");
  const deps: Deps = { store, clock, ids: createIds(), secrets: randomSecrets };
  const world = await furnish({ ...deps, clock });
  const reader = store.reader(world.landlordId);
  return {
    ...{ deps, world, reader },
    async run(contents: string | Buffer, how: Partial<ImportRun> = {}, given: Deps = deps) {
      await writeFile(file, contents);
      const lines: string[] = [];
      const told: string[] = [];
      const tools = {
        tell: (line: string) => lines.push(line.replace(file, "FILE")),
        progress: (done: string) => told.push(done),
      };
      const run = { file, isDry: false, skipsBad: false, updates: false, ...how };
      const isDone = await runImport(given, world.landlordId, run, tools);
      return { isDone, lines, told };
    },
    /** How many changes of state there have been. */
    changes: () => reader.auditEvents.count({}),
    /** Tenants of these names, with what they have. */
    async tenants(...names: readonly string[]) {
      const { items } = await reader.organisations.page({ kinds: ["TENANT"] }, all);
      const found = items.filter(({ name }) => names.includes(name));
      const keys = found.map(({ id }) => id);
      const leases = await reader.leases.listByOrganisations(keys);
      const people = await reader.people.listByOrganisations(keys);
      return found.map(({ id, name, organisationNumber, language }) => ({
        ...{ name, organisationNumber, language },
        leases: (leases.get(id) ?? []).map(({ number, premises, startsOn, endsOn }) =>
          [number, premises, startsOn, endsOn].join(" "),
        ),
        contacts: (people.get(id) ?? []).map(({ displayName, workEmail }) => `${displayName} ${workEmail}`),
      }));
    },
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}
