import { mayCommitFor } from "@socialsmart/domain/access/policy";
import { adoptLines } from "@socialsmart/domain/follow-up/adopt-lines";
import { nextYearOf } from "@socialsmart/domain/follow-up/follow-up";
import { readAgenda } from "@socialsmart/domain/follow-up/read-agenda";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { type AdoptForm, adoptFormView, firstAmountOf, readAdoptForm } from "./adopt-form.ts";
import { followUpsButton } from "./follow-up-buttons.ts";
import { type FollowUpRefused, followUpRefusalText } from "./follow-up-refusal-text.ts";
import { type FollowUpSeen, seenAt } from "./read-follow-up.ts";

/** The tenant, and the landlord: both have committed themselves. */
export async function readParties(
  reader: Reader,
  { organisation }: Pick<FollowUpSeen, "organisation">,
): Promise<readonly Organisation[]> {
  const landlord = await reader.organisations.page({ kinds: ["LANDLORD"] }, { first: 1, after: null });
  return [organisation, ...landlord.items];
}

/** [Next year: …]: asks what of the year's lines goes on. */
export async function openAdopt(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { text } = known;
  const form = await formAt(bot, known, click.value);
  if (!form.ok) return saying(followUpRefusalText(form.refusal, text, "mrkdwn"), followUpsButton(text));
  return showForm(bot, click, adoptFormView(form.value, originOf(click), text));
}

export async function submitAdopt(
  bot: Bot,
  known: Known,
  { view, userId, key }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const form = await formAt(bot, known, origin.subject ?? "");
  const [asked = "followUp"] = view.values.keys();
  if (!form.ok) return err({ [asked]: followUpRefusalText(form.refusal, text, "plain") });
  const { whose, followUp } = form.value;
  const lines = readAdoptForm(form.value, view, text);
  if (!lines.ok) return lines;
  const input = { followUpId: followUp.id, organisationId: whose.id, lines: lines.value };
  const result = await adoptLines(bot.deps, actor, input, key);
  if (!result.ok) {
    return err({ [firstAmountOf(form.value)]: followUpRefusalText(result.refusal, text, "plain") });
  }
  bot.poke();
  const { year, commitmentIds } = result.value;
  const facts = { organisation: whose.name, year: String(year), count: commitmentIds.length };
  return ok(
    answerAt(origin, userId, saying(text.mrkdwn("followUp.youAdopted", facts), followUpsButton(text))),
  );
}

/** What a button or a form is about: a follow-up that was held, and whose lines. */
async function formAt(
  { deps }: Bot,
  known: Known,
  subject: string,
): Promise<Result<AdoptForm, FollowUpRefused>> {
  const { actor, reader, landlord } = known;
  const [id = "", whoseId = ""] = subject.split(" ");
  const seen = await seenAt(known, id);
  if (!seen) return err({ type: "FollowUpNotFound" });
  const organisationId = parseId("organisation", whoseId);
  if (!organisationId || !mayCommitFor(actor, organisationId)) return err({ type: "NotAllowed" });
  if (!seen.followUp.heldOn) return err({ type: "FollowUpNotHeld" });
  const agenda = await readAgenda(reader, seen.followUp, { zone: landlord.zone, now: deps.clock.now() });
  const party = agenda.parties.find((one) => one.organisationId === organisationId);
  const whose = (await readParties(reader, seen)).find((one) => one.id === organisationId);
  // Not the agenda's, which stays as it was when the notes were saved.
  const nextYear = nextYearOf(
    seen.followUp,
    deps.clock.now().toZonedDateTimeISO(landlord.zone).toPlainDate(),
  );
  const commitments = await reader.commitments.listByOrganisations([organisationId]);
  const next = (commitments.get(organisationId) ?? []).filter(({ year }) => year === nextYear);
  return party && whose
    ? ok({ ...seen, party, whose, next, nextYear })
    : err({ type: "OrganisationNotFound" });
}
