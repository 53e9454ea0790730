import { isTimeZone } from "@socialsmart/domain/kernel/time-zone";
import type { Language } from "@socialsmart/domain/person/person";
import type { Log } from "@socialsmart/runtime/log";
import type { SlackApi, SlackProfile } from "../slack/slack-api.ts";
import { slackFailureOf } from "../slack/slack-error.ts";
import { type Text, textIn } from "../texts/text.ts";

/** How long what somebody has set is taken for granted, in milliseconds. */
const KEPT_MS = 60 * 60_000;
const KEPT_AT_MOST = 5_000;

/** What people have set Slack to: their language, time zone and name; asked for once an hour at most. */
export class Languages {
  readonly #slack: SlackApi;
  readonly #log: Log;
  readonly #known = new Map<string, { at: number; profile: Promise<SlackProfile> }>();

  constructor(slack: SlackApi, log: Log) {
    this.#slack = slack;
    this.#log = log;
  }

  /** The person's language; the fallback where Slack does not say. Never fails. */
  async of(userId: string, fallback: Language): Promise<Language> {
    const { locale } = await this.#profile(userId);
    if (locale === undefined) return fallback;
    return locale.toLowerCase().startsWith("sv") ? "sv" : "en";
  }

  /** What to word a message for this person with: in their language, and with their time zone where Slack says it. */
  async textFor(userId: string, fallback: Language): Promise<Text> {
    const { zone } = await this.#profile(userId);
    return textIn(await this.of(userId, fallback), zone !== undefined && isTimeZone(zone) ? zone : undefined);
  }

  /** The person's time zone; the fallback where Slack does not say one. Never fails. */
  async zoneOf(userId: string, fallback: string): Promise<string> {
    const { zone } = await this.#profile(userId);
    return zone !== undefined && isTimeZone(zone) ? zone : fallback;
  }

  /** What the person is called in Slack; empty where Slack does not say. Never fails. */
  async nameOf(userId: string): Promise<string> {
    return (await this.#profile(userId)).name ?? "";
  }

  #profile(userId: string): Promise<SlackProfile> {
    const now = performance.now();
    const known = this.#known.get(userId);
    if (known && now - known.at < KEPT_MS) return known.profile;
    if (this.#known.size >= KEPT_AT_MOST) this.#known.clear();
    const profile = this.#ask(userId);
    this.#known.set(userId, { at: now, profile });
    return profile;
  }

  async #ask(userId: string): Promise<SlackProfile> {
    try {
      return await this.#slack.profile(userId);
    } catch (error) {
      this.#known.delete(userId);
      const failure = slackFailureOf(error);
      if (!failure) throw error;
      this.#log.warn({ failure: failure.error }, "Slack did not tell a person's locale and zone");
      return {};
    }
  }
}
