import { runMain } from "@socialsmart/runtime/run-main";
import { StartError } from "@socialsmart/runtime/start-error";
import { environment } from "./environment.config.ts";
import { checkPorts } from "./processes/ports.ts";
import { ProgramGroup } from "./processes/program-group.ts";
import { parseArguments } from "./start/arguments.ts";
import { banner } from "./start/banner.ts";
import { beginAnew } from "./start/begin-anew.ts";
import { lockDataFolder } from "./start/data-folder.ts";
import { startLocalMail } from "./start/local-mail.ts";
import { untilNpxIsGone } from "./start/npx-parent.ts";
import { prepareData } from "./start/prepare-data.ts";
import { addressesOf } from "./start/programs.ts";
import { rosterCommand } from "./start/roster-command.ts";
import { parseSettings } from "./start/settings.ts";
import { startPrograms } from "./start/start-programs.ts";
import { StopRequest } from "./start/stop-request.ts";

void untilNpxIsGone().then(() => process.kill(process.pid, "SIGTERM"));

// The database, the conversations and the logs are for the owner's eyes alone: the programs inherit it.
process.umask(0o077);

await runMain(async () => {
  const { fresh, install } = parseArguments(process.argv.slice(2));
  const settings = parseSettings(environment);
  const { folder, databaseUrl } = settings;
  const lock = lockDataFolder(folder);
  const ports = await checkPorts(settings.ports);
  if (fresh) beginAnew(settings);
  const { state, homeworkId, homeworkDay, documents } = await prepareData(settings, console.log);

  const mail = environment.SMTP_URL ? undefined : await startLocalMail(folder.mail);
  const sending = mail && { SMTP_URL: mail.url, SMTP_FROM: "Socialsmart <socialsmart@example.com>" };
  const group = new ProgramGroup();
  const stop = new StopRequest(() => group.kill());
  try {
    console.log("Starting local Slack, the API and the bot …");
    await startPrograms(
      group,
      {
        ...{ folder, databaseUrl, ports, state, homeworkDay, install },
        env: { ...environment, ...sending },
      },
      stop.signal,
    );
    if (!stop.signal.aborted) {
      const addresses = addressesOf(ports);
      const command = rosterCommand(addresses.api, state.apiToken ?? "", homeworkId);
      const invitation = state.invitation?.code;
      const keepsMail = mail !== undefined;
      const facts = { addresses, folder, command, invitation, homeworkDay, documents, keepsMail, install };
      console.log(banner(facts));
    }
    const lost = await Promise.race([stop.asked, group.untilOneEnds()]);
    if (lost) throw new StartError(`\n${lost}`);
    console.log("\nStopping …");
  } finally {
    await group.stop();
    await mail?.stop();
    lock.release();
  }
  console.log("Stopped.");
});
