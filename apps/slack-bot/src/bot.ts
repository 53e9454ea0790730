import { createServer, type Server } from "node:http";
import type { Database } from "@socialsmart/database/open-database";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { type MailSettings, smtpMailer } from "@socialsmart/mail/mailer";
import { Postman } from "@socialsmart/mail/postman";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import type { Log } from "@socialsmart/runtime/log";
import { Timekeeper } from "@socialsmart/runtime/timekeeper";
import type { BotOf } from "./bot-context.ts";
import { ChannelTeller } from "./channel/channel-teller.ts";
import { answerHttp } from "./http.ts";
import { type InstalledBy, openWorkspaces } from "./installation/open-workspaces.ts";
import { CardAgeing } from "./outbox/card-ageing.ts";
import { ClosedChannels } from "./outbox/closed-channels.ts";
import { LivingQuestions } from "./outbox/direct/living-questions.ts";
import { PersonalTeller } from "./outbox/direct/personal-teller.ts";
import { Dispatcher } from "./outbox/dispatcher.ts";
import { LivingAlerts } from "./outbox/living-alerts.ts";
import { LivingCards } from "./outbox/living-card.ts";
import { LivingPlacesLeft } from "./outbox/living-places-left.ts";
import { LivingPosts } from "./outbox/living-posts.ts";
import { LivingRequests } from "./outbox/living-requests.ts";
import { LivingUnreached } from "./outbox/living-unreached.ts";
import { Posting } from "./outbox/posting.ts";
import { StartedShifts } from "./outbox/started-shifts.ts";
import { Teller } from "./outbox/teller.ts";
import { Tellers } from "./outbox/tellers.ts";
import { Answering } from "./slack/answering.ts";
import { createBoltApp, makeReceiver, type ReachedBy } from "./slack/bolt-app.ts";
import { boltLog } from "./slack/bolt-log.ts";
import { Once } from "./slack/once.ts";
import { clientOptions } from "./slack/slack-api.ts";
import { SocketLine } from "./slack/socket-line.ts";

/** As long as a process that is told to end waits for what is under way, in milliseconds. */
const CLOSE_WITHIN_MS = 3_000;

export type BotOptions = {
  /** Open and migrated; whoever opened it closes it. */
  readonly database: Database;
  readonly deps: Omit<Deps, "store">;
  readonly log: Log;
  /** Where Slack's Web API is, if not at slack.com. */
  readonly apiUrl?: string | undefined;
  /** How long to wait for Slack, in milliseconds; five seconds unless told. */
  readonly slackTimeoutMs?: number | undefined;
  /** Whether the bot may read the history of its channels to find out what became of a post. */
  readonly reconciles: boolean;
  /** False has people told at any hour of any day; by day alone unless told so. */
  readonly keepsQuietHours?: boolean;
  /** Where people reach the API. Without, nothing leads to a document. */
  readonly publicUrl?: string | undefined;
  /** Without, this process sends nothing by e-mail. */
  readonly mail?: MailSettings | undefined;
  /** 0 for any free port. */
  readonly port: number;
  readonly host?: string | undefined;
  /** False leaves the outbox and what falls due alone but for `drain()`; for tests. */
  readonly dispatches?: boolean;
} & InstalledBy &
  ReachedBy;

export type RunningBot = {
  /** The address that Slack sends to. */
  readonly url: string;
  /** Resolves when every request is answered, what is due is done and all that can be told now is told. */
  drain(): Promise<void>;
  /** Takes no more requests, and ends what is under way. */
  close(): Promise<void>;
};

/** Starts the bot. @throws {StartError} if its port is taken or Slack does not know one of its tokens */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const {
    database,
    log,
    reconciles,
    port,
    host,
    dispatches = true,
    keepsQuietHours = true,
    publicUrl,
  } = options;
  const deps: Deps = { ...options.deps, store: database.store };
  const logger = boltLog(log);
  const ofClients = { ...clientOptions(options.apiUrl, options.slackTimeoutMs), logger };
  const { workspaces, installer } = await openWorkspaces(options, {
    ...{ database, deps, log, reconciles, clientOptions: ofClients },
    onInstalled: () => dispatcher.poke(),
  });

  const queue = database.deliveries;
  const { postedMessages, noticesTold } = database;
  const tellers = new Tellers(workspaces, ({ slack, languages }) => {
    const posting = new Posting(slack, { reconciles });
    const posts = new LivingPosts({ slack, posting, postedMessages });
    const cards = new LivingCards(posts, deps.clock);
    return new Teller({
      ...{ store: deps.store, clock: deps.clock, posting },
      people: new PersonalTeller({
        ...{ deps, queue, slack, languages, noticesTold, keepsQuietHours, publicUrl },
        questions: new LivingQuestions(posts, posting),
      }),
      cards,
      channels: new ChannelTeller({ store: deps.store, clock: deps.clock, posting, cards }),
      requests: new LivingRequests(posts, deps.clock),
      alerts: new LivingAlerts(posts, deps.clock),
      placesLeft: new LivingPlacesLeft(posts, deps.clock),
      unreached: new LivingUnreached(posts),
    });
  });
  const dispatcher = new Dispatcher({
    ...{ ...deps, log, queue, teller: tellers },
    closed: new ClosedChannels(deps),
    ageing: new CardAgeing({ queue, teller: tellers, log, started: new StartedShifts(deps) }),
    teams: () => workspaces.served(),
    owner: `bot ${deps.ids.next("delivery")}`,
  });
  const timekeeper = new Timekeeper({
    ...{ deps, log, timers: database.timers },
    owner: `bot ${deps.ids.next("timer")}`,
  });
  const postman = new Postman({
    ...{ deps, log, queue, noticesTold, publicUrl, mailer: options.mail && smtpMailer(options.mail) },
    owner: `bot ${deps.ids.next("delivery")}`,
  });
  const shared = {
    ...{ deps, queue, postedMessages, log, poke: () => dispatcher.poke(), once: new Once() },
    ...{ sendsMail: options.mail !== undefined, publicUrl },
  };
  const botOf: BotOf = async ({ teamId, enterpriseId }) => {
    const workspace = await workspaces.of(teamId, enterpriseId);
    return workspace && { ...shared, ...workspace };
  };
  const answering = new Answering(botOf, log);
  const receiver = makeReceiver(options, ofClients);
  createBoltApp({ botOf, workspaces, logger }, answering, receiver);
  const isOfHttp = "requestListener" in receiver;
  const socket = isOfHttp ? undefined : new SocketLine(receiver, log);

  const server: Server = createServer(
    answerHttp({
      ...{ installer, store: deps.store, log, slack: isOfHttp ? receiver.requestListener : undefined },
      missing: () => (socket && !socket.isOpen ? "Slack is not connected" : undefined),
    }),
  );
  const openPort = await listen(server, {
    port,
    variable: "SLACK_PORT",
    ...(host && { host, hostVariable: "SLACK_HOST" }),
  });
  try {
    await socket?.start();
  } catch (error) {
    await closeServer(server);
    throw error;
  }
  if (dispatches) {
    dispatcher.start();
    timekeeper.start();
    postman.start();
  }
  const endWork = async () => {
    const background = Promise.all([timekeeper.stop(), dispatcher.stop(), postman.stop()]);
    await answering.tasks.idle();
    // Only now: what came over the socket is acknowledged on it.
    await socket?.stop();
    await background;
    await Promise.all([answering.tasks.idle(), workspaces.idle()]);
  };
  return {
    url: `http://${host ?? "127.0.0.1"}:${openPort}`,
    async drain() {
      await answering.tasks.idle();
      await timekeeper.drain();
      await dispatcher.drain();
      await postman.drain();
      await workspaces.idle();
    },
    async close() {
      await closeServer(server);
      await inTime(endWork(), log);
    },
  };
}

/** What is not done in time is left: its lease runs out, and another process goes on. */
async function inTime(work: Promise<unknown>, log: Log): Promise<void> {
  const late = Promise.withResolvers<"late">();
  const timer = setTimeout(() => late.resolve("late"), CLOSE_WITHIN_MS);
  if ((await Promise.race([work, late.promise])) === "late") log.warn("ended with work under way");
  clearTimeout(timer);
}
