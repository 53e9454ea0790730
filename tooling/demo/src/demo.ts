import { runMain } from "@socialsmart/runtime/run-main";
import { StartError } from "@socialsmart/runtime/start-error";
import { connectDriver } from "@socialsmart/slack-sim/driver";
import { castOf } from "./demo/cast.ts";
import { GraphqlClient } from "./demo/graphql.ts";
import { Mismatch } from "./demo/mismatch.ts";
import { cancel, lastPlace, link, nonsense, pledgeAndUndo } from "./demo/scenes.ts";
import { onThrowAwayPrograms, type Running } from "./demo/throw-away-programs.ts";
import { Transcript } from "./demo/transcript.ts";

const SCENES = [pledgeAndUndo, lastPlace, link, nonsense, cancel];

await runMain(async () => {
  try {
    await onThrowAwayPrograms(play);
  } catch (error) {
    throw error instanceof Mismatch ? new StartError(`\n${error.message}`) : error;
  }
  console.log(`\n${SCENES.length} scenes, all as they should be.`);
});

async function play({ addresses, state, token }: Running): Promise<void> {
  const cast = castOf({
    driver: connectDriver(addresses.localSlack),
    graphql: new GraphqlClient(`${addresses.api}/graphql`, token),
    invitation: state.invitation?.code ?? "",
    transcript: new Transcript(console.log),
  });
  for (const scene of SCENES) await scene(cast);
}
