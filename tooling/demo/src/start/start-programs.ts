import type { ProgramGroup } from "../processes/program-group.ts";
import { type ProgramsOptions, programStages } from "./programs.ts";

/**
 * Starts local Slack, and then the API and the bot, and waits until all are ready.
 *
 * @throws {StartError} if one of them does not start
 */
export async function startPrograms(
  group: ProgramGroup,
  options: ProgramsOptions,
  signal?: AbortSignal,
): Promise<void> {
  for (const stage of programStages(options)) await group.start(stage, signal);
}
