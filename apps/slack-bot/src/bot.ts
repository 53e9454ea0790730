import { createServer, type Server } from "node:http";
import type { Database } from "@socialsmart/database/open-database";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import type { Log } from "@socialsmart/runtime/log";
import { StartError } from "@socialsmart/runtime/start-error";
import { Timekeeper } from "@socialsmart/runtime/timekeeper";
import type { Bot } from "./bot-context.ts";
import { answerHttp } from "./http.ts";
import { CardAgeing } from "./outbox/card-ageing.ts";
import { Dispatcher } from "./outbox/dispatcher.ts";
import { LivingCards } from "./outbox/living-card.ts";
import { LivingRequests } from "./outbox/living-requests.ts";
import { Posting } from "./outbox/posting.ts";
import { StartedShifts } from "./outbox/started-shifts.ts";
import { Teller } from "./outbox/teller.ts";
import { Languages } from "./person/languages.ts";
import { Answering } from "./slack/answering.ts";
import { createBoltApp } from "./slack/bolt-app.ts";
import { boltLog } from "./slack/bolt-log.ts";
import { Once } from "./slack/once.ts";
import { Replies } from "./slack/reply.ts";
import { clientOptions, SlackApi } from "./slack/slack-api.ts";
import { slackFailureOf } from "./slack/slack-error.ts";

/** As long as a process that is told to end waits for what is under way, in milliseconds. */
const CLOSE_WITHIN_MS = 3_000;

export type BotOptions = {
  /** Open and migrated; whoever opened it closes it. */
  readonly database: Database;
  readonly deps: Omit<Deps, "store">;
  readonly log: Log;
  readonly token: string;
  readonly signingSecret: string;
  /** Where Slack's Web API is, if not at slack.com. */
  readonly apiUrl?: string | undefined;
  /** Whether the bot may read the history of its channels to find out what became of a post. */
  readonly reconciles: boolean;
  /** 0 for any free port. */
  readonly port: number;
  readonly host?: string | undefined;
  /** False leaves the outbox and what falls due alone but for `drain()`; for tests. */
  readonly dispatches?: boolean;
};

export type RunningBot = {
  /** The address that Slack sends to. */
  readonly url: string;
  /** Resolves when every request is answered, what is due is done and all that can be told now is told. */
  drain(): Promise<void>;
  /** Takes no more requests, and ends what is under way. */
  close(): Promise<void>;
};

/** Starts the bot. @throws {StartError} if its port is taken or Slack does not know its token */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { database, log, token, apiUrl, reconciles, port, host, dispatches = true } = options;
  const deps: Deps = { ...options.deps, store: database.store };
  const slack = new SlackApi(token, { ...clientOptions(apiUrl), logger: boltLog(log) });
  const workspace = new Workspace(slack, log);
  await workspace.teamId();

  const languages = new Languages(slack, log);
  const posting = new Posting(slack, { reconciles });
  const cards = new LivingCards({
    slack,
    posting,
    postedMessages: database.postedMessages,
    clock: deps.clock,
  });
  const queue = database.deliveries;
  const requests = new LivingRequests({ slack, posting, postedMessages: database.postedMessages });
  const teller = new Teller({
    store: deps.store,
    clock: deps.clock,
    slack,
    languages,
    posting,
    cards,
    requests,
  });
  const dispatcher = new Dispatcher({
    ...{ ...deps, log, queue, teller },
    ageing: new CardAgeing({ queue, teller, log, started: new StartedShifts(deps) }),
    team: () => workspace.teamId(),
    owner: `bot ${deps.ids.next("delivery")}`,
  });
  const timekeeper = new Timekeeper({
    ...{ deps, log, timers: database.timers },
    owner: `bot ${deps.ids.next("timer")}`,
  });
  const replies = new Replies(slack, log);
  const poke = () => dispatcher.poke();
  const bot: Bot = { deps, queue, slack, replies, languages, log, poke, once: new Once() };
  const answering = new Answering(bot);
  const receiver = createBoltApp(bot, answering, options);

  const server: Server = createServer(answerHttp(receiver.requestListener, deps.store, log));
  const openPort = await listen(server, {
    port,
    variable: "SLACK_PORT",
    ...(host && { host, hostVariable: "SLACK_HOST" }),
  });
  if (dispatches) {
    dispatcher.start();
    timekeeper.start();
  }
  return {
    url: `http://${host ?? "127.0.0.1"}:${openPort}`,
    async drain() {
      await answering.tasks.idle();
      await timekeeper.drain();
      await dispatcher.drain();
    },
    async close() {
      await closeServer(server);
      await inTime(Promise.all([answering.tasks.idle(), timekeeper.stop(), dispatcher.stop()]), log);
    },
  };
}

/**
 * The workspace that the token is for, asked until Slack has answered once. A wrong token is found out at the start; Slack
 * being out of reach is not our fault, and passes.
 */
class Workspace {
  readonly #slack: SlackApi;
  readonly #log: Log;
  #teamId: string | undefined;

  constructor(slack: SlackApi, log: Log) {
    this.#slack = slack;
    this.#log = log;
  }

  async teamId(): Promise<string | undefined> {
    try {
      this.#teamId ??= await this.#slack.teamId();
    } catch (error) {
      const failure = slackFailureOf(error);
      if (!failure) throw error;
      const isOfToken = /auth|token|account/.test(failure.error);
      if (isOfToken) throw new StartError(`SLACK_BOT_TOKEN is not accepted by Slack: ${failure.error}`);
      this.#log.warn({ failure: failure.error }, "Slack does not answer; messages wait until it does");
    }
    return this.#teamId;
  }
}

/** What is not done in time is left: its lease runs out, and another process goes on. */
async function inTime(work: Promise<unknown>, log: Log): Promise<void> {
  const late = Promise.withResolvers<"late">();
  const timer = setTimeout(() => late.resolve("late"), CLOSE_WITHIN_MS);
  if ((await Promise.race([work, late.promise])) === "late") log.warn("ended with work under way");
  clearTimeout(timer);
}
