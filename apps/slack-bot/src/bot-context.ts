import type { PostedMessages } from "@socialsmart/domain/chat/posted-messages";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { DeliveryQueue } from "@socialsmart/domain/outbox/delivery-queue";
import type { Log } from "@socialsmart/runtime/log";
import type { Homes } from "./home/homes.ts";
import type { Languages } from "./person/languages.ts";
import type { Once } from "./slack/once.ts";
import type { Replies } from "./slack/reply.ts";
import type { Where } from "./slack/requests.ts";
import type { SlackApi } from "./slack/slack-api.ts";

/** What handlers are handed, with what reaches the workspace that the request came from. */
export type Bot = {
  readonly deps: Deps;
  readonly queue: DeliveryQueue;
  readonly postedMessages: PostedMessages;
  readonly slack: SlackApi;
  readonly replies: Replies;
  readonly homes: Homes;
  readonly languages: Languages;
  readonly log: Log;
  /** What several requests ask for and must happen once. */
  readonly once: Once;
  /** Something was just written that the dispatcher may tell at once. */
  readonly poke: () => void;
  /** Whether there is a server to hand mail in at. */
  readonly sendsMail: boolean;
  /** Where people reach the API, and so documents; undefined where they do not. */
  readonly publicUrl: string | undefined;
};

/** The bot in the workspace that somebody asks from; undefined where the app is not installed. @throws StoreUnavailable */
export type BotOf = (where: Where) => Promise<Bot | undefined>;
