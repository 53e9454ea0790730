import { mayPlan } from "@socialsmart/domain/access/policy";
import { withdrawAppendix } from "@socialsmart/domain/appendix/withdraw-appendix";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { REASON, reasonIn } from "../kit/reason-form.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { appendicesButton } from "./appendix-buttons.ts";
import { showAppendices } from "./appendix-command.ts";
import { readAnyAppendix } from "./read-appendix.ts";
import { signingRefusalText } from "./signing-refusal-text.ts";
import { withdrawalFormView } from "./withdrawal-form.ts";

/** [Withdraw …]: asks why. */
export async function openWithdrawal(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  if (!mayPlan(actor)) return saying(text.mrkdwn("appendixOffer.coordinatorsOnly"), appendicesButton(text));
  const id = parseId("appendix", click.value);
  const seen = id && (await readAnyAppendix(reader, id));
  if (!seen) return saying(text.mrkdwn("appendixRefusal.AppendixNotFound"), appendicesButton(text));
  return showForm(bot, click, withdrawalFormView(seen, originOf(click), text));
}

/** The reason was given: takes the offer back, and shows what is still out. */
export async function submitWithdrawal(
  bot: Bot,
  known: Known,
  { view, userId, key }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, reader, text, landlord } = known;
  const origin = parseOrigin(view.privateMetadata);
  const appendixId = parseId("appendix", origin.subject ?? "");
  const seen = appendixId && (await readAnyAppendix(reader, appendixId));
  if (!seen) return err({ [REASON]: text.plain("appendixRefusal.AppendixNotFound") });
  const input = { appendixId: seen.appendix.id, reason: reasonIn(view) };
  const result = await withdrawAppendix(bot.deps, actor, input, key);
  if (!result.ok) {
    const { refusal } = result;
    const said =
      refusal.type === "NotAllowed"
        ? text.plain("appendixOffer.coordinatorsOnly")
        : signingRefusalText(refusal, { text, where: "plain", zone: landlord.zone });
    return err({ [REASON]: said });
  }
  bot.poke();
  const about = { lease: seen.appendix.leaseNumber, organisation: seen.organisation.name };
  const answer = await showAppendices(bot, known, text.mrkdwn("appendixOffer.withdrawn", about));
  return ok(answerAt(origin, userId, answer));
}
