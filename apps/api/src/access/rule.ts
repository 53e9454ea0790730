import type { PersonActor, ServiceActor } from "@socialsmart/domain/access/actor";
import type { Role } from "@socialsmart/domain/person/membership";
import type { ApiContext } from "../server/api-context.ts";
import type { Need } from "./need.ts";

export type ApiActor = ServiceActor | PersonActor;

/** What scopes and roles alone decide; where it depends, the object does. */
export type Verdict = "ALWAYS" | "DEPENDS" | "NEVER";

/** Who may see a field of a thing, or run a command. `domain/access/policy.ts` decides; this says what it is asked. */
export type Rule<Thing = unknown> = {
  /** As it stands in docs/access.md: who, and of what. */
  readonly means: string;
  /** What a refusal names. */
  readonly need: Need;
  /** The same for all with the same scopes and roles: it is worked out once for each document. */
  readonly verdict: (actor: ApiActor) => Verdict;
  /** Asked of the thing where it depends. Left out for a command, which asks the policy itself. */
  readonly holds?: (thing: Thing, context: ApiContext) => boolean | Promise<boolean>;
};

/** A rule that is asked of what `of` makes of the thing. */
export function asked<Thing, Subject>(rule: Rule<Subject>, of: (thing: Thing) => Subject): Rule<Thing> {
  const { means, need, verdict, holds } = rule;
  if (!holds) return { means, need, verdict };
  return { means, need, verdict, holds: (thing, context) => holds(of(thing), context) };
}

export function among(always: boolean, depends: boolean): Verdict {
  if (always) return "ALWAYS";
  return depends ? "DEPENDS" : "NEVER";
}

/** Always, or as a person with one of the roles it depends. */
export function unless(always: boolean, actor: ApiActor, roles: readonly Role[]): Verdict {
  const hasOne =
    actor.kind === "PERSON" && actor.memberships.some((at) => at.roles.some((role) => roles.includes(role)));
  return among(always, hasOne);
}
