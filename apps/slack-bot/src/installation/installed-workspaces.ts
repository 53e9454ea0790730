import type { WebClientOptions } from "@slack/web-api";
import type { Installation, InstallationEnd } from "@socialsmart/domain/installation/installation";
import type { Installations } from "@socialsmart/domain/installation/installations";
import { noteUninstallation } from "@socialsmart/domain/installation/note-installation";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import type { Directory } from "@socialsmart/domain/store/reader";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { Keyring } from "@socialsmart/runtime/keyring";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import { SlackApi } from "../slack/slack-api.ts";
import { slackFailureOf } from "../slack/slack-error.ts";
import { Tasks } from "../slack/tasks.ts";
import { makeWorkspace, type Workspace, type Workspaces } from "../slack/workspace.ts";
import { WorkspaceClient } from "../slack/workspace-client.ts";
import { InstalledPlace } from "./installed-place.ts";
import type { OAuthCredentials } from "./oauth-credentials.ts";

/** How long what is stored is taken to be as it was, in milliseconds. */
const KEPT_MS = 10_000;

type Parts = {
  readonly installations: Installations;
  readonly directory: Directory;
  readonly keyring: Keyring;
  readonly credentials: OAuthCredentials;
  readonly clientOptions: WebClientOptions;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly owner: string;
};

type Reached = { readonly place: InstalledPlace; readonly workspace: Workspace };

/** The workspaces that the app was installed in by OAuth, each on its own or with its organisation. */
export class InstalledWorkspaces implements Workspaces {
  readonly #parts: Parts;
  readonly #tasks = new Tasks();
  readonly #places = new Map<string, InstalledPlace>();
  readonly #reached = new Map<string, Reached>();
  #looking: Promise<void> | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** At once where it is known; else it is looked up. @throws StoreUnavailable */
  async of(teamId: string, enterpriseId?: string): Promise<Workspace | undefined> {
    if (this.#reached.has(teamId)) this.#lookSoon();
    else await this.look();
    if (!this.#reached.has(teamId) && enterpriseId !== undefined) await this.#askOrganisation(enterpriseId);
    return this.#reached.get(teamId)?.workspace;
  }

  /** @throws StoreUnavailable */
  async served(): Promise<readonly string[]> {
    if (this.#isOld()) await this.look();
    return [...this.#reached.keys()];
  }

  async ended(placeId: string, reason: InstallationEnd, at: Temporal.Instant): Promise<void> {
    const found = await this.#parts.installations.find(placeId);
    // Slack tells the time in whole seconds, and may tell of the end after somebody has installed the app again.
    if (!found || found.endedAt || at.epochMilliseconds < wholeSeconds(found.installedAt)) return;
    await this.#end(found, reason);
  }

  async letInto(enterpriseId: string): Promise<void> {
    await this.look();
    await this.#askOrganisation(enterpriseId);
  }

  async idle(): Promise<void> {
    await this.#tasks.idle();
  }

  /** Reads what is stored, once for all who ask meanwhile. @throws StoreUnavailable */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  #isOld(): boolean {
    return performance.now() - this.#lookedAt > KEPT_MS;
  }

  #lookSoon(): void {
    if (!this.#isOld()) return;
    const looking = this.look().catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable))
        reportFault(this.#parts.log, error, { task: "installations" });
    });
    void this.#tasks.track(looking);
  }

  async #look(): Promise<void> {
    const stored = await this.#parts.installations.live();
    const ids = new Set(stored.map(({ placeId }) => placeId));
    for (const placeId of this.#places.keys()) if (!ids.has(placeId)) this.#places.delete(placeId);
    for (const installation of stored) {
      const known = this.#places.get(installation.placeId);
      if (known) known.take(installation);
      else this.#places.set(installation.placeId, this.#place(installation));
    }
    this.#lookedAt = performance.now();
    this.#arrange();
  }

  #place(installation: Installation): InstalledPlace {
    const onGone = (gone: Installation) => this.#end(gone, "REVOKED");
    return new InstalledPlace({ ...this.#parts, tasks: this.#tasks, onGone }, installation);
  }

  /** A workspace is reached by its own installation, or else by its organisation's. */
  #arrange(): void {
    const open = [...this.#places.values()].filter(({ isOpen }) => isOpen);
    const own = open.filter(({ installation }) => !installation.isOrganisation);
    const wide = open.filter(({ installation }) => installation.isOrganisation);
    const placeOf = new Map(
      [...wide, ...own].flatMap((place) =>
        place.installation.teamIds.map((teamId) => [teamId, place] as const),
      ),
    );
    for (const teamId of this.#reached.keys()) if (!placeOf.has(teamId)) this.#reached.delete(teamId);
    for (const [teamId, place] of placeOf) {
      if (this.#reached.get(teamId)?.place !== place)
        this.#reached.set(teamId, { place, workspace: this.#workspace(place, teamId) });
    }
  }

  #workspace(place: InstalledPlace, teamId: string): Workspace {
    const { clientOptions, log } = this.#parts;
    // A token of a whole organisation has to be told which of its workspaces is meant.
    const at = place.installation.isOrganisation ? { teamId } : {};
    const slack = new SlackApi(new WorkspaceClient(place, { ...clientOptions, ...at }));
    return makeWorkspace(slack, log, clientOptions.timeout);
  }

  /** Which workspaces an organisation lets the app into, Slack tells better than its events, which may be missed. */
  async #askOrganisation(enterpriseId: string): Promise<void> {
    const { installations, clientOptions, log } = this.#parts;
    const place = this.#places.get(enterpriseId);
    if (!place?.isOpen) return;
    try {
      const teamIds = await new SlackApi(new WorkspaceClient(place, clientOptions)).teamIds();
      if (new Set(teamIds).symmetricDifference(new Set(place.installation.teamIds)).size === 0) return;
      await installations.reach(enterpriseId, teamIds);
    } catch (error) {
      const failure = slackFailureOf(error);
      if (!failure) throw error;
      log.warn(
        { placeId: enterpriseId, failure: failure.error },
        "Slack did not tell an organisation's workspaces",
      );
    }
    await this.look();
  }

  async #end(installation: Installation, reason: InstallationEnd): Promise<void> {
    const { placeId } = installation;
    if (await noteUninstallation(this.#parts, installation, reason))
      this.#parts.log.warn(
        { placeId, reason },
        "the app is no longer installed there; what is to be told waits until it is installed again",
      );
    await this.look();
  }
}

function wholeSeconds(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / 1000) * 1000;
}
