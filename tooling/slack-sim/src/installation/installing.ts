import type { SimClock } from "../clock.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { Codes } from "./codes.ts";
import { type Place, Places } from "./places.ts";
import { type IssuedTokens, Tokens } from "./tokens.ts";

/** How the app is known to Slack for installing it by OAuth. */
export interface OAuthApp {
  clientId: string;
  clientSecret: string;
  /** Where Slack may send people back to; the first where the app names none. */
  redirectUrls: readonly string[];
  /** Whether tokens expire, and are refreshed. */
  rotatesTokens?: boolean;
}

type PlaceEvent = Record<string, unknown> & { type: string };
/** Sends the app an event about itself in a place, of which the workspace is the first. */
type TellApp = (workspace: Workspace, place: Place, event: PlaceEvent) => Promise<void>;

/** The app as it is installed here and there. */
export class Installing {
  readonly places = new Places();
  readonly tokens: Tokens;
  readonly codes: Codes;
  app: OAuthApp | undefined;
  readonly #tellApp: TellApp;

  constructor(clock: SimClock, app: OAuthApp | undefined, tellApp: TellApp) {
    this.app = app;
    this.#tellApp = tellApp;
    this.tokens = new Tokens(clock, app?.rotatesTokens ?? false);
    this.codes = new Codes(clock);
  }

  /** Installs the app in a place, or again with other scopes. Earlier tokens stay good. */
  install(place: Place, scopes: readonly string[]): IssuedTokens {
    place.scopes = scopes;
    return this.tokens.issue(place);
  }

  /** An administrator takes the app away: its tokens end, and it is told so where it subscribed to it. */
  async uninstall(placeId: string): Promise<void> {
    const place = this.#installed(placeId);
    this.tokens.end(place, "account_inactive");
    await this.#tell(place, { type: "app_uninstalled" });
    await this.#tell(place, { type: "tokens_revoked", tokens: { oauth: [], bot: [this.#botOf(place)] } });
    place.scopes = undefined;
    if (place.isOrganisation) place.teamIds.clear();
  }

  /** The app's tokens are revoked, by itself or by somebody else. */
  async revoke(placeId: string): Promise<void> {
    const place = this.#installed(placeId);
    this.tokens.end(place, "token_revoked");
    await this.#tell(place, { type: "tokens_revoked", tokens: { oauth: [], bot: [this.#botOf(place)] } });
    place.scopes = undefined;
  }

  /** An organisation lets the app into more of its workspaces, or out of them. */
  async letInto(placeId: string, teamIds: readonly string[], isIn: boolean): Promise<void> {
    const place = this.#installed(placeId);
    for (const teamId of teamIds) {
      if (isIn) place.teamIds.add(teamId);
      else place.teamIds.delete(teamId);
    }
    const type = isIn ? "team_access_granted" : "team_access_revoked";
    await this.#tell(place, { type, team_ids: [...teamIds] });
  }

  #installed(placeId: string): Place {
    const place = this.places.get(placeId);
    if (!place?.scopes) throw new Error(`the app is not installed in ${placeId}`);
    return place;
  }

  #botOf(place: Place): string {
    return this.places.workspacesOf(place)[0]?.seed.app.botUserId ?? "";
  }

  async #tell(place: Place, event: PlaceEvent): Promise<void> {
    const [workspace] = this.places.workspacesOf(place);
    if (!workspace) return;
    await this.#tellApp(workspace, place, event);
    workspace.changed();
  }
}
