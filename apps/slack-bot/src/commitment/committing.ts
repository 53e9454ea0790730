import { mayCommitFor, mayPlan } from "@socialsmart/domain/access/policy";
import { type CommitYearlyRefusal, commitYearly } from "@socialsmart/domain/commitment/commit-yearly";
import {
  type ReviseCommitmentRefusal,
  reviseCommitment,
} from "@socialsmart/domain/commitment/revise-commitment";
import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { mayEnd } from "../appendix/may-end.ts";
import type { Bot } from "../bot-context.ts";
import { readExemptions } from "../exemption/read-exemptions.ts";
import { followUpsButton } from "../follow-up/follow-up-buttons.ts";
import { type Answer, actions, answer, saying, section } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Redrawn, Submitted } from "../slack/submitted.ts";
import { problemText } from "../texts/problem-text.ts";
import type { Text } from "../texts/text.ts";
import { commitmentButton } from "./commitment-button.ts";
import {
  amountBlock,
  areaIn,
  areaOfChoice,
  type CommitmentForm,
  commitmentFormView,
  readCommitmentForm,
  type TypedAmount,
} from "./commitment-form.ts";
import { readYearLines } from "./read-year-lines.ts";
import { WHOSE, whoseFormView } from "./whose-form.ts";

/** [What we take on …]: opens the form of a year's lines. */
export async function openCommitments(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { text } = known;
  const form = await formAt(known, click.value, null);
  if (!form) return saying(text.mrkdwn("followUpRefusal.NotAllowed"), followUpsButton(text));
  return showForm(bot, click, commitmentFormView(form, originOf(click), text));
}

/** [Commitments and exemptions …]: asks a coordinator whose. */
export async function openWhose(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, text } = known;
  if (!mayPlan(actor)) return saying(text.mrkdwn("followUpRefusal.NotAllowed"), followUpsButton(text));
  return showForm(bot, click, whoseFormView(Number(click.value), originOf(click), text));
}

/** Somebody was chosen: their commitments take the place of the question. */
export async function showWhose(
  _bot: Bot,
  known: Known,
  { view }: Submission,
): Promise<Result<Redrawn, FieldErrors>> {
  const { text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const form = await formAt(known, `${view.values.get(WHOSE)} ${origin.subject}`, null);
  if (!form) return err({ [WHOSE]: text.plain("followUpRefusal.NotAllowed") });
  const facts = { organisation: form.organisation.name, year: String(form.year) };
  return ok({
    view: commitmentFormView(form, origin, text),
    said: text.mrkdwn("commitment.about", facts),
  });
}

/** Another focus area was chosen: asks for the amounts of that one. */
export async function chooseArea(bot: Bot, known: Known, click: Click): Promise<undefined> {
  if (!click.view) return undefined;
  const origin = originOf(click);
  const form = await formAt(known, origin.subject ?? "", areaOfChoice(click.value));
  return form && showForm(bot, click, commitmentFormView(form, origin, known.text));
}

/** Enters what is new, and revises what is another amount than it was. */
export async function submitCommitments(
  bot: Bot,
  known: Known,
  { view, userId, key }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { text, reader } = known;
  const origin = parseOrigin(view.privateMetadata);
  const area = areaIn(view);
  const form = await formAt(known, origin.subject ?? "", area);
  if (!form) return err({ [amountBlock("MINUTES", area)]: text.plain("followUpRefusal.NotAllowed") });
  const amounts = readCommitmentForm(view, text);
  if (!amounts.ok) return amounts;
  for (const amount of amounts.value) {
    const result = await enter(bot, known, form, amount, `${key} ${amount.unit}`);
    if (!result.ok) return err({ [amountBlock(amount.unit, area)]: refusalText(result.refusal, text) });
  }
  bot.poke();
  const { organisation, year } = form;
  const { length: count } = await readYearLines(reader, organisation.id, year);
  const facts = { organisation: organisation.name, year: String(year), count };
  const said = text.mrkdwn("followUp.youAdopted", facts);
  const isOwn = known.memberships.some(({ organisationId }) => organisationId === organisation.id);
  const ours = actions(
    commitmentButton(organisation, year, text, isOwn ? "commitment.ours" : "commitment.all"),
  );
  // The message that the form was opened from may have more to do on it.
  return ok(answerAt({ ...origin, replace: false }, userId, answer(said, [section(said), ours])));
}

type Refused = CommitYearlyRefusal | ReviseCommitmentRefusal | CommandKeyReused;

async function enter(
  { deps }: Bot,
  { actor }: Known,
  { organisation, year, lines, area: focusArea }: CommitmentForm,
  { unit, target }: TypedAmount,
  key: string,
): Promise<Result<unknown, Refused>> {
  const line = lines.find(({ commitment }) => commitment.unit === unit && commitment.focusArea === focusArea);
  if (!line) {
    const input = { organisationId: organisation.id, year, unit, focusArea, target, note: "" };
    return commitYearly(deps, actor, input, key);
  }
  const { id: commitmentId, target: before } = line.commitment;
  return target === before ? ok(undefined) : reviseCommitment(deps, actor, { commitmentId, target }, key);
}

function refusalText(refusal: Refused, text: Text): string {
  switch (refusal.type) {
    case "InvalidInput":
      return problemText(refusal, text);
    case "NotAllowed":
    case "OrganisationNotFound":
      return text.plain("followUpRefusal.NotAllowed");
    case "CommandKeyReused":
      return text.plain("followUpRefusal.CommandKeyReused");
    case "CommitmentExists":
    case "CommitmentNotFound":
      return text.plain("commitment.meanwhile");
    default:
      return assertNever(refusal);
  }
}

/** What a button or a form is about: an organisation that the person speaks for, and a year. */
async function formAt(
  { actor, reader, landlord }: Known,
  subject: string,
  area: FocusArea | null,
): Promise<CommitmentForm | undefined> {
  const [id = "", typedYear = ""] = subject.split(" ");
  const organisationId = parseId("organisation", id);
  const year = /^\d{4}$/.test(typedYear) ? Number(typedYear) : undefined;
  if (!organisationId || year === undefined || !mayCommitFor(actor, organisationId)) return undefined;
  const [organisation] = await reader.organisations.byIds([organisationId]);
  if (!organisation) return undefined;
  const [lines, exemptions, appendices] = await Promise.all([
    readYearLines(reader, organisationId, year),
    readExemptions(reader, organisationId, year),
    reader.appendices.listByOrganisations([organisationId]),
  ]);
  const toEnd = (appendices.get(organisationId) ?? []).filter((one) => mayEnd(actor, one));
  const mayExempt = mayPlan(actor);
  return { organisation, year, lines, exemptions, mayExempt, area, toEnd, zone: landlord.zone };
}
