import type { Actor } from "../access/actor.ts";
import type { Json } from "../kernel/json.ts";

/** A use case about to run: who runs it, with what, and under which key. */
export type Command = {
  readonly actor: Actor;
  /** The use case, as named in code. */
  readonly name: string;
  /**
   * The caller's idempotency key, at most 200 characters, see commandKeyProblem; null where repeating does no harm. The same
   * key gives the same answer and one effect: of a success and of a refusal alike.
   */
  readonly key: string | null;
  /** What the caller asked for: the same key with another input is a mistake and is refused. */
  readonly input: Json;
};

/** The key was used before, by another actor, for another use case or with another input. */
export type CommandKeyReused = { readonly type: "CommandKeyReused" };
