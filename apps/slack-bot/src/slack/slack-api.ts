import type { KnownBlock, View } from "@slack/types";
import type { WebClient, WebClientOptions } from "@slack/web-api";
import type { Answer } from "../kit/blocks.ts";
import { slackFailureOf } from "./slack-error.ts";

/** The Web API methods that the bot calls, with the bot scopes that each needs; a test holds the manifest to them. */
export const METHOD_SCOPES: Readonly<Record<string, readonly string[]>> = {
  "auth.test": [],
  "auth.teams.list": [],
  "bots.info": ["users:read"],
  "chat.postEphemeral": ["chat:write"],
  "chat.postMessage": ["chat:write"],
  "chat.update": ["chat:write"],
  "conversations.open": ["im:write"],
  "conversations.history": ["channels:history", "groups:history", "im:history"],
  "conversations.replies": ["channels:history", "groups:history", "im:history"],
  "users.info": ["users:read"],
  "views.open": [],
  "views.publish": [],
  "views.push": [],
  "views.update": [],
};

/** The scopes of those methods that read what others have written; asked for by whoever lets the bot reconcile. */
export function historyScopes(): readonly string[] {
  const scopes = Object.values(METHOD_SCOPES).flat();
  return [...new Set(scopes.filter((scope) => scope.endsWith(":history")))];
}

/** How a message says which delivery it is, so that one whose outcome was uncertain can be found again. */
export type DeliveryMark = { readonly deliveryId: string; readonly part: string };
const MARK_TYPE = "socialsmart_delivery";

/** As many pages of a channel's history as are searched for a message. */
const PAGES_AT_MOST = 20;

/** Whether the message is there is not known. */
export class HistoryTooLong extends Error {
  override readonly name = "HistoryTooLong";
}

const OUTDATED = new Set(["hash_conflict", "not_found", "view_not_found"]);

/** How far Slack's clock and ours may differ. */
const CLOCKS_APART_SECONDS = 10 * 60;

/** How long to wait for Slack, in milliseconds, unless told. */
export const TIMEOUT_MS = 5_000;

/**
 * What goes for every client: no retries of its own (the default posts twice after a 503 and holds up every channel for
 * one that is rate limited), and an end to waiting.
 */
export function clientOptions(apiUrl: string | undefined, timeoutMs = TIMEOUT_MS): WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timeoutMs,
    ...(apiUrl && { slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/` }),
  };
}

/** What somebody has set Slack to, as far as Slack says. */
export type SlackProfile = {
  readonly locale?: string | undefined;
  readonly zone?: string | undefined;
  readonly name?: string | undefined;
};

/** Slack's Web API, as far as the bot uses it. Throws what the client throws: see slack-error.ts. */
export class SlackApi {
  readonly #client: WebClient;
  #appId: string | undefined;

  constructor(client: WebClient) {
    this.#client = client;
  }

  /** The workspace that the token is for. */
  async teamId(): Promise<string | undefined> {
    return (await this.#client.auth.test()).team_id;
  }

  /** The workspaces that an organisation lets the app into; for a token of the whole organisation. */
  async teamIds(): Promise<readonly string[]> {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const answer = await this.#client.auth.teams.list(cursor ? { cursor } : {});
      ids.push(...(answer.teams ?? []).flatMap(({ id }) => id ?? []));
      cursor = answer.response_metadata?.next_cursor;
    } while (cursor);
    return ids;
  }

  /** What somebody has set Slack to. */
  async profile(userId: string): Promise<SlackProfile> {
    const { user } = await this.#client.users.info({ user: userId, include_locale: true });
    return { locale: user?.locale, zone: user?.tz, name: user?.profile?.real_name ?? user?.real_name };
  }

  /** Where App Home is, for a button that leads there; undefined where Slack does not say which app this is. */
  async homeAddress(teamId: string): Promise<string | undefined> {
    this.#appId ??= await this.#askAppId();
    return this.#appId && `slack://app?team=${teamId}&id=${this.#appId}&tab=home`;
  }

  async #askAppId(): Promise<string | undefined> {
    const { bot_id: bot } = await this.#client.auth.test();
    return bot === undefined ? undefined : (await this.#client.bots.info({ bot })).bot?.app_id;
  }

  /** A trigger lives for three seconds and serves once. */
  async openView(triggerId: string, view: View): Promise<void> {
    await this.#client.views.open({ trigger_id: triggerId, view });
  }

  /** Puts a view above the one that was clicked in, which is there again once it is closed. */
  async pushView(triggerId: string, view: View): Promise<void> {
    await this.#client.views.push({ trigger_id: triggerId, view });
  }

  /** Draws an open view anew, unless it has changed or been closed since: a later click is then under way, or nobody looks. */
  async updateView(viewId: string, hash: string, view: View): Promise<void> {
    try {
      await this.#client.views.update({ view_id: viewId, hash, view });
    } catch (error) {
      if (!OUTDATED.has(slackFailureOf(error)?.error ?? "")) throw error;
    }
  }

  /**
   * Draws somebody's App Home, and answers its hash.
   *
   * @param hash of what it is to be drawn over; if something else is there by now nothing is drawn, and the answer undefined
   */
  async publishHome(
    userId: string,
    { blocks, metadata }: { blocks: KnownBlock[]; metadata: string },
    hash?: string,
  ): Promise<string | undefined> {
    const view = { type: "home", blocks, private_metadata: metadata } as const;
    try {
      const published = await this.#client.views.publish({ user_id: userId, view, ...(hash && { hash }) });
      return published.view?.hash;
    } catch (error) {
      if (slackFailureOf(error)?.error !== "hash_conflict") throw error;
      return undefined;
    }
  }

  async postEphemeral(
    channel: string,
    user: string,
    { text, blocks }: Answer,
    threadTs?: string,
  ): Promise<void> {
    const thread = threadTs !== undefined && { thread_ts: threadTs };
    await this.#client.chat.postEphemeral({ channel, user, text, blocks, ...thread });
  }

  /** The channel of the direct messages with a person. */
  async openDirect(userId: string): Promise<string> {
    const { channel } = await this.#client.conversations.open({ users: userId });
    if (!channel?.id) throw new Error("conversations.open answered without a channel");
    return channel.id;
  }

  /** Posts, and answers the message's ts. */
  async post(
    channel: string,
    { text, blocks }: Answer,
    { mark, threadTs }: { mark?: DeliveryMark; threadTs?: string } = {},
  ): Promise<string> {
    const metadata = mark && {
      event_type: MARK_TYPE,
      event_payload: { delivery_id: mark.deliveryId, part: mark.part },
    };
    const { ts } = await this.#client.chat.postMessage({
      channel,
      text,
      blocks,
      unfurl_links: false,
      unfurl_media: false,
      ...(metadata && { metadata }),
      ...(threadTs !== undefined && { thread_ts: threadTs }),
    });
    if (!ts) throw new Error("chat.postMessage answered without a ts");
    return ts;
  }

  async update(channel: string, ts: string, { text, blocks }: Answer): Promise<void> {
    await this.#client.chat.update({ channel, ts, text, blocks });
  }

  /**
   * The ts of our message with that mark in the channel or the thread, if one was posted since then. A thread is read from
   * its beginning, so that without `since` a long one would hide its end. Needs a history scope.
   *
   * @throws HistoryTooLong where more was said since than is searched
   */
  async findPosted(
    mark: DeliveryMark,
    { channel, threadTs, since }: { channel: string; threadTs?: string; since: Temporal.Instant },
  ): Promise<string | undefined> {
    const oldest = String(Math.floor(since.epochMilliseconds / 1000) - CLOCKS_APART_SECONDS);
    const page = { channel, oldest, include_all_metadata: true, limit: 200 };
    let cursor: string | undefined;
    for (let pages = 0; pages < PAGES_AT_MOST; pages++) {
      const asked = { ...page, ...(cursor && { cursor }) };
      const { messages, response_metadata: next } =
        threadTs === undefined
          ? await this.#client.conversations.history(asked)
          : await this.#client.conversations.replies({ ...asked, ts: threadTs });
      const found = messages?.find(({ metadata }) => isMarked(metadata, mark));
      if (found) return found.ts;
      cursor = next?.next_cursor;
      if (!cursor) return undefined;
    }
    throw new HistoryTooLong("more was said since than is searched");
  }
}

function isMarked(
  metadata: { event_type?: string; event_payload?: unknown } | undefined,
  { deliveryId, part }: DeliveryMark,
): boolean {
  if (metadata?.event_type !== MARK_TYPE) return false;
  const { event_payload: payload } = metadata;
  if (typeof payload !== "object" || payload === null) return false;
  return (
    "delivery_id" in payload &&
    payload.delivery_id === deliveryId &&
    "part" in payload &&
    payload.part === part
  );
}
