import { mayPlan } from "@socialsmart/domain/access/policy";
import { type EndAppendixRefusal, endAppendix } from "@socialsmart/domain/appendix/end-appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { fullDateOf } from "../texts/dates.ts";
import { problemText } from "../texts/problem-text.ts";
import type { Text } from "../texts/text.ts";
import { appendicesButton } from "./appendix-buttons.ts";
import { ENDING, endingFormView, readEndingForm } from "./ending-form.ts";
import { mayEnd } from "./may-end.ts";
import { readAnyAppendix } from "./read-appendix.ts";

/** [End …]: asks from when. */
export async function openEnding(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text } = known;
  const id = parseId("appendix", click.value);
  const seen = id && (await readAnyAppendix(reader, id));
  if (!seen || !mayEnd(actor, seen.appendix))
    return saying(text.mrkdwn("appendixEnd.notNow"), appendicesButton(text));
  return showForm(bot, click, endingFormView({ ...seen, asksWhy: mayPlan(actor) }, originOf(click), text));
}

/** The day was given: ends it then, and says what goes with it. */
export async function submitEnding(
  bot: Bot,
  known: Known,
  { view, userId, key }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, reader, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const appendixId = parseId("appendix", origin.subject ?? "");
  const seen = appendixId && (await readAnyAppendix(reader, appendixId));
  if (!seen) return err({ [ENDING.last]: text.plain("appendixEnd.notNow") });
  const input = { appendixId: seen.appendix.id, ...readEndingForm(view) };
  const result = await endAppendix(bot.deps, actor, input, key);
  if (!result.ok) return err({ [ENDING.last]: refusalText(result.refusal, text) });
  bot.poke();
  const { endsOn, cancelledPledges: count } = result.value;
  const last = endsOn === null ? "" : fullDateOf(text, Temporal.PlainDate.from(endsOn).subtract({ days: 1 }));
  const about = { lease: seen.appendix.leaseNumber, organisation: seen.organisation.name };
  const said = text.mrkdwn("appendixEnd.done", { ...about, last, count });
  return ok(answerAt({ ...origin, replace: false }, userId, saying(said, appendicesButton(text))));
}

function refusalText(refusal: EndAppendixRefusal | CommandKeyReused, text: Text): string {
  switch (refusal.type) {
    case "InvalidInput":
      return problemText(refusal, text);
    case "NotAllowed":
    case "AppendixNotFound":
    case "AppendixNotSigned":
      return text.plain("appendixEnd.notNow");
    case "CommandKeyReused":
      return text.plain("refusal.keyReused");
    default:
      return assertNever(refusal);
  }
}
