import type { Place } from "../installation/places.ts";
import type { SimContext } from "../sim-context.ts";
import type { View } from "../views/view.ts";
import type { SeedPerson } from "../workspace/seed.ts";
import type { Conversation } from "../workspace/state.ts";

/** The old verification token, which no app should look at any more. */
const verificationToken = "local-verification-token";

/** What every interaction says of the team, the app and the person. */
export function interactionParts(context: SimContext, person: SeedPerson) {
  const { workspace, triggers } = context;
  const { team, app } = workspace.seed;
  return {
    user: {
      ...{ id: person.id, username: person.name, name: person.name },
      team_id: person.home?.id ?? team.id,
    },
    api_app_id: app.id,
    token: verificationToken,
    team: { id: team.id, domain: team.domain },
    enterprise: team.enterprise ?? null,
    is_enterprise_install: isOrganisationWide(context),
    trigger_id: triggers.issue(workspace.nextId("trigger."), person.id),
  };
}

/** Whether what lets the app be here is an organisation's installation. */
function isOrganisationWide({ workspace, installing }: SimContext): boolean {
  return installing.places.installedIn(workspace.seed)?.isOrganisation ?? false;
}

/** What a slash command says of the team, the app, the person and the place. */
export function commandParts(context: SimContext, person: SeedPerson, place: Conversation) {
  const { workspace, triggers } = context;
  const { team, app } = workspace.seed;
  return {
    ...{ token: verificationToken, team_id: team.id, team_domain: team.domain },
    ...{ channel_id: place.id, channel_name: channelName(place) },
    ...{ user_id: person.id, user_name: person.name },
    ...(team.enterprise && { enterprise_id: team.enterprise.id, enterprise_name: team.enterprise.name }),
    ...{ api_app_id: app.id, is_enterprise_install: String(isOrganisationWide(context)) },
    trigger_id: triggers.issue(workspace.nextId("trigger."), person.id),
  };
}

export function channelName(place: Conversation): string {
  return place.kind === "direct" ? "directmessage" : place.name;
}

/** Puts an event into the envelope in which the Events API sends it. */
export function eventEnvelope(context: SimContext, event: Record<string, unknown>) {
  const { team } = context.workspace.seed;
  const [enterpriseId, isWide] = [team.enterprise?.id ?? null, isOrganisationWide(context)];
  return envelope(context, event, { teamId: team.id, enterpriseId, isWide });
}

/** The same of an event that is about a whole place: of an organisation it names no workspace. */
export function placeEnvelope(context: SimContext, place: Place, event: Record<string, unknown>) {
  const { team } = context.workspace.seed;
  const [enterpriseId, isWide] = [team.enterprise?.id ?? null, place.isOrganisation];
  return envelope(context, event, { teamId: isWide ? null : place.id, enterpriseId, isWide });
}

interface Whereabouts {
  teamId: string | null;
  enterpriseId: string | null;
  isWide: boolean;
}

function envelope(
  { workspace }: SimContext,
  event: Record<string, unknown>,
  { teamId, enterpriseId, isWide }: Whereabouts,
) {
  const { app } = workspace.seed;
  return {
    token: verificationToken,
    team_id: teamId,
    ...(enterpriseId !== null && { enterprise_id: enterpriseId }),
    context_team_id: teamId,
    context_enterprise_id: enterpriseId,
    api_app_id: app.id,
    event,
    type: "event_callback",
    event_id: workspace.nextId("Ev"),
    event_time: Math.floor(workspace.clock.now() / 1000),
    authorizations: [
      {
        ...{ enterprise_id: enterpriseId, team_id: teamId, user_id: app.botUserId },
        ...{ is_bot: true, is_enterprise_install: isWide },
      },
    ],
    is_ext_shared_channel: false,
    event_context: "local-event-context",
  };
}

/** A view in the words of Slack's answers and payloads; `values` as the person has them now. */
export function toApiView({ workspace }: SimContext, view: View, values: object = {}) {
  const { team, app } = workspace.seed;
  return {
    ...{ id: view.id, team_id: team.id, type: view.type, blocks: view.blocks },
    ...{ private_metadata: view.private_metadata ?? "", callback_id: view.callback_id ?? "" },
    ...{ state: { values }, hash: view.hash },
    ...(view.type === "modal" && {
      ...{ title: view.title, submit: view.submit ?? null, close: view.close ?? null },
      ...{ clear_on_close: view.clear_on_close ?? false, notify_on_close: view.notify_on_close ?? false },
    }),
    ...{ previous_view_id: view.previous_view_id, root_view_id: view.root_view_id },
    ...{ app_id: app.id, external_id: view.external_id ?? "" },
    ...{ app_installed_team_id: team.id, bot_id: app.botId },
  };
}
