import type { Result } from "@socialsmart/domain/kernel/result";
import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import type { Guest, Known, Stranger } from "../person/identify.ts";
import { guestAnswer, strangerAnswer } from "../person/unlinked-answer.ts";
import type { Request, Submission } from "./requests.ts";
import type { FieldErrors, Redrawn, Submitted } from "./submitted.ts";

type Who = Known | Guest | Stranger;

/** A handler answers with what to show the person, or nothing where it has shown something itself. */
export type Handler<R extends Request> = (bot: Bot, who: Who, request: R) => Promise<Answer | undefined>;

export type KnownHandler<R extends Request> = (
  bot: Bot,
  known: Known,
  request: R,
) => Promise<Answer | undefined>;

export type SubmissionHandler = (
  bot: Bot,
  known: Known,
  submission: Submission,
) => Promise<Result<Submitted | Redrawn, FieldErrors>>;

/** A form that people fill in who are not linked yet. */
export type ForGuests = {
  readonly forGuests: (bot: Bot, who: Known | Guest, submission: Submission) => ReturnType<SubmissionHandler>;
};

/** Lets a handler be reached by linked people only; others are told how to be linked. */
export function forKnown<R extends Request>(handler: KnownHandler<R>): Handler<R> {
  return async (bot, who, request) => {
    if (who.type === "Stranger") return strangerAnswer(who);
    if (who.type === "Guest") return guestAnswer(who);
    return handler(bot, who, request);
  };
}
