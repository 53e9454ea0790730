import type { ServerResponse } from "node:http";
import { replyJson } from "../http/reply.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** A wait is answered at the latest after this, so that no connection looks dead. */
const longestMs = 20_000;

/** Answers as soon as the workspace has changed since that revision: the change feed, as a long poll. */
export function waitForChange(workspace: Workspace, since: number, response: ServerResponse): void {
  if (workspace.revision !== since) {
    replyJson(response, 200, { revision: workspace.revision });
    return;
  }
  const answer = () => {
    clearTimeout(timer);
    forget();
    replyJson(response, 200, { revision: workspace.revision });
  };
  const forget = workspace.onChange(answer);
  const timer = setTimeout(answer, longestMs);
  timer.unref();
  response.on("close", () => {
    clearTimeout(timer);
    forget();
  });
}
