import type { Actor } from "../access/actor.ts";
import { isContactOf, mayPlan } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { mayBecome } from "../kernel/state-machine.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { APPENDIX_MACHINE, type AppendixState, type EndReason } from "./appendix-states.ts";
import { cancelUnbackedPledges } from "./cancel-unbacked-pledges.ts";
import { endOn } from "./end-on.ts";

export type EndAppendix = {
  readonly appendixId: AppendixId;
  /** An appendix is superseded by another one alone. */
  readonly reason: Exclude<EndReason, "SUPERSEDED">;
  /** The first local date it no longer holds, ISO 8601; today or earlier ends it at once. */
  readonly endsOn: string;
};
export type AppendixEnded = {
  readonly appendixId: AppendixId;
  /** ENDED, or as before where its last day is to come. */
  readonly state: AppendixState;
  readonly endsOn: string;
  /** Pledges on later shifts that were cancelled with it. */
  readonly cancelledPledges: number;
};
export type EndAppendixRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Appendix">
  /** Only what is signed can end; an offer is withdrawn or declined. */
  | { readonly type: "AppendixNotSigned"; readonly state: AppendixState };

/**
 * Ends an appendix on a date, or sets another one. Pledges on shifts from then on are cancelled now, while there is time to find
 * others, unless another of the tenant's appendices holds on their date.
 */
export async function endAppendix(
  deps: Deps,
  actor: Actor,
  input: EndAppendix,
  key: string | null,
): Promise<Result<AppendixEnded, EndAppendixRefusal | CommandKeyReused>> {
  const { appendixId, reason: endReason } = input;
  const command = { actor, name: "endAppendix", key, input };
  return deps.store.transaction<AppendixEnded, EndAppendixRefusal>(command, async (tx) => {
    const appendix = await tx.appendices.lockById(appendixId);
    if (!appendix) return err({ type: "AppendixNotFound" });
    const { state, organisationId } = appendix;
    if (!mayEnd(actor, organisationId, endReason)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    const endsOn = check.date("endsOn", input.endsOn);
    if (!endsOn) return check.refused();
    if (!mayBecome(APPENDIX_MACHINE, state, "ENDED")) return err({ type: "AppendixNotSigned", state });
    if (state === "ACTIVE" && Temporal.PlainDate.compare(endsOn, appendix.effectiveFrom) < 0) {
      check.add("endsOn", { type: "EndsBeforeStart" });
      return check.refused();
    }

    const ended = await endOn(deps, tx, command, appendix, { endsOn, endReason });
    const cancelledPledges = await cancelUnbackedPledges(deps, tx, command, organisationId);
    return ok({ appendixId, state: ended.state, endsOn: endsOn.toString(), cancelledPledges });
  });
}

/** Whoever plans, for any reason; a tenant's contacts, when it is the tenant that ends it. */
function mayEnd(actor: Actor, organisationId: OrganisationId, reason: EndReason): boolean {
  return mayPlan(actor) || (reason === "TERMINATED_BY_TENANT" && isContactOf(actor, organisationId));
}
