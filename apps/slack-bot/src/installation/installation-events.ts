import type { App } from "@slack/bolt";
import type { Answering } from "../slack/answering.ts";
import type { Workspaces } from "../slack/workspace.ts";

type Envelope = {
  readonly event_id: string;
  readonly event_time: number;
  readonly team_id: string;
  readonly enterprise_id?: string | undefined;
  readonly authorizations?: readonly {
    readonly team_id?: string | null;
    readonly enterprise_id?: string | null;
    readonly is_enterprise_install?: boolean | undefined;
  }[];
};

/** What Slack tells of the app itself: that it was taken away somewhere, or what an organisation lets it into. */
export function listenToInstallations(app: App, answering: Answering, workspaces: Workspaces): void {
  app.event("app_uninstalled", async ({ body }) => {
    await answering.note(body.event_id, () => workspaces.ended(placeOf(body), "UNINSTALLED", timeOf(body)));
  });
  app.event("tokens_revoked", async ({ event, body }) => {
    // Only the bot's own token is of use here.
    if (!event.tokens.bot?.length) return;
    await answering.note(body.event_id, () => workspaces.ended(placeOf(body), "REVOKED", timeOf(body)));
  });
  app.event("team_access_granted", async ({ body }) => {
    await answering.note(body.event_id, () => workspaces.letInto(placeOf(body)));
  });
  app.event("team_access_revoked", async ({ body }) => {
    await answering.note(body.event_id, () => workspaces.letInto(placeOf(body)));
  });
}

function placeOf({ authorizations, team_id: teamId, enterprise_id: enterpriseId }: Envelope): string {
  const [authorization] = authorizations ?? [];
  const isWide = authorization?.is_enterprise_install ?? !teamId;
  const place = isWide ? (authorization?.enterprise_id ?? enterpriseId) : (authorization?.team_id ?? teamId);
  if (!place) throw new Error("Slack sent an event that is about no place");
  return place;
}

function timeOf({ event_time: seconds }: Envelope): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
}
