import type { MenuOption } from "../block-kit/options.ts";
import type { SimClock } from "../clock.ts";
import type { Message } from "../messages/message.ts";
import type { ModalStack } from "../views/modal-stack.ts";
import type { SeedPerson, WorkspaceSeed } from "./seed.ts";
import { type Conversation, directMessageId, openState, type WorkspaceState } from "./state.ts";
import { StateFile } from "./state-file.ts";

/** The person in whose name Slack itself speaks. */
export const slackbotId = "USLACKBOT";

/** A team's conversations, messages and views, and the news that something changed. */
export class Workspace {
  readonly seed: WorkspaceSeed;
  readonly clock: SimClock;
  readonly state: WorkspaceState;
  /** The modals that a person has open, by person. They do not survive a restart. */
  readonly modals = new Map<string, ModalStack>();
  /** What the app has suggested for menus of its own data, by whose and which. They do not survive a restart. */
  readonly suggested = new Map<string, Map<string, MenuOption>>();
  readonly #file: StateFile | undefined;
  readonly #ephemerals: Message[] = [];
  readonly #listeners = new Set<() => void>();
  #revision = 0;

  readonly #infix: string;

  /** @param infix makes ids differ from those of other workspaces */
  constructor(seed: WorkspaceSeed, clock: SimClock, stateFile: string | undefined, infix = "") {
    this.seed = seed;
    this.#infix = infix;
    this.clock = clock;
    this.#file = stateFile === undefined ? undefined : new StateFile(stateFile);
    this.state = openState(seed, this.#file?.read(seed.team.id));
  }

  /** Rises with each change. */
  get revision(): number {
    return this.#revision;
  }

  changed(): void {
    this.#revision++;
    this.#file?.writeSoon(this.state);
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls back after each change; the answer stops it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  flush(): void {
    this.#file?.flush();
  }

  /** The next id of a kind: its prefix and a number that is never given twice. */
  nextId(prefix: string): string {
    const number = (this.state.counters[prefix] ?? 0) + 1;
    this.state.counters[prefix] = number;
    return `${prefix}${this.#infix}${String(number).padStart(8, "0")}`;
  }

  /** A message time stamp after every earlier one. */
  nextTs(): string {
    const micros = Math.max(this.clock.now() * 1000, this.state.lastTs + 1);
    this.state.lastTs = micros;
    return `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, "0")}`;
  }

  person(idOrHandle: string): SeedPerson | undefined {
    const handle = idOrHandle.replace(/^@/, "");
    return this.seed.people.find(({ id, name }) => id === idOrHandle || name === handle);
  }

  conversation(id: string): Conversation | undefined {
    return this.state.conversations.find((conversation) => conversation.id === id);
  }

  directMessage(personId: string): Conversation | undefined {
    return this.conversation(directMessageId(personId));
  }

  /** Puts a message at the end of its conversation, or, ephemeral, before its one reader. */
  add(message: Message): void {
    if (message.ephemeralTo !== undefined) this.#ephemerals.push(message);
    else this.conversation(message.channelId)?.messages.push(message);
    this.changed();
  }

  /** Ephemeral messages of one person; they do not survive a restart, as Slack's do not survive a reload. */
  ephemeralsOf(personId: string): readonly Message[] {
    return this.#ephemerals.filter(({ ephemeralTo }) => ephemeralTo === personId);
  }

  message(channelId: string, ts: string): Message | undefined {
    return (
      this.conversation(channelId)?.messages.find((message) => message.ts === ts) ??
      this.#ephemerals.find((message) => message.channelId === channelId && message.ts === ts)
    );
  }

  remove(gone: Message): void {
    const list = gone.ephemeralTo ? this.#ephemerals : this.conversation(gone.channelId)?.messages;
    const index = list?.indexOf(gone) ?? -1;
    if (index >= 0) list?.splice(index, 1);
    this.changed();
  }
}
