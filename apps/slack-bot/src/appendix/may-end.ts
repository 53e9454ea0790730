import type { Actor } from "@socialsmart/domain/access/actor";
import { isContactOf, mayPlan } from "@socialsmart/domain/access/policy";
import type { Appendix } from "@socialsmart/domain/appendix/appendix";

/** Whether there is something to end, and somebody may: what endAppendix decides. */
export function mayEnd(
  actor: Actor,
  { state, organisationId }: Pick<Appendix, "state" | "organisationId">,
): boolean {
  const isAgreed = state === "SIGNED" || state === "ACTIVE";
  return isAgreed && (mayPlan(actor) || isContactOf(actor, organisationId));
}
