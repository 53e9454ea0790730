import type { Installation as SlackInstallation } from "@slack/oauth";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Installations } from "@socialsmart/domain/installation/installations";
import { noteInstallation } from "@socialsmart/domain/installation/note-installation";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import type { Directory } from "@socialsmart/domain/store/reader";
import type { Keyring } from "@socialsmart/runtime/keyring";
import { SlackApi } from "../slack/slack-api.ts";
import { sealSecret } from "./bot-secret.ts";

type Parts = {
  readonly installations: Installations;
  readonly directory: Directory;
  readonly keyring: Keyring;
  readonly clientOptions: WebClientOptions;
  readonly clock: Clock;
  readonly ids: Ids;
};

/** Where the app was installed: a workspace, or an organisation for all of its workspaces. */
export function placeOf({ team, enterprise, isEnterpriseInstall }: SlackInstallation): {
  readonly placeId: string;
  readonly name: string;
  readonly isOrganisation: boolean;
} {
  const place = isEnterpriseInstall ? enterprise : team;
  if (!place) throw new Error("Slack does not say where the app was installed");
  return { placeId: place.id, name: place.name ?? place.id, isOrganisation: isEnterpriseInstall === true };
}

/** Keeps what Slack has granted. @throws StoreUnavailable, or what Slack's client throws */
export async function keepInstallation(parts: Parts, installation: SlackInstallation): Promise<void> {
  const { keyring, clock, clientOptions } = parts;
  const { bot, user } = installation;
  if (!bot) throw new Error("Slack has installed the app without a bot");
  const place = placeOf(installation);
  const { token, refreshToken = null, expiresAt } = bot;
  const teamIds = place.isOrganisation
    ? await new SlackApi(new WebClient(token, clientOptions)).teamIds()
    : [place.placeId];
  const now = clock.now();
  // The library has added the token's life to the machine's clock, in seconds.
  const seconds = expiresAt === undefined ? undefined : expiresAt - Math.floor(Date.now() / 1000);
  await noteInstallation(parts, {
    ...{ ...place, teamIds, installedAt: now, installedBy: user.id },
    secret: sealSecret(keyring, place.placeId, { token, refreshToken }),
    secretExpiresAt: seconds === undefined ? null : now.add({ seconds }),
  });
}
