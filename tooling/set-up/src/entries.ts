import type { OperatorActor } from "@socialsmart/domain/access/actor";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Json } from "@socialsmart/domain/kernel/json";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { ForgivingStore } from "./forgiving-store.ts";
import { reasonsOf, type SetUpRefusal } from "./refusal-reasons.ts";
import type { Outcome } from "./report.ts";

type Entry = {
  /** As it is shown. */
  readonly name: string;
  /** What it is known by for ever: `organisation:kaffebonan`. */
  readonly key: string;
};

/** A use case with what it is run with, but for the key. */
type Act<T> = (
  deps: Deps,
  operator: OperatorActor,
  key: string,
) => Promise<Result<T, SetUpRefusal | CommandKeyReused>>;

/** Sets up one entry after the other for a landlord, each once and for all, and notes what became of it. */
export class Entries {
  readonly #deps: Deps;
  readonly #operator: OperatorActor;
  readonly #store: ForgivingStore;
  readonly #outcomes: Outcome[] = [];

  constructor(deps: Deps, landlordId: LandlordId) {
    this.#store = new ForgivingStore(deps.store);
    this.#deps = { ...deps, store: this.#store };
    this.#operator = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
  }

  get outcomes(): readonly Outcome[] {
    return this.#outcomes;
  }

  note(outcome: Outcome): void {
    this.#outcomes.push(outcome);
  }

  refuse({ name }: Entry, reasons: readonly string[]): undefined {
    this.note({ entry: name, type: "REFUSED", reasons });
  }

  /**
   * @returns what the entry was answered the first time, also where it has changed since, so that others can refer to it;
   *   undefined if it is not there
   */
  async setUp<T extends Json>({ name, key }: Entry, act: Act<T>): Promise<T | undefined> {
    const command = `set-up:${key}`;
    const { answer, isNew } = await this.#store.watching(() => act(this.#deps, this.#operator, command));
    if (answer.ok) {
      this.note({ entry: name, type: isNew ? "NEW" : "THERE_ALREADY" });
      await this.#keep(command, answer.value);
      return answer.value;
    }
    if (answer.refusal.type === "CommandKeyReused") {
      this.note({ entry: name, type: "CHANGED" });
      return this.#kept<T>(command);
    }
    return this.refuse({ name, key }, reasonsOf(answer.refusal));
  }

  /** True if the entry has been set up, now or before, with these values or others. */
  async isThere(key: string): Promise<boolean> {
    return (await this.#kept(`set-up:${key}`)) !== undefined;
  }

  /**
   * Keeps the answer under a key of its own. The use case's key gives it only to who comes with the same values, and a changed
   * entry must be found as well.
   */
  async #keep<T extends Json>(command: string, value: T): Promise<void> {
    await this.#store.transaction<T, never>(this.#keeping(command), async () => ok(value));
  }

  async #kept<T extends Json>(command: string): Promise<T | undefined> {
    const nothing = async () => err({ type: "NothingKept" });
    const kept = await this.#store.transaction<T, { readonly type: "NothingKept" }>(
      this.#keeping(command),
      nothing,
    );
    return kept.ok ? kept.value : undefined;
  }

  #keeping(command: string) {
    return { actor: this.#operator, name: "setUp", key: `${command}:answer`, input: null };
  }
}
