import { askToSign } from "@socialsmart/domain/appendix/ask-to-sign";
import { declineAppendix } from "@socialsmart/domain/appendix/decline-appendix";
import { signAppendix } from "@socialsmart/domain/appendix/sign-appendix";
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
import { fullDateOf } from "../texts/dates.ts";
import { type AppendixSeen, readAppendix } from "./read-appendix.ts";
import { declineFormView, SIGNING_CODE, signingFormView } from "./signing-forms.ts";
import { type SigningRefused, signingRefusalText } from "./signing-refusal-text.ts";

/** [Sign]: has a code sent, and opens the form that it is entered in. */
export async function openSigning(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const seen = await seenAt(known, click.value);
  if (!seen) return refused(known, { type: "AppendixNotFound" });
  const { id: appendixId, offer } = seen.appendix;
  const asked = { appendixId, documentHash: offer.documentHash, method: "CODE_BY_CHAT" } as const;
  const result = await askToSign(bot.deps, known.actor, asked, click.key);
  if (!result.ok) return refused(known, result.refusal);
  bot.poke();
  return showForm(bot, click, signingFormView(seen, originOf(click), known.text));
}

/** The code was entered: the message that asked for it says how it stands instead. */
export async function submitSigning(
  bot: Bot,
  known: Known,
  { view, userId, key }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { actor, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const seen = await seenAt(known, origin.subject ?? "");
  if (!seen) return err(inForm(known, SIGNING_CODE, { type: "AppendixNotFound" }));
  const { id: appendixId, offer, effectiveFrom } = seen.appendix;
  const proof = view.values.get(SIGNING_CODE) ?? "";
  const input = { appendixId, documentHash: offer.documentHash, proof };
  const result = await signAppendix(bot.deps, actor, input, key);
  if (!result.ok) return err(inForm(known, SIGNING_CODE, result.refusal));
  bot.poke();
  const facts = {
    ...{ lease: seen.appendix.leaseNumber, organisation: seen.organisation.name },
    from: fullDateOf(text, effectiveFrom),
  };
  const said =
    result.value.state === "PARTLY_SIGNED"
      ? text.mrkdwn("appendix.youSignedFirst", facts)
      : text.mrkdwn("appendix.youSignedLast", facts);
  return ok(answerAt(origin, userId, saying(said)));
}

/** [Decline …]: asks why. */
export async function openDecline(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const seen = await seenAt(known, click.value);
  if (!seen) return refused(known, { type: "AppendixNotFound" });
  return showForm(bot, click, declineFormView(seen, originOf(click), known.text));
}

export async function submitDecline(
  bot: Bot,
  known: Known,
  submission: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { view, userId, key } = submission;
  const origin = parseOrigin(view.privateMetadata);
  const seen = await seenAt(known, origin.subject ?? "");
  if (!seen) return err(inForm(known, REASON, { type: "AppendixNotFound" }));
  const input = { appendixId: seen.appendix.id, reason: reasonIn(view) };
  const result = await declineAppendix(bot.deps, known.actor, input, key);
  if (!result.ok) return err(inForm(known, REASON, result.refusal));
  bot.poke();
  const facts = { lease: seen.appendix.leaseNumber, organisation: seen.organisation.name };
  return ok(answerAt(origin, userId, saying(known.text.mrkdwn("appendix.youDeclined", facts))));
}

async function seenAt({ reader }: Known, text: string): Promise<AppendixSeen | undefined> {
  const id = parseId("appendix", text);
  return id && readAppendix(reader, id);
}

function refused({ text, landlord }: Known, refusal: SigningRefused): Answer {
  return saying(signingRefusalText(refusal, { text, where: "mrkdwn", zone: landlord.zone }));
}

function inForm({ text, landlord }: Known, field: string, refusal: SigningRefused): FieldErrors {
  return { [field]: signingRefusalText(refusal, { text, where: "plain", zone: landlord.zone }) };
}
