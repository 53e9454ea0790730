import type {
  SeedChannel,
  SeedCommand,
  SeedPerson,
  WorkspaceSeed,
} from "@socialsmart/slack-sim/workspace/seed";
import { CHANNELS, type ChannelKey } from "../seed/channels.ts";
import { TEAM_ID, ZONE } from "../seed/landlord.ts";
import { type ChatAccount, PEOPLE, type SeedPerson as Person } from "../seed/people.ts";
import type { AppManifest } from "./app-manifest.ts";
import { type TipFacts, tipsFor } from "./tips.ts";

const BOT_USER_ID = "U0SOCIALSMART";

/**
 * What the bot needs on top of its manifest to find out whether a post that Slack never confirmed arrived. The demo has that
 * switched on (`SLACK_RECONCILE`); a real workspace is asked for it only if its owner wants it.
 */
const RECONCILE_SCOPES = ["channels:history", "groups:history"];

/** What one may type behind each command. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "/pledge": ["3h läxhjälp tisdag", "2 platser språkcafé nästa måndag", "1h30 odling söndag"],
  "/roster": ["läxhjälp", "cv-verkstad"],
  "/initiatives": ["vivalla", "trygghet"],
  "/socialsmart": ["", "koppla ABCDE-FGHJK"],
};

/** The local Slack workspace: the demo's people and channels, and the app as its manifest describes it. */
export function workspaceSeed(manifest: AppManifest, now: TipFacts): WorkspaceSeed {
  const people = chatPeople();
  return {
    team: { id: TEAM_ID, name: "Västerporten", domain: "vasterporten-exempel" },
    people,
    channels: (Object.keys(CHANNELS) as ChannelKey[]).map((key) => channel(key, people)),
    app: {
      id: "A0SOCIALSMART",
      botUserId: BOT_USER_ID,
      botId: "B0SOCIALSMART",
      name: manifest.display_information.name,
      ...(manifest.display_information.description && {
        description: manifest.display_information.description,
      }),
      scopes: [...manifest.oauth_config.scopes.bot, ...RECONCILE_SCOPES],
      events: manifest.settings.event_subscriptions.bot_events,
      commands: manifest.features.slash_commands.map(command),
      shortcuts: manifest.features.shortcuts.map(({ name, type, callback_id }) => ({
        name,
        type,
        callbackId: callback_id,
      })),
    },
    tips: tipsFor(now),
  };
}

function chatPeople(): readonly SeedPerson[] {
  const people: readonly Person[] = Object.values(PEOPLE);
  return people.flatMap((person) => (person.chat ? [account(person, person.chat)] : []));
}

function account(
  { name, title, language, roles }: Person,
  { userId, handle, colour }: ChatAccount,
): SeedPerson {
  return {
    id: userId,
    name: handle,
    realName: name,
    title,
    locale: language === "sv" ? "sv-SE" : "en-US",
    tz: ZONE,
    avatarColour: colour,
    isAdmin: roles.includes("LANDLORD_ADMIN"),
  };
}

/** The coordinators' own channel is theirs; everybody is in the others. */
function channel(key: ChannelKey, people: readonly SeedPerson[]): SeedChannel {
  const isMember = ({ id }: SeedPerson) =>
    key !== "coordinators" || id === PEOPLE.karin.chat.userId || id === PEOPLE.johan.chat.userId;
  const members = people.filter(isMember).map(({ id }) => id);
  return { ...CHANNELS[key], memberIds: [...members, BOT_USER_ID] };
}

function command({
  command: name,
  description,
  usage_hint,
}: AppManifest["features"]["slash_commands"][number]): SeedCommand {
  const examples = EXAMPLES[name];
  return { name, description, ...(usage_hint && { usage: usage_hint }), ...(examples && { examples }) };
}
