import type { Language } from "@socialsmart/domain/person/person";
import type { Log } from "@socialsmart/runtime/log";
import type { SlackApi } from "../slack/slack-api.ts";
import { slackFailureOf } from "../slack/slack-error.ts";

/** How long somebody's locale is taken for granted, in milliseconds. */
const KEPT_MS = 60 * 60_000;
const KEPT_AT_MOST = 5_000;

/** The language that people have set Slack to, asked for once an hour at most. */
export class Languages {
  readonly #slack: SlackApi;
  readonly #log: Log;
  readonly #known = new Map<string, { at: number; locale: Promise<string | undefined> }>();

  constructor(slack: SlackApi, log: Log) {
    this.#slack = slack;
    this.#log = log;
  }

  /** The person's language; the fallback where Slack does not say. Never fails. */
  async of(userId: string, fallback: Language): Promise<Language> {
    const locale = await this.#locale(userId);
    if (locale === undefined) return fallback;
    return locale.toLowerCase().startsWith("sv") ? "sv" : "en";
  }

  #locale(userId: string): Promise<string | undefined> {
    const now = performance.now();
    const known = this.#known.get(userId);
    if (known && now - known.at < KEPT_MS) return known.locale;
    if (this.#known.size >= KEPT_AT_MOST) this.#known.clear();
    const locale = this.#ask(userId);
    this.#known.set(userId, { at: now, locale });
    return locale;
  }

  async #ask(userId: string): Promise<string | undefined> {
    try {
      return await this.#slack.locale(userId);
    } catch (error) {
      this.#known.delete(userId);
      const failure = slackFailureOf(error);
      if (!failure) throw error;
      this.#log.warn({ failure: failure.error }, "Slack did not tell a person's locale");
      return undefined;
    }
  }
}
