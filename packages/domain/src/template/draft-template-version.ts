import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { TemplateVersionId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Language } from "../person/person.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { NEWEST_FORMATTING } from "./formatting.ts";
import type { TemplateState } from "./template-states.ts";
import type { TemplateVersion } from "./template-version.ts";

export type DraftTemplateVersion = {
  /** The draft to change; null for a new one. */
  readonly templateVersionId: TemplateVersionId | null;
  /** What the template is called: versions of the same name and language are numbered together. */
  readonly template: string;
  readonly language: Language;
  /** Markdown. */
  readonly body: string;
};
export type TemplateVersionDrafted = {
  readonly templateVersionId: TemplateVersionId;
  readonly number: number;
};
export type DraftTemplateVersionRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"TemplateVersion">
  | TemplateNotDraft;
/** It was published, and is never changed: a new version is drafted instead. */
export type TemplateNotDraft = { readonly type: "TemplateNotDraft"; readonly state: TemplateState };

/** In UTF-16 code units: what a TEXT column holds in UTF-8, whatever the letters. */
const MAX_BODY_LENGTH = 20_000;

/** Begins a new version of a template, or changes a draft. What it holds is checked when it is published. */
export async function draftTemplateVersion(
  deps: Deps,
  actor: Actor,
  input: DraftTemplateVersion,
  key: string | null,
): Promise<Result<TemplateVersionDrafted, DraftTemplateVersionRefusal | CommandKeyReused>> {
  const command = { actor, name: "draftTemplateVersion", key, input };
  return deps.store.transaction<TemplateVersionDrafted, DraftTemplateVersionRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    check.text("template", input.template, { max: 100 });
    check.text("body", input.body, { max: MAX_BODY_LENGTH, lines: "MANY" });
    const wrong = check.refusal();
    if (wrong) return wrong;

    const { language } = input;
    const template = input.template.trim();
    const body = input.body.replaceAll(/\r\n?/g, "\n");
    const before = input.templateVersionId && (await tx.templateVersions.lockById(input.templateVersionId));
    if (before === undefined) return err({ type: "TemplateVersionNotFound" });
    if (before && before.state !== "DRAFT") return err({ type: "TemplateNotDraft", state: before.state });
    const number = await numberOf(tx, { template, language }, before);
    const after: TemplateVersion = {
      id: before?.id ?? deps.ids.next("template"),
      landlordId: actor.landlordId,
      template,
      language,
      number,
      body,
      state: "DRAFT",
      formatting: NEWEST_FORMATTING,
      hash: null,
      publishedAt: null,
      retiredAt: null,
    };
    if (before) await tx.templateVersions.save(after);
    else await tx.templateVersions.insert(after);
    const change = before ? { body: "CHANGED" } : { state: [null, "DRAFT"] };
    await record(deps, tx, command, after.id, { language, number, ...change });
    return ok({ templateVersionId: after.id, number });
  });
}

/** A draft keeps its number, unless it becomes a draft of another template. */
async function numberOf(
  tx: Transaction,
  { template, language }: Pick<TemplateVersion, "template" | "language">,
  before: TemplateVersion | null,
): Promise<number> {
  if (before?.template === template && before.language === language) return before.number;
  return (await tx.templateVersions.lastNumber(template, language)) + 1;
}
