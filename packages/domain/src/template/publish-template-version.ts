import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { TemplateVersionId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { checkPlaceholders, type PlaceholderFault } from "./check-placeholders.ts";
import type { TemplateNotDraft } from "./draft-template-version.ts";

export type PublishTemplateVersion = { readonly templateVersionId: TemplateVersionId };
export type TemplateVersionPublished = {
  readonly templateVersionId: TemplateVersionId;
  readonly number: number;
  readonly hash: string;
};
export type PublishTemplateVersionRefusal =
  | NotAllowed
  | NotFound<"TemplateVersion">
  | TemplateNotDraft
  | PlaceholdersWrong;
/** Some of what stands in braces could not be filled in; the first of it, at most 20. */
export type PlaceholdersWrong = {
  readonly type: "PlaceholdersWrong";
  readonly faults: readonly PlaceholderFault[];
};

const MAX_FAULTS = 20;

/** Lets appendices be offered on a draft, whose words never change from then on. */
export async function publishTemplateVersion(
  deps: Deps,
  actor: Actor,
  input: PublishTemplateVersion,
  key: string | null,
): Promise<Result<TemplateVersionPublished, PublishTemplateVersionRefusal | CommandKeyReused>> {
  const { templateVersionId } = input;
  const command = { actor, name: "publishTemplateVersion", key, input };
  return deps.store.transaction<TemplateVersionPublished, PublishTemplateVersionRefusal>(
    command,
    async (tx) => {
      if (!mayPlan(actor)) return err({ type: "NotAllowed" });
      const draft = await tx.templateVersions.lockById(templateVersionId);
      if (!draft) return err({ type: "TemplateVersionNotFound" });
      if (draft.state !== "DRAFT") return err({ type: "TemplateNotDraft", state: draft.state });
      const faults = checkPlaceholders(draft.body);
      if (faults.length > 0) return err({ type: "PlaceholdersWrong", faults: faults.slice(0, MAX_FAULTS) });

      const hash = deps.secrets.hash(draft.body);
      await tx.templateVersions.save({ ...draft, state: "PUBLISHED", hash, publishedAt: deps.clock.now() });
      await record(deps, tx, command, draft.id, { state: ["DRAFT", "PUBLISHED"], hash });
      return ok({ templateVersionId, number: draft.number, hash });
    },
  );
}
