import type { Json } from "@socialsmart/domain/kernel/json";
import { err, type Result } from "@socialsmart/domain/kernel/result";
import type { Command, CommandKeyReused } from "@socialsmart/domain/store/command";
import { commandKeyTable } from "./command-key-row.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Scope } from "./rows.ts";
import { sqlOf } from "./table-sql.ts";

export type KeyedCommand = Command & { readonly key: string };

export function isKeyed(command: Command): command is KeyedCommand {
  return command.key !== null;
}

/** What the command was answered before, undefined if it was not. */
export async function keptAnswer<T extends Json, E extends Json>(
  { manager, run }: Scope,
  command: KeyedCommand,
): Promise<Result<T, E | CommandKeyReused> | undefined> {
  const { select, toRows } = sqlOf(manager.dataSource, commandKeyTable);
  const [row] = toRows(await run(select(primaryKey(command))));
  if (!row) return undefined;
  if (row.fingerprint !== fingerprint(command)) return err({ type: "CommandKeyReused" });
  return JSON.parse(row.answer);
}

/** Keeps the answer in the same commit with what was done. It fails as a duplicate if another attempt has kept its own. */
export async function keepAnswer(
  { manager, run }: Scope,
  command: KeyedCommand,
  answer: Result<Json, Json>,
): Promise<void> {
  const { insert } = sqlOf(manager.dataSource, commandKeyTable);
  await run(
    insert([
      {
        ...primaryKey(command),
        fingerprint: fingerprint(command),
        answer: JSON.stringify(answer),
        answered_at: new Date(),
      },
    ]),
  );
}

function primaryKey({ actor, key }: KeyedCommand) {
  return { landlord_id: actor.landlordId, command_key: key };
}
