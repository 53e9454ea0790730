import type { ViewResponseAction } from "@slack/bolt";
import { reportFault } from "@socialsmart/runtime/reference";
import type { Bot } from "../bot-context.ts";
import { escapeMrkdwn } from "../kit/escape.ts";
import { noticeView } from "../kit/notice-view.ts";
import { type Guest, identify, type Known } from "../person/identify.ts";
import { type Text, textIn } from "../texts/text.ts";
import { faultText } from "./fault-text.ts";
import type { ForGuests, SubmissionHandler } from "./handlers.ts";
import type { Submission } from "./requests.ts";
import type { FieldErrors, Redrawn, Submitted } from "./submitted.ts";

export type SubmissionOutcome =
  | { readonly type: "Submitted"; readonly submitted: Submitted }
  | { readonly type: "Redrawn"; readonly redrawn: Redrawn }
  | { readonly type: "Errors"; readonly errors: FieldErrors }
  | { readonly type: "Notice"; readonly text: Text; readonly sentence: string };

/** What a form comes to; a fault is logged, and told under its reference. */
export async function submissionOutcome(
  bot: Bot,
  submission: Submission,
  handler: SubmissionHandler | ForGuests,
): Promise<SubmissionOutcome> {
  try {
    const who = await identify({ ...bot.deps, languages: bot.languages }, submission);
    const { text } = who;
    if (who.type === "Stranger") {
      return { type: "Notice", text, sentence: text.mrkdwn("who.noLandlord", { team: who.teamId }) };
    }
    if (who.type === "Guest" && !("forGuests" in handler))
      return { type: "Notice", text, sentence: text.mrkdwn("who.unlinkedTyped") };
    const result = await follow(handler, bot, who, submission);
    if (!result.ok) return { type: "Errors", errors: result.refusal };
    return "view" in result.value
      ? { type: "Redrawn", redrawn: result.value }
      : { type: "Submitted", submitted: result.value };
  } catch (error) {
    const text = textIn(await bot.languages.of(submission.userId, "sv"));
    const reference = reportFault(bot.log, error, { request: "form", teamId: submission.teamId });
    return { type: "Notice", text, sentence: faultText(text, error, reference) };
  }
}

/** @throws where somebody unlinked has come to a form that is not for them */
async function follow(
  handler: SubmissionHandler | ForGuests,
  bot: Bot,
  who: Known | Guest,
  submission: Submission,
): ReturnType<SubmissionHandler> {
  if ("forGuests" in handler) return handler.forGuests(bot, who, submission);
  if (who.type === "Guest") throw new Error("This form is for people who are linked");
  return handler(bot, who, submission);
}

/** What Slack does with the form. */
export function ackOf(outcome: SubmissionOutcome): ViewResponseAction | undefined {
  switch (outcome.type) {
    case "Submitted":
      return undefined;
    case "Redrawn":
      return { response_action: "update", view: outcome.redrawn.view };
    case "Errors":
      return { response_action: "errors", errors: { ...outcome.errors } };
    case "Notice": {
      const { text, sentence } = outcome;
      return { response_action: "update", view: noticeView(sentence, text.plain("fault.title"), text) };
    }
  }
}

/** The same as a message, for whoever has no form any more. */
export function sentenceOf(outcome: Exclude<SubmissionOutcome, { type: "Submitted" }>): string {
  switch (outcome.type) {
    case "Notice":
      return outcome.sentence;
    case "Redrawn":
      return outcome.redrawn.said;
    case "Errors":
      return escapeMrkdwn(Object.values(outcome.errors).join("\n"));
  }
}
