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
  /** The workspace, the same object each time; undefined where the app is not installed. */
  of(teamId: string): Promise<Workspace | undefined>;
  /** The workspaces whose messages this process tells, as far as is known now. */
  served(): Promise<readonly string[]>;
}

export function makeWorkspace(slack: SlackApi, log: Log): Workspace {
  return {
    ...{ slack, replies: new Replies(slack, log), homes: new Homes(slack) },
    languages: new Languages(slack, log),
  };
}
