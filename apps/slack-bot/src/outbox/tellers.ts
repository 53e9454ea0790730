import { NotInstalled } from "../slack/slack-error.ts";
import type { Workspace, Workspaces } from "../slack/workspace.ts";
import type { Teller } from "./teller.ts";

/** One teller for each workspace, since each is reached by a token of its own. */
export class Tellers implements Pick<Teller, "tell" | "refreshCard"> {
  readonly #workspaces: Workspaces;
  readonly #make: (workspace: Workspace) => Teller;
  readonly #made = new WeakMap<Workspace, Teller>();

  constructor(workspaces: Workspaces, make: (workspace: Workspace) => Teller) {
    this.#workspaces = workspaces;
    this.#make = make;
  }

  /** @throws NotInstalled, or as the workspace's teller does */
  async tell(...[messages, attempt, teamId]: Parameters<Teller["tell"]>): Promise<void> {
    const teller = await this.#of(teamId);
    return teller.tell(messages, attempt, teamId);
  }

  /** @throws NotInstalled, or as the workspace's teller does */
  async refreshCard(...[initiative, renew, teamId]: Parameters<Teller["refreshCard"]>): Promise<void> {
    const teller = await this.#of(teamId);
    return teller.refreshCard(initiative, renew, teamId);
  }

  async #of(teamId: string): Promise<Teller> {
    const workspace = await this.#workspaces.of(teamId);
    if (!workspace) throw new NotInstalled(teamId);
    const teller = this.#made.get(workspace) ?? this.#make(workspace);
    this.#made.set(workspace, teller);
    return teller;
  }
}
