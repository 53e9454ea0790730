import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { TemplateVersionId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { checkMarkdown, type MarkdownFault } from "./check-markdown.ts";
import { checkPlaceholders, type PlaceholderFault } from "./check-placeholders.ts";
import type { TemplateNotDraft } from "./draft-template-version.ts";
import { NEWEST_FORMATTING } from "./formatting.ts";

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
  | PlaceholdersWrong
  | MarkdownNotShown
  /** It would be an agreement of nobody's: neither `{{landlord.name}}` nor `{{tenant.name}}` stands in it. */
  | { readonly type: "PartiesNotNamed" };
/** Some of what stands in braces could not be filled in; the first of it, at most 20. */
export type PlaceholdersWrong = {
  readonly type: "PlaceholdersWrong";
  readonly faults: readonly PlaceholderFault[];
};

/** Some of it would stand in the document as it is typed; the first of it, at most 20. */
export type MarkdownNotShown = {
  readonly type: "MarkdownNotShown";
  readonly faults: readonly MarkdownFault[];
};

const MAX_FAULTS = 20;
const NAMES_A_PARTY = /\{\{\s*(?:landlord|tenant)\.name\s*\}\}/;

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
      const notShown = checkMarkdown(draft.body);
      if (notShown.length > 0)
        return err({ type: "MarkdownNotShown", faults: notShown.slice(0, MAX_FAULTS) });
      if (!NAMES_A_PARTY.test(draft.body)) return err({ type: "PartiesNotNamed" });

      const hash = deps.secrets.hash(draft.body);
      const published = { state: "PUBLISHED", hash, publishedAt: deps.clock.now() } as const;
      await tx.templateVersions.save({ ...draft, ...published, formatting: NEWEST_FORMATTING });
      await record(deps, tx, command, draft.id, { state: ["DRAFT", "PUBLISHED"], hash });
      return ok({ templateVersionId, number: draft.number, hash });
    },
  );
}
