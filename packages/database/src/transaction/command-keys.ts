import type { Json } from "@socialsmart/domain/kernel/json";
import { err, type Result } from "@socialsmart/domain/kernel/result";
import type { Command, CommandKeyReused } from "@socialsmart/domain/store/command";
import type { EntityManager } from "typeorm";
import type { Engine } from "../engine/engine.ts";
import { commandKeyTable } from "./command-key-row.ts";
import { ConcurrentChange } from "./concurrent-change.ts";
import { fingerprint } from "./fingerprint.ts";

export type KeyedCommand = Command & { readonly key: string };

/**
 * Takes the key for this transaction, so that a second attempt waits until this one has ended.
 *
 * @returns the answer of an earlier attempt that is in, else undefined: the key is taken
 */
export async function takeKey<T extends Json, E extends Json>(
  { failure }: Engine,
  manager: EntityManager,
  command: KeyedCommand,
  answer: Result<Json, Json> | null,
): Promise<Result<T, E | CommandKeyReused> | undefined> {
  try {
    await manager.insert(commandKeyTable, {
      landlord_id: command.actor.landlordId,
      command_key: command.key,
      fingerprint: fingerprint(command),
      answer: answer && JSON.stringify(answer),
      answered_at: new Date(),
    });
    return undefined;
  } catch (error) {
    if (failure(error) !== "DUPLICATE") throw error;
    return storedAnswer<T, E>(manager, command);
  }
}

export async function storeAnswer(
  manager: EntityManager,
  command: KeyedCommand,
  answer: Result<Json, Json>,
): Promise<void> {
  await manager.update(
    commandKeyTable,
    { landlord_id: command.actor.landlordId, command_key: command.key },
    { answer: JSON.stringify(answer) },
  );
}

async function storedAnswer<T extends Json, E extends Json>(
  manager: EntityManager,
  command: KeyedCommand,
): Promise<Result<T, E | CommandKeyReused>> {
  const row = await manager.findOneBy(commandKeyTable, {
    landlord_id: command.actor.landlordId,
    command_key: command.key,
  });
  if (!row?.answer) throw new ConcurrentChange("The command key was taken and is free again");
  if (row.fingerprint !== fingerprint(command)) return err({ type: "CommandKeyReused" });
  return JSON.parse(row.answer);
}
