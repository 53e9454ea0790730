import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { WorkspaceState } from "./state.ts";

const debounceMs = 100;

/** A workspace's state on disk, replaced as a whole: a reader never sees half of it. */
export class StateFile {
  readonly #path: string;
  #pending: { state: WorkspaceState; timer: NodeJS.Timeout } | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** What an earlier run left, or undefined. Throws where the file is another team's or unreadable. */
  read(teamId: string): WorkspaceState | undefined {
    const text = readIfThere(this.#path);
    if (text === undefined) return undefined;
    const state = parse(text);
    if (state?.version !== 1) throw new Error(`${this.#path} is not a local Slack workspace's state`);
    if (state.teamId !== teamId)
      throw new Error(`${this.#path} belongs to the workspace ${state.teamId}, not to ${teamId}`);
    return state;
  }

  /** Writes soon; many changes in a row cost one write. */
  writeSoon(state: WorkspaceState): void {
    if (this.#pending) return;
    this.#pending = { state, timer: setTimeout(() => this.flush(), debounceMs) };
    this.#pending.timer.unref();
  }

  /** Writes now what has not been written yet. */
  flush(): void {
    if (!this.#pending) return;
    clearTimeout(this.#pending.timer);
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(`${this.#path}.tmp`, JSON.stringify(this.#pending.state, undefined, 1));
    renameSync(`${this.#path}.tmp`, this.#path);
    this.#pending = undefined;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function parse(text: string): WorkspaceState | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
