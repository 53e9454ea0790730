import { isContactOf } from "@socialsmart/domain/access/policy";
import { askToSign } from "@socialsmart/domain/appendix/ask-to-sign";
import { declineAppendix } from "@socialsmart/domain/appendix/decline-appendix";
import { signAppendix } from "@socialsmart/domain/appendix/sign-appendix";
import type { SignatureMethod } from "@socialsmart/domain/appendix/signature";
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
import { appendicesButton, firstCommitmentButton } from "./appendix-buttons.ts";
import { youSignedAnswer } from "./appendix-lines.ts";
import { type AppendixSeen, readAppendix } from "./read-appendix.ts";
import { type CodeSent, declineFormView, SIGNING_CODE, signingFormView } from "./signing-forms.ts";
import { type SigningRefused, signingRefusalText } from "./signing-refusal-text.ts";

/** [Sign]: has a code sent in a message, and opens the form that it is entered in. */
export async function openSigning(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  return sendCode(bot, known, click, "CODE_BY_CHAT");
}

/** [Send the code by e-mail instead], in that form. */
export async function mailCode(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  return sendCode(bot, known, click, "CODE_BY_EMAIL");
}

/** [Enter the code …]: opens that form again, with no other code than the one beside the button. */
export async function enterCode(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const seen = await seenAt(known, click.value);
  if (!seen) return refused(known, { type: "AppendixNotFound" });
  const sent = { method: "CODE_BY_CHAT", email: undefined, isReadable: bot.publicUrl !== undefined } as const;
  return showForm(bot, click, signingFormView(seen, sent, originOf(click), known.text));
}

async function sendCode(
  bot: Bot,
  known: Known,
  click: Click,
  method: SignatureMethod,
): Promise<Answer | undefined> {
  const { actor, person, text, landlord } = known;
  const seen = await seenAt(known, click.value);
  if (!seen) return refused(known, { type: "AppendixNotFound" });
  const { id: appendixId, offer } = seen.appendix;
  const email = bot.sendsMail ? (person.workEmail ?? undefined) : undefined;
  // The domain knows of no server: it would promise a mail that nobody sends.
  const canBeSent = method === "CODE_BY_CHAT" || email !== undefined;
  const result: Result<unknown, SigningRefused> = canBeSent
    ? await askToSign(bot.deps, actor, { appendixId, documentHash: offer.documentHash, method }, click.key)
    : err({ type: "SignatoryNotReachable", method });
  const isReadable = bot.publicUrl !== undefined;
  const show = (sent: Omit<CodeSent, "isReadable">) =>
    showForm(bot, click, signingFormView(seen, { ...sent, isReadable }, originOf(click), text));
  if (result.ok) {
    bot.poke();
    return show({ method, email });
  }
  if (click.view?.type !== "modal") return refused(known, result.refusal);
  const notOtherwise = signingRefusalText(result.refusal, { text, where: "mrkdwn", zone: landlord.zone });
  // What was sent before is still good.
  return show({ method: method === "CODE_BY_CHAT" ? "CODE_BY_EMAIL" : "CODE_BY_CHAT", email, notOtherwise });
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
  const { id: appendixId, offer } = seen.appendix;
  const proof = view.values.get(SIGNING_CODE) ?? "";
  const input = { appendixId, documentHash: offer.documentHash, proof };
  const result = await signAppendix(bot.deps, actor, input, key);
  if (!result.ok) return err(inForm(known, SIGNING_CODE, result.refusal));
  bot.poke();
  const isLast = result.value.state !== "PARTLY_SIGNED";
  const isReadable = bot.publicUrl !== undefined;
  const { year: thisYear } = bot.deps.clock.now().toZonedDateTimeISO(known.landlord.zone);
  const commit = isContactOf(actor, seen.organisation.id)
    ? firstCommitmentButton(seen, thisYear, text)
    : undefined;
  return ok(answerAt(origin, userId, youSignedAnswer(seen, { isLast, isReadable, commit }, text)));
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
  return ok(
    answerAt(
      origin,
      userId,
      saying(known.text.mrkdwn("appendix.youDeclined", facts), appendicesButton(known.text)),
    ),
  );
}

async function seenAt({ reader }: Known, text: string): Promise<AppendixSeen | undefined> {
  const id = parseId("appendix", text);
  return id && readAppendix(reader, id);
}

function refused({ text, landlord }: Known, refusal: SigningRefused): Answer {
  return saying(
    signingRefusalText(refusal, { text, where: "mrkdwn", zone: landlord.zone }),
    appendicesButton(text),
  );
}

function inForm({ text, landlord }: Known, field: string, refusal: SigningRefused): FieldErrors {
  return { [field]: signingRefusalText(refusal, { text, where: "plain", zone: landlord.zone }) };
}
