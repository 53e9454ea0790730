import type { InstallationEnd } from "@socialsmart/domain/installation/installation";
import type { Log } from "@socialsmart/runtime/log";
import { Homes } from "../home/homes.ts";
import { Languages } from "../person/languages.ts";
import { Replies } from "./reply.ts";
import type { SlackApi } from "./slack-api.ts";

/** A workspace that the app is installed in, with what reaches it. */
export type Workspace = {
  readonly slack: SlackApi;
  readonly replies: Replies;
  readonly homes: Homes;
  readonly languages: Languages;
};

/** Where the app is installed. */
export interface Workspaces {
  /**
   * The workspace, the same object each time; undefined where the app is not installed.
   *
   * @param enterpriseId the organisation that it is one of, which may have installed the app for all of them
   * @throws StoreUnavailable
   */
  of(teamId: string, enterpriseId?: string): Promise<Workspace | undefined>;
  /** The workspaces whose messages this process tells, as far as is known now. */
  served(): Promise<readonly string[]>;
  /** Slack has told, of that time, that the app was taken away or its token revoked. @throws StoreUnavailable */
  ended(placeId: string, reason: InstallationEnd, at: Temporal.Instant): Promise<void>;
  /** Slack has told that an organisation lets the app into other workspaces than before. @throws StoreUnavailable */
  letInto(enterpriseId: string): Promise<void>;
  /** Resolves when nothing is under way that must not break off. */
  idle(): Promise<void>;
}

export function makeWorkspace(slack: SlackApi, log: Log, timeoutMs?: number): Workspace {
  return {
    ...{ slack, replies: new Replies(slack, log, timeoutMs), homes: new Homes(slack) },
    languages: new Languages(slack, log),
  };
}
