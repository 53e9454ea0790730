import type { Json } from "@socialsmart/domain/kernel/json";
import { err, type Result } from "@socialsmart/domain/kernel/result";
import type { Command, CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Engine } from "../engine/engine.ts";
import { commandKeyTable } from "./command-key-row.ts";
import { ConcurrentChange } from "./concurrent-change.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Scope } from "./rows.ts";
import { sqlOf } from "./table-sql.ts";

export type KeyedCommand = Command & { readonly key: string };

/**
 * Takes the key for this transaction, so that a second attempt waits until this one has ended.
 *
 * @returns the answer of an earlier attempt that is in, else undefined: the key is taken
 */
export async function takeKey<T extends Json, E extends Json>(
  { failure }: Engine,
  scope: Scope,
  command: KeyedCommand,
  answer: Result<Json, Json> | null,
): Promise<Result<T, E | CommandKeyReused> | undefined> {
  const { insert } = sqlOf(scope.manager.dataSource, commandKeyTable);
  try {
    await scope.run(
      insert([
        {
          ...primaryKey(command),
          fingerprint: fingerprint(command),
          answer: answer && JSON.stringify(answer),
          answered_at: new Date(),
        },
      ]),
    );
    return undefined;
  } catch (error) {
    if (failure(error) !== "DUPLICATE") throw error;
    return storedAnswer<T, E>(scope, command);
  }
}

export async function storeAnswer(
  { manager, run }: Scope,
  command: KeyedCommand,
  answer: Result<Json, Json>,
): Promise<void> {
  const { update } = sqlOf(manager.dataSource, commandKeyTable);
  await run(update({ answer: JSON.stringify(answer) }, primaryKey(command)));
}

async function storedAnswer<T extends Json, E extends Json>(
  { manager, run }: Scope,
  command: KeyedCommand,
): Promise<Result<T, E | CommandKeyReused>> {
  const { select, toRows } = sqlOf(manager.dataSource, commandKeyTable);
  const [row] = toRows(await run(select(primaryKey(command))));
  if (!row?.answer) throw new ConcurrentChange("The command key was taken and is free again");
  if (row.fingerprint !== fingerprint(command)) return err({ type: "CommandKeyReused" });
  return JSON.parse(row.answer);
}

function primaryKey({ actor, key }: KeyedCommand) {
  return { landlord_id: actor.landlordId, command_key: key };
}
