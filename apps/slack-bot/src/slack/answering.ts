import type { ViewResponseAction } from "@slack/bolt";
import type { PlainTextOption } from "@slack/types";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import type { Bot, BotOf } from "../bot-context.ts";
import { helpButton } from "../help/help-buttons.ts";
import { pagesAfter } from "../home/home-pages.ts";
import { publishHome } from "../home/publish-home.ts";
import { type Answer, answer, option, saying, section } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import { identify } from "../person/identify.ts";
import { parseOrigin, placeOf } from "../pledge/form-origin.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import { type Text, textIn } from "../texts/text.ts";
import { faultText } from "./fault-text.ts";
import type { ForGuests, Handler, SubmissionHandler } from "./handlers.ts";
import { Once } from "./once.ts";
import type { Place } from "./reply.ts";
import type { Click, Request, Search, Submission, Where } from "./requests.ts";
import { respond } from "./respond.ts";
import { NotInstalled, slackFailureOf } from "./slack-error.ts";
import { ackOf, type SubmissionOutcome, sentenceOf, submissionOutcome } from "./submission-outcome.ts";
import type { Suggest } from "./suggestions.ts";
import { Tasks } from "./tasks.ts";

/** What Slack gives an app to acknowledge with, in milliseconds, less what the way there and back takes. */
const ACK_WITHIN_MS = 2_500;

/** A form opens within three seconds of the click, or not at all. */
const TOO_LATE = new Set(["expired_trigger_id", "trigger_expired"]);

/** A view that was clicked in. */
type Drawn = Pick<Click, "view" | "actionId" | "value">;

/** Runs handlers: acknowledges at once, lets each request run once, and answers whatever happens. */
export class Answering {
  readonly #botOf: BotOf;
  readonly #log: Log;
  readonly #once = new Once();
  readonly tasks = new Tasks();

  constructor(botOf: BotOf, log: Log) {
    this.#botOf = botOf;
    this.#log = log;
  }

  /** A command, a click or something said: acknowledged first, then handled and answered. */
  async request<R extends Request & Partial<Drawn>>(
    request: R,
    ack: () => Promise<void>,
    handler: Handler<R>,
  ): Promise<void> {
    await ack();
    await this.tasks.track(this.#once.run(request.key, () => this.#handle(request, handler)));
  }

  /** An event; it was acknowledged before. */
  async event(key: string, where: Where, run: (bot: Bot) => Promise<void>): Promise<void> {
    const work = async () => {
      try {
        const bot = await this.#botOf(where);
        if (!bot) throw new NotInstalled(where.teamId);
        await run(bot);
      } catch (error) {
        reportFault(this.#log, error, { event: key });
      }
    };
    await this.tasks.track(this.#once.run(key, work));
  }

  /** What Slack tells of the app itself. It was acknowledged before, and may be told twice. */
  async note(eventId: string, work: () => Promise<void>): Promise<void> {
    const event = `event:${eventId}`;
    const run = async () => {
      try {
        await work();
      } catch (error) {
        reportFault(this.#log, error, { event });
      }
    };
    await this.tasks.track(this.#once.run(event, run));
  }

  /**
   * A form: handled first, for what is wrong with it is shown beside its fields. Where that takes longer than Slack waits,
   * the form closes and the outcome follows as a message.
   */
  async submission(
    submission: Submission,
    ack: (response?: ViewResponseAction) => Promise<void>,
    handler: SubmissionHandler | ForGuests,
  ): Promise<void> {
    await this.tasks.track(this.#submit(submission, ack, handler));
  }

  /**
   * A menu asks what it offers. There is no room for a sentence but among what can be chosen: a fault is told there, as a choice that
   * no form takes.
   */
  async search(search: Search, suggest: Suggest): Promise<readonly PlainTextOption[]> {
    const about = { request: search.actionId, teamId: search.teamId };
    const work = async (): Promise<readonly PlainTextOption[]> => {
      let bot: Bot | undefined;
      try {
        bot = await this.#botOf(search);
        if (!bot) return [];
        const who = await identify({ ...bot.deps, languages: bot.languages }, search);
        if (who.type !== "Known") return [];
        return (await suggest(bot, who, search)).slice(0, LIMITS.selectOptions);
      } catch (error) {
        const reference = reportFault(this.#log, error, about);
        const text = textIn((await bot?.languages.of(search.userId, "sv")) ?? "sv");
        return [option(text.plain("fault.menu", { reference }), "fault")];
      }
    };
    return this.tasks.track(work());
  }

  /** Answers what went wrong before anything was handled. */
  async lastResort(error: unknown, body: object): Promise<void> {
    const { response_url: responseUrl } = { response_url: "", ...body };
    const reference = reportFault(this.#log, error, { request: "before its acknowledgement" });
    const sentences = [textIn("sv"), textIn("en")].map((text) => faultText(text, error, reference));
    await this.#sayWithoutBot({ userId: "", responseUrl }, sentences.join("\n\n"));
  }

  /** Tells somebody that something went wrong, under a reference that the log has. */
  async #fault(bot: Bot, error: unknown, place: Place, context: Record<string, string>): Promise<void> {
    const text = textIn(await bot.languages.of(place.userId, "sv"));
    const failure = slackFailureOf(error);
    if (TOO_LATE.has(failure?.error ?? "")) {
      this.#log.warn({ ...context, failure: failure?.error }, "a form could not be opened in time");
      return this.#show(bot, place, saying(text.mrkdwn("fault.tooLate"), helpButton(text)));
    }
    await this.#show(
      bot,
      place,
      saying(faultText(text, error, reportFault(this.#log, error, context)), ownPledgesButton(text)),
    );
  }

  async #handle<R extends Request & Partial<Drawn>>(request: R, handler: Handler<R>): Promise<void> {
    const about = aboutOf(request);
    const reached = await this.#reach(request, about);
    if ("sentence" in reached) return this.#sayWithoutBot(request.place, reached.sentence);
    const { bot } = reached;
    try {
      const who = await identify({ ...bot.deps, languages: bot.languages }, request);
      const answer = await handler(bot, who, request);
      if (answer) await bot.replies.show(request.place, answer);
      if (request.view?.type === "home") await publishHome(bot, request, pagesAfter(request));
    } catch (error) {
      await this.#fault(
        bot,
        error,
        { ...request.place, replace: false },
        { request: about, teamId: request.teamId },
      );
    }
  }

  async #submit(
    submission: Submission,
    ack: (response?: ViewResponseAction) => Promise<void>,
    handler: SubmissionHandler | ForGuests,
  ): Promise<void> {
    const reached = await this.#reach(submission, "form");
    if ("sentence" in reached) return ack(ackOf(reached));
    const { bot } = reached;
    const work = this.#once.run(submission.key, () => submissionOutcome(bot, submission, handler));
    const late = Symbol("late");
    const timer = Promise.withResolvers<typeof late>();
    const timeout = setTimeout(() => timer.resolve(late), ACK_WITHIN_MS);
    const inTime = await Promise.race([work, timer.promise]);
    clearTimeout(timeout);
    await ack(inTime === late ? undefined : ackOf(inTime.value));
    const { first, value } = await work;
    if (!first) return;
    if (value.type === "Submitted") await this.#present(bot, value, submission);
    else if (inTime === late) {
      const text = textIn(await bot.languages.of(submission.userId, "sv"));
      await this.#show(bot, originPlace(submission), saying(sentenceOf(value), ownPledgesButton(text)));
    }
    const isAtHome = parseOrigin(submission.view.privateMetadata).home === true;
    if (value.type === "Redrawn" && isAtHome) await this.#drawHome(bot, submission);
  }

  /** The bot where somebody asks, or what to say to them where there is none: in both languages, for nobody can be asked for theirs. */
  async #reach(
    where: Where,
    request: string,
  ): Promise<{ readonly bot: Bot } | Extract<SubmissionOutcome, { type: "Notice" }>> {
    const { teamId } = where;
    const notice = (say: (text: Text) => string) => ({
      ...{ type: "Notice" as const, text: textIn("sv") },
      sentence: [textIn("sv"), textIn("en")].map(say).join("\n\n"),
    });
    try {
      const bot = await this.#botOf(where);
      if (bot) return { bot };
      this.#log.warn({ teamId, request }, "asked from a workspace where the app is not installed");
      return notice((text) => text.mrkdwn("install.absent"));
    } catch (error) {
      const reference = reportFault(this.#log, error, { teamId, request });
      return notice((text) => faultText(text, error, reference));
    }
  }

  async #sayWithoutBot({ responseUrl }: Place, sentence: string): Promise<void> {
    if (responseUrl)
      await respond(this.#log, responseUrl, {
        response_type: "ephemeral",
        replace_original: false,
        // No button: there may be no bot here that its click would reach.
        ...answer(sentence, [section(sentence)]),
      });
  }

  /** What lies below an open form has changed as well. */
  async #drawHome(bot: Bot, submission: Submission): Promise<void> {
    try {
      await publishHome(bot, submission);
    } catch (error) {
      reportFault(this.#log, error, { request: "home" });
    }
  }

  async #present(
    bot: Bot,
    { submitted }: Extract<SubmissionOutcome, { type: "Submitted" }>,
    submission: Submission,
  ): Promise<void> {
    try {
      if (submitted.home) await publishHome(bot, submission);
      else await bot.replies.show(submitted.place, submitted.answer);
    } catch (error) {
      await this.#fault(bot, error, { ...submitted.place, replace: false }, { request: "form" });
    }
  }

  async #show(bot: Bot, place: Place, answer: Answer): Promise<void> {
    try {
      await bot.replies.show(place, answer);
    } catch (error) {
      reportFault(this.#log, error, { request: "answer" });
    }
  }
}

/** What a request was, for the log. */
function aboutOf(request: object): string {
  const told = { command: "", actionId: "", shortcut: "", ...request };
  return told.command || told.actionId || told.shortcut || "something said";
}

function originPlace({ view, userId }: Submission): Place {
  return { ...placeOf(parseOrigin(view.privateMetadata), userId), replace: false };
}
