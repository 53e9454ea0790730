import { mayPlan } from "@socialsmart/domain/access/policy";
import { grantExemption } from "@socialsmart/domain/exemption/grant-exemption";
import { reviseExemption } from "@socialsmart/domain/exemption/revise-exemption";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Bot } from "../bot-context.ts";
import { commitmentButton } from "../commitment/commitment-button.ts";
import { openCommitments } from "../commitment/committing.ts";
import { followUpsButton } from "../follow-up/follow-up-buttons.ts";
import { type Answer, actions, answer, saying, section } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { fullDateOf } from "../texts/dates.ts";
import { issueText } from "../texts/problem-text.ts";
import {
  type ExemptionForm,
  exemptionBlock,
  exemptionFormView,
  readExemptionForm,
} from "./exemption-form.ts";
import { type ExemptionRefused, exemptionRefusalText } from "./exemption-refusal-text.ts";

/** [Exempt …], [Change …]: asks from when, until when and why. */
export async function openExemption(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const form = await formAt(known, click.value);
  if (!form.ok) return sayRefusal(form.refusal, known);
  return showForm(bot, click, exemptionFormView(form.value, originOf(click), known.text));
}

export async function submitExemption(
  bot: Bot,
  known: Known,
  { view, userId, key }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const form = await formAt(known, origin.subject ?? "");
  if (!form.ok) return err(inForm(form.refusal, known));
  const { organisation, exemption, year } = form.value;
  const terms = readExemptionForm(view);
  // A day behind the last that is no later than the first takes it back, which has a button of its own.
  if (exemption && terms.to !== "" && terms.to <= terms.from)
    return err({ [exemptionBlock("to")]: text.plain("problem.endsBeforeStart") });
  const result = exemption
    ? await reviseExemption(bot.deps, actor, { exemptionId: exemption.id, ...terms }, key)
    : await grantExemption(bot.deps, actor, { organisationId: organisation.id, ...terms }, key);
  if (!result.ok) return err(inForm(result.refusal, known));
  bot.poke();
  const [from, behind] = [terms.from, terms.to].map((date) => Temporal.PlainDate.from(date));
  const days = {
    from: from ? fullDateOf(text, from) : "",
    to: behind ? fullDateOf(text, behind.subtract({ days: 1 })) : "",
  };
  const said = text.mrkdwn("exemption.saved", { organisation: organisation.name, ...days });
  const again = actions(commitmentButton(organisation, year, text, "commitment.all"));
  return ok(answerAt({ ...origin, replace: false }, userId, answer(said, [section(said), again])));
}

/** [Take back]: it ends before it began, and the commitments are shown without it. */
export async function takeExemptionBack(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const form = await formAt(known, click.value);
  if (!form.ok) return sayRefusal(form.refusal, known);
  const { exemption, organisation, year } = form.value;
  if (exemption) {
    const input = { exemptionId: exemption.id, to: exemption.from.toString() };
    const result = await reviseExemption(bot.deps, known.actor, input, click.key);
    if (!result.ok) return sayRefusal(result.refusal, known);
    bot.poke();
  }
  return openCommitments(bot, known, { ...click, value: `${organisation.id} ${year}` });
}

function sayRefusal(refusal: ExemptionRefused, { text }: Known): Answer {
  return saying(exemptionRefusalText(refusal, text, "mrkdwn"), followUpsButton(text));
}

function inForm(refusal: ExemptionRefused, { text }: Known): FieldErrors {
  if (refusal.type !== "InvalidInput")
    return { [exemptionBlock(undefined)]: exemptionRefusalText(refusal, text, "plain") };
  return Object.fromEntries(
    refusal.issues.map((issue) => [exemptionBlock(issue.path), issueText(issue, text)]),
  );
}

/** What a button or a form is about: an organisation and a year, and an exemption where one is changed. */
async function formAt(
  { actor, reader }: Known,
  subject: string,
): Promise<Result<ExemptionForm, ExemptionRefused>> {
  if (!mayPlan(actor)) return err({ type: "NotAllowed" });
  const [id = "", year = "", which] = subject.split(" ");
  const organisationId = parseId("organisation", id);
  const [organisation] = organisationId ? await reader.organisations.byIds([organisationId]) : [];
  if (!organisation) return err({ type: "OrganisationNotFound" });
  if (which === undefined) return ok({ organisation, year: Number(year), exemption: undefined });
  const exemptionId = parseId("exemption", which);
  const [exemption] = exemptionId ? await reader.exemptions.byIds([exemptionId]) : [];
  if (exemption?.organisationId !== organisation.id) return err({ type: "ExemptionNotFound" });
  return ok({ organisation, year: Number(year), exemption });
}
