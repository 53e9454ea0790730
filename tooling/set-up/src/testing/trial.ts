import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openDatabase } from "@socialsmart/database/open-database";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { createIds } from "@socialsmart/runtime/ids";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { runSetUp } from "../run-set-up.ts";
import type { SetUpFile } from "../set-up-file.ts";

export const EXAMPLE_TEXT = readFileSync(join(import.meta.dirname, "../../example.json"), "utf8");

type Editable<T> = { -readonly [K in keyof T]: Editable<T[K]> };

/** The example, to be changed at will. */
export function example(): Editable<SetUpFile> {
  return JSON.parse(EXAMPLE_TEXT);
}

/** A database file of its own, and set-ups of it. The example's shifts lie ahead of the clock. */
export async function openTrial() {
  const folder = await mkdtemp(join(tmpdir(), "set-up-"));
  const path = join(folder, "trial.sqlite");
  const ids = createIds();
  const database = await openDatabase({ url: `sqlite:${path}`, ids });
  await database.migrate();
  const clock = new FixedClock("2026-11-23T09:00:00Z");
  const deps: Deps = { store: database.store, clock, ids, secrets: randomSecrets };
  return {
    ...{ deps, clock },
    async run(file: unknown, more: { checksOnly?: boolean; invite?: readonly string[] } = {}) {
      const lines: string[] = [];
      let openings = 0;
      const tools = {
        ...{ ids, secrets: randomSecrets },
        tell: (line: string) => lines.push(line),
        withDatabase: <T>(act: (deps: Deps) => Promise<T>) => {
          openings += 1;
          return act(deps);
        },
      };
      const text = typeof file === "string" ? file : JSON.stringify(file);
      const isDone = await runSetUp(tools, { text, checksOnly: false, invite: [], ...more });
      return { isDone, lines, touchedDatabase: openings > 0 };
    },
    /** How many changes of state there have been. */
    auditEvents(): number {
      const reader = new DatabaseSync(path, { readOnly: true });
      try {
        return reader.prepare("SELECT id FROM audit_event").all().length;
      } finally {
        reader.close();
      }
    },
    async close() {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
