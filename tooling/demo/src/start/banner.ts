import { documentAddress } from "@socialsmart/document/addresses";
import { CHANNELS } from "../seed/channels.ts";
import { LEASE_TO_OFFER, OFFERS, type OfferKey, type SeedOffer } from "../seed/offers.ts";
import { ORGANISATIONS } from "../seed/organisations.ts";
import { INVITED, PEOPLE } from "../seed/people.ts";
import { entriesOf } from "../seed/register.ts";
import { FRESH_START } from "./arguments.ts";
import type { DocumentLinks } from "./document-links.ts";
import type { Addresses } from "./programs.ts";
import type { DataFolder } from "./settings.ts";
import { shownPath } from "./shown-path.ts";

export type BannerFacts = {
  readonly addresses: Addresses;
  readonly folder: DataFolder;
  /** Reads the rosters. */
  readonly command: string;
  /** Absent once it has served. */
  readonly invitation: string | undefined;
  /** How one types the day of the first homework help to come. */
  readonly homeworkDay: string;
  readonly documents: DocumentLinks;
  /** What goes out by e-mail is kept here, and goes nowhere. */
  readonly keepsMail: boolean;
  /** Whether the app is left to be installed. */
  readonly install?: boolean;
};

/** What one is told when everything runs. */
export function banner(facts: BannerFacts): string {
  const { addresses, folder, command, invitation, homeworkDay, documents, keepsMail } = facts;
  const { localSlack, api, bot } = addresses;
  const channel = CHANNELS.homework;
  const windowOf = (person: { chat: { handle: string } }) =>
    `${localSlack}/?as=${person.chat.handle}&at=${channel.id}`;
  const { amina, [INVITED]: guest } = PEOPLE;
  const second = invitation
    ? `Be ${guest.name}, whom the bot does not know yet, and link her account with her code:
       ${windowOf(guest)}
       /socialsmart link ${invitation}`
    : `As ${amina.name} again, type something that nobody could understand:
       /pledge hej hopp`;
  return `
Socialsmart is running. Ctrl-C stops it; what you do in it is kept until: ${FRESH_START}

  Local Slack   ${localSlack}
  API           ${api}/graphql   (to explore it: ${api}/graphiql)
  Slack bot     ${bot}
  Data          ${shownPath(folder.path)}
  Logs          ${shownPath(folder.logs)}/*.log   (a fault's reference is found here)
${mailLine(keepsMail, folder)}${documentLines(documents, api)}${facts.install ? installLines(addresses) : ""}
Three things to try

  1. Be ${amina.name} in #${channel.name}, pledge in one line, and watch the roster card change:
       ${windowOf(amina)}
       /pledge 3h läxhjälp ${homeworkDay}

  2. ${second}

  3. Read the same roster as an internal tool does, in another terminal:

${command}
`;
}

function mailLine(keepsMail: boolean, folder: DataFolder): string {
  const { karin } = PEOPLE;
  return keepsMail
    ? `  Mail          ${shownPath(folder.mail)}/*.txt   (none is sent: as ${karin.name}, offer ${ORGANISATIONS[LEASE_TO_OFFER.tenant].name} an appendix)\n`
    : "";
}

/** Where somebody installs the app, before anything else, and takes it away again. */
function installLines({ localSlack, bot }: Addresses): string {
  return `  Install       ${bot}/slack/install   (first of all; after each start anew)
                ${localSlack}/apps   (where it is, and to uninstall it)
`;
}

/** Where Karin reads what the landlord has offered. */
function documentLines(documents: DocumentLinks, api: string): string {
  const lines = entriesOf<OfferKey, SeedOffer>(OFFERS).flatMap(([key, { tenant, language }]) => {
    const secret = documents[key];
    const what = `the appendix of ${ORGANISATIONS[tenant].name}, in ${language === "sv" ? "Swedish" : "English"}`;
    return secret ? [`${documentAddress(api, secret, "html")}\n                (${what})\n`] : [];
  });
  return lines.length > 0 ? `  Documents     ${lines.join("                ")}` : "";
}
