import type { InstallationEnd } from "@socialsmart/domain/installation/installation";
import type { Log } from "@socialsmart/runtime/log";
import { StartError } from "@socialsmart/runtime/start-error";
import type { SlackApi } from "./slack-api.ts";
import { slackFailureOf } from "./slack-error.ts";
import { makeWorkspace, type Workspace, type Workspaces } from "./workspace.ts";

/**
 * The workspace of the one token that the bot was started with, asked for its id until Slack has answered once. A wrong token is
 * found out at the start; Slack being out of reach is not our fault, and passes.
 */
export class SingleWorkspace implements Workspaces {
  readonly #slack: SlackApi;
  readonly #log: Log;
  readonly #workspace: Workspace;
  #teamId: string | undefined;

  constructor(slack: SlackApi, log: Log, timeoutMs?: number) {
    this.#slack = slack;
    this.#log = log;
    this.#workspace = makeWorkspace(slack, log, timeoutMs);
  }

  /** Whoever asks, from wherever: there is one token to answer with. */
  async of(_teamId: string): Promise<Workspace> {
    return this.#workspace;
  }

  /** @throws {StartError} if Slack does not know the token */
  async served(): Promise<readonly string[]> {
    try {
      this.#teamId ??= await this.#slack.teamId();
    } catch (error) {
      const failure = slackFailureOf(error);
      if (!failure) throw error;
      const isOfToken = /auth|token|account/.test(failure.error);
      if (isOfToken) throw new StartError(`SLACK_BOT_TOKEN is not accepted by Slack: ${failure.error}`);
      this.#log.warn({ failure: failure.error }, "Slack does not answer; messages wait until it does");
    }
    return this.#teamId === undefined ? [] : [this.#teamId];
  }

  async ended(placeId: string, reason: InstallationEnd): Promise<void> {
    this.#log.error(
      { placeId, reason },
      "Slack no longer takes SLACK_BOT_TOKEN: install the app again, and start the bot with its new token",
    );
  }

  /** The one workspace stays the same. */
  async letInto(_enterpriseId: string): Promise<void> {}

  async idle(): Promise<void> {}
}
