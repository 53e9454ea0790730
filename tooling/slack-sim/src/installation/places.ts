import type { WorkspaceSeed } from "../workspace/seed.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Where an app can be installed: a workspace, or an organisation for the workspaces that it then lets the app into. */
export interface Place {
  id: string;
  name: string;
  isOrganisation: boolean;
  /** The workspaces that a token of the place reaches. */
  teamIds: Set<string>;
  /** What was granted; undefined while the app is not installed. */
  scopes: readonly string[] | undefined;
}

/** The workspaces that there are, and their organisations. */
export class Places {
  workspaces: readonly Workspace[] = [];
  readonly #places = new Map<string, Place>();

  add(workspaces: readonly Workspace[]): void {
    this.workspaces = workspaces;
    for (const { seed } of workspaces) {
      const { team } = seed;
      this.#add({ id: team.id, name: team.name, isOrganisation: false, teamIds: new Set([team.id]) });
      const { enterprise } = team;
      if (enterprise && !this.#places.has(enterprise.id))
        this.#add({ ...enterprise, isOrganisation: true, teamIds: new Set() });
    }
  }

  /** Workspaces first, then organisations. */
  get all(): readonly Place[] {
    return [...this.#places.values()].sort((a, b) => Number(a.isOrganisation) - Number(b.isOrganisation));
  }

  get(id: string): Place | undefined {
    return this.#places.get(id);
  }

  /** The workspaces of an organisation, or the workspace itself. */
  workspacesOf({ id, isOrganisation }: Place): readonly Workspace[] {
    return this.workspaces.filter(({ seed }) =>
      isOrganisation ? seed.team.enterprise?.id === id : seed.team.id === id,
    );
  }

  /** What lets the app be in the workspace, if anything does: its own installation before the organisation's. */
  installedIn({ team }: Pick<WorkspaceSeed, "team">): Place | undefined {
    const own = this.#places.get(team.id);
    if (own?.scopes) return own;
    const organisation = team.enterprise && this.#places.get(team.enterprise.id);
    return organisation?.scopes && organisation.teamIds.has(team.id) ? organisation : undefined;
  }

  #add(place: Omit<Place, "scopes">): void {
    this.#places.set(place.id, { ...place, scopes: undefined });
  }
}
