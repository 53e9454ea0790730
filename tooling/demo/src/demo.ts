import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMain } from "@socialsmart/runtime/run-main";
import { StartError } from "@socialsmart/runtime/start-error";
import { connectDriver } from "@socialsmart/slack-sim/driver";
import { castOf } from "./demo/cast.ts";
import { faultsIn } from "./demo/faults.ts";
import { GraphqlClient } from "./demo/graphql.ts";
import { issueToken } from "./demo/issue-token.ts";
import { Mismatch } from "./demo/mismatch.ts";
import { cancel, lastPlace, link, nonsense, pledgeAndUndo } from "./demo/scenes.ts";
import { Transcript } from "./demo/transcript.ts";
import { environment } from "./environment.config.ts";
import { checkPorts } from "./processes/ports.ts";
import { ProgramGroup } from "./processes/program-group.ts";
import { prepareData } from "./start/prepare-data.ts";
import { addressesOf } from "./start/programs.ts";
import { type DataFolder, dataFolder } from "./start/settings.ts";
import { startPrograms } from "./start/start-programs.ts";
import { StopRequest } from "./start/stop-request.ts";

const SCENES = [pledgeAndUndo, lastPlace, link, nonsense, cancel];

await runMain(async () => {
  const directory = await mkdtemp(join(tmpdir(), "socialsmart-demo-"));
  const group = new ProgramGroup();
  const stop = new StopRequest(() => group.kill());
  try {
    const lost = stop.asked.then(() => {
      throw new StartError("The demo was stopped.");
    });
    const folder = dataFolder(directory);
    await Promise.race([play(folder, group, stop.signal), lost]);
    await group.stop();
    const faults = await faultsIn(folder);
    if (faults.length > 0) throw new StartError(`\nThe programs logged faults:\n${faults.join("\n")}`);
    console.log(`\n${SCENES.length} scenes, all as they should be.`);
  } catch (error) {
    throw error instanceof Mismatch ? new StartError(`\n${error.message}`) : error;
  } finally {
    await group.stop();
    await rm(directory, { recursive: true, force: true });
  }
});

async function play(folder: DataFolder, group: ProgramGroup, signal: AbortSignal): Promise<void> {
  const databaseUrl = `sqlite:${folder.database}`;
  const { state } = await prepareData({ folder, databaseUrl, ownsDatabase: true }, console.log);
  const anyPort = { port: 0, host: "127.0.0.1" };
  const ports = await checkPorts({
    localSlack: { ...anyPort, variable: "SLACK_SIM_PORT" },
    api: { ...anyPort, variable: "API_PORT" },
    bot: { ...anyPort, variable: "SLACK_PORT" },
  });
  const env = { ...environment, API_HOST: anyPort.host, SLACK_HOST: anyPort.host };
  const token = await issueToken(databaseUrl);
  console.log("Starting local Slack, the API and the bot …");
  await startPrograms(group, { folder, databaseUrl, ports, state, env }, signal);

  const addresses = addressesOf(ports);
  const cast = castOf({
    driver: connectDriver(addresses.localSlack),
    graphql: new GraphqlClient(`${addresses.api}/graphql`, token),
    invitation: state.invitation?.code ?? "",
    transcript: new Transcript(console.log),
  });
  const lost = group.untilOneEnds().then((sentence) => {
    throw new StartError(sentence);
  });
  for (const scene of SCENES) await Promise.race([scene(cast), lost]);
}
