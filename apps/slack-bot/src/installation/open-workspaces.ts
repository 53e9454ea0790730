import type { Logger, WebClientOptions } from "@slack/web-api";
import { WebClient } from "@slack/web-api";
import type { Database } from "@socialsmart/database/open-database";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { Keyring } from "@socialsmart/runtime/keyring";
import type { Log } from "@socialsmart/runtime/log";
import { SingleWorkspace } from "../slack/single-workspace.ts";
import { historyScopes, SlackApi } from "../slack/slack-api.ts";
import type { Workspaces } from "../slack/workspace.ts";
import { BOT_SCOPES } from "./bot-scopes.ts";
import { InstalledWorkspaces } from "./installed-workspaces.ts";
import { Installer } from "./installer.ts";
import type { OAuthCredentials } from "./oauth-credentials.ts";
import { reseal } from "./reseal.ts";

export type OAuthSettings = OAuthCredentials & {
  /** Of 32 bytes each; the newest, which is first, seals. */
  readonly keys: readonly Buffer[];
  /** Where Slack sends back who has installed the app, if Slack knows more addresses than one. */
  readonly redirectUrl?: string | undefined;
};

/** How the app is installed: in one workspace by hand, or by OAuth wherever somebody wants it. */
export type InstalledBy =
  | { readonly token: string; readonly oauth?: undefined }
  | { readonly oauth: OAuthSettings; readonly token?: undefined };

type Parts = {
  readonly database: Database;
  readonly deps: Deps;
  readonly log: Log;
  readonly clientOptions: WebClientOptions & { readonly logger: Logger };
  readonly reconciles: boolean;
  /** The app was installed somewhere: there may be something to tell. */
  readonly onInstalled: () => void;
};

/** @throws {StartError} if Slack does not know the token */
export async function openWorkspaces(
  by: InstalledBy,
  parts: Parts,
): Promise<{ readonly workspaces: Workspaces; readonly installer: Installer | undefined }> {
  const { clientOptions, log } = parts;
  if (by.oauth) return openInstalled(by.oauth, parts);
  const slack = new SlackApi(new WebClient(by.token, clientOptions));
  const workspaces = new SingleWorkspace(slack, log, clientOptions.timeout);
  await workspaces.served();
  return { workspaces, installer: undefined };
}

async function openInstalled(oauth: OAuthSettings, parts: Parts) {
  const { database, deps, log, clientOptions, reconciles, onInstalled } = parts;
  const { clientId, clientSecret, redirectUrl } = oauth;
  const { installations } = database;
  const { clock, ids, store } = deps;
  const shared = {
    ...{ credentials: { clientId, clientSecret }, keyring: new Keyring(oauth.keys) },
    ...{ installations, directory: store.directory, clientOptions, clock, ids, log },
  };
  const workspaces = new InstalledWorkspaces({ ...shared, owner: `bot ${ids.next("delivery")}` });
  const installer = new Installer({
    ...{ ...shared, redirectUrl, authorizeUrl: authorizeUrlOf(clientOptions.slackApiUrl) },
    scopes: [...new Set([...BOT_SCOPES, ...(reconciles ? historyScopes() : [])])],
    onInstalled: async () => {
      await workspaces.look();
      onInstalled();
    },
  });
  try {
    await reseal(installations, shared.keyring, log);
    await workspaces.look();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log.warn({ err: error }, "the installations cannot be read yet");
  }
  return { workspaces, installer };
}

/** Slack's page stands beside its Web API. */
function authorizeUrlOf(apiUrl = "https://slack.com/api/"): string {
  return new URL("/oauth/v2/authorize", apiUrl).href;
}
