import type { OrganisationId, PersonId } from "../../kernel/ids.ts";
import type { Result } from "../../kernel/result.ts";
import type { By } from "./steps.ts";

/** What the engine answers a command. */
export type Answer = Result<object, { readonly type: string }>;

/** Whoever does a step, as far as the rules ask. */
export type Who = {
  readonly by: By;
  readonly personId: PersonId | null;
  readonly contactOf: OrganisationId | null;
};

/**
 * What the rules say of a command: every reason there is to refuse it, and what it does where there is none. Which of several
 * reasons is given is left to the engine; to foretell that would be to copy it. One thing is sure: who has no say hears that and
 * nothing else.
 */
export type Verdict = {
  readonly forbidden: boolean;
  readonly reasons: readonly string[];
  readonly effect: () => void;
};

export function forbidden(): Verdict {
  return { forbidden: true, reasons: ["NotAllowed"], effect: () => {} };
}

/** The reasons whose condition holds. */
export function when(conditions: { readonly [reason: string]: boolean }): string[] {
  return Object.entries(conditions).flatMap(([reason, holds]) => (holds ? [reason] : []));
}

export function mayPlan({ by }: Who): boolean {
  return by === "coordinator" || by === "admin" || by === "service" || by === "operator";
}

export function mayPledgeForAnyone({ by }: Who): boolean {
  return by === "coordinator" || by === "service" || by === "operator";
}

export function maySpeakFor(who: Who, org: OrganisationId): boolean {
  return mayPledgeForAnyone(who) || who.contactOf === org;
}

/** The landlord's person on site: no token, no command line. */
export function isStaff({ by }: Who): boolean {
  return by === "coordinator";
}
