import { type Actor, actorId } from "../access/actor.ts";
import { isContactOf, mayPlan, seesBusinessOf } from "../access/policy.ts";
import { type Appendix, signatoryOf } from "./appendix.ts";

/**
 * May read the document of an appendix, which names who signs it: of those who see the appendix its parties' people, and tools that
 * read people. An auditor, who sees nobody's name, reads what they are to sign themselves.
 */
export function mayReadDocument(actor: Actor, appendix: Appendix): boolean {
  const { organisationId } = appendix;
  if (!seesBusinessOf(actor, organisationId)) return false;
  if (actor.kind === "SERVICE") return actor.scopes.includes("people:read");
  const isSignatory = signatoryOf(appendix, actorId(actor)) !== undefined;
  return isSignatory || isContactOf(actor, organisationId) || mayPlan(actor);
}
