import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InitiativeId } from "@socialsmart/domain/kernel/ids";
import { StartError } from "@socialsmart/runtime/start-error";
import { environment } from "../environment.config.ts";
import { checkPorts } from "../processes/ports.ts";
import { ProgramGroup } from "../processes/program-group.ts";
import type { DemoState } from "../start/demo-state.ts";
import { prepareData } from "../start/prepare-data.ts";
import { type Addresses, addressesOf } from "../start/programs.ts";
import { type DataFolder, dataFolder } from "../start/settings.ts";
import { startPrograms } from "../start/start-programs.ts";
import { StopRequest } from "../start/stop-request.ts";
import { faultsIn } from "./faults.ts";
import { issueToken } from "./issue-token.ts";

export type Running = {
  readonly addresses: Addresses;
  readonly state: DemoState;
  /** A service token that may read rosters and plan. */
  readonly token: string;
  readonly homeworkId: InitiativeId;
  /** How one types the day of the first homework help to come. */
  readonly homeworkDay: string;
};

/**
 * Does something with the programs that `pnpm start` runs, on free ports and an empty folder, which is gone afterwards.
 *
 * @throws {StartError} if one of them ends or logs a fault, or the whole is told to stop
 */
export async function onThrowAwayPrograms(use: (running: Running) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "socialsmart-demo-"));
  const group = new ProgramGroup();
  const stop = new StopRequest(() => group.kill());
  try {
    const stopped = stop.asked.then(() => {
      throw new StartError("The demo was stopped.");
    });
    const folder = dataFolder(directory);
    const running = start(folder, group, stop.signal).then((started) => {
      const lost = group.untilOneEnds().then((sentence) => {
        throw new StartError(sentence);
      });
      return Promise.race([use(started), lost]);
    });
    await Promise.race([running, stopped]);
    await group.stop();
    const faults = await faultsIn(folder);
    if (faults.length > 0) throw new StartError(`\nThe programs logged faults:\n${faults.join("\n")}`);
  } finally {
    await group.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function start(folder: DataFolder, group: ProgramGroup, signal: AbortSignal): Promise<Running> {
  const databaseUrl = `sqlite:${folder.database}`;
  const { state, homeworkId, homeworkDay } = await prepareData(
    { folder, databaseUrl, ownsDatabase: true },
    console.log,
  );
  const anyPort = { port: 0, host: "127.0.0.1" };
  const ports = await checkPorts({
    localSlack: { ...anyPort, variable: "SLACK_SIM_PORT" },
    api: { ...anyPort, variable: "API_PORT" },
    bot: { ...anyPort, variable: "SLACK_PORT" },
  });
  const env = { ...environment, API_HOST: anyPort.host, SLACK_HOST: anyPort.host };
  const token = await issueToken(databaseUrl);
  console.log("Starting local Slack, the API and the bot …");
  await startPrograms(group, { folder, databaseUrl, ports, state, homeworkDay, env }, signal);
  return { addresses: addressesOf(ports), state, token, homeworkId, homeworkDay };
}
