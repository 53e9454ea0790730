import { relative } from "node:path";
import { CHANNELS } from "../seed/channels.ts";
import { INVITED, PEOPLE } from "../seed/people.ts";
import type { Addresses } from "./programs.ts";
import { type DataFolder, ROOT } from "./settings.ts";

export type BannerFacts = {
  readonly addresses: Addresses;
  readonly folder: DataFolder;
  /** Reads the rosters. */
  readonly command: string;
  /** Absent once it has served. */
  readonly invitation: string | undefined;
};

/** What one is told when everything runs. */
export function banner({ addresses, folder, command, invitation }: BannerFacts): string {
  const { localSlack, api, bot } = addresses;
  const data = shown(folder.path);
  const amina = PEOPLE.amina.name;
  return `
Socialsmart is running. Ctrl-C stops it; what you do survives until: pnpm start -- --fresh

  Local Slack   ${localSlack}
  API           ${api}/graphql   (to explore it: ${api}/graphiql)
  Slack bot     ${bot}
  Data          ${data}
  Logs          ${shown(folder.logs)}/*.log   (look here for a fault's reference)

Three things to try

  1. In local Slack be ${amina} and type in #${CHANNELS.homework.name}
       /pledge 3h läxhjälp tisdag
     The card in the channel shows her company; [Ångra] takes it off again.

  2. ${invitation ? linkHint(invitation) : nonsenseHint(amina)}

  3. Read the same roster as an internal tool does, in another terminal:

${command}
`;
}

function linkHint(code: string): string {
  return `Be ${PEOPLE[INVITED].name}, whom the bot does not know yet, and type anywhere
       /socialsmart link ${code}
     After that she can pledge for her bakery, with /pledge alone too.`;
}

function nonsenseHint(name: string): string {
  return `As ${name}, type something that nobody could understand
       /pledge hej hopp`;
}

function shown(path: string): string {
  const inside = relative(ROOT, path);
  return inside.startsWith("..") ? path : inside;
}
