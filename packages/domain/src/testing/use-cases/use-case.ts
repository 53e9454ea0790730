import type { Actor } from "../../access/actor.ts";
import type { Deps } from "../../kernel/deps.ts";
import type { Result } from "../../kernel/result.ts";
import type { Fact } from "../../outbox/fact.ts";
import type { World } from "../world-parts.ts";

type Answer = Promise<Result<unknown, { readonly type: string }>>;

/** A use case with an input that it will accept, ready to run. */
export type Ready = {
  /** Who may do it. */
  readonly actor: Actor;
  run(as: Actor, key: string | null): Answer;
  /** The same with an input that is as good and another. */
  runOther(as: Actor, key: string | null): Answer;
};

export type UseCase = {
  readonly name: string;
  /** How many changes of state the input makes, each of which has one audit event. */
  readonly changes: number;
  /** The facts it has told, in order. */
  readonly tells: readonly Fact["type"][];
  readonly takesKey: boolean;
  /** What somebody may not do because it is another landlord's; null where all that is named is one's own. */
  readonly fromOutside: string | null;
  prepare(world: World): Promise<Ready>;
};

/** How a use case is called. */
export type Run<A extends Actor, Input> = (deps: Deps, actor: A, input: Input, key: string | null) => Answer;

/** The use case with its inputs, for whoever is to run it. */
export function ready<Input>(
  { deps }: World,
  actor: Actor,
  run: Run<Actor, Input>,
  input: Input,
  other: Input,
): Ready {
  return {
    actor,
    run: (as, key) => run(deps, as, input, key),
    runOther: (as, key) => run(deps, as, other, key),
  };
}

/** What holds of most: one change, a key, nothing told, nothing named that could be another landlord's. */
export const usual = { changes: 1, tells: [], takesKey: true, fromOutside: null };
