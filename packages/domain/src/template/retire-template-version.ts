import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { TemplateVersionId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { TemplateState } from "./template-states.ts";

export type RetireTemplateVersion = { readonly templateVersionId: TemplateVersionId };
export type TemplateVersionRetired = { readonly templateVersionId: TemplateVersionId };
export type RetireTemplateVersionRefusal = NotAllowed | NotFound<"TemplateVersion"> | TemplateNotPublished;
/** Only what is published is offered on, and retired. */
export type TemplateNotPublished = { readonly type: "TemplateNotPublished"; readonly state: TemplateState };

/** Has nothing new offered on a version. Offers that are under way, and appendices that hold, stay as they are. */
export async function retireTemplateVersion(
  deps: Deps,
  actor: Actor,
  input: RetireTemplateVersion,
  key: string | null,
): Promise<Result<TemplateVersionRetired, RetireTemplateVersionRefusal | CommandKeyReused>> {
  const { templateVersionId } = input;
  const command = { actor, name: "retireTemplateVersion", key, input };
  return deps.store.transaction<TemplateVersionRetired, RetireTemplateVersionRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const version = await tx.templateVersions.lockById(templateVersionId);
    if (!version) return err({ type: "TemplateVersionNotFound" });
    if (version.state !== "PUBLISHED") return err({ type: "TemplateNotPublished", state: version.state });
    await tx.templateVersions.save({ ...version, state: "RETIRED", retiredAt: deps.clock.now() });
    await record(deps, tx, command, version.id, { state: ["PUBLISHED", "RETIRED"] });
    return ok({ templateVersionId });
  });
}
