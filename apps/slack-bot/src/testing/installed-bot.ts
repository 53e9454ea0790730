import type { SlackSim, SlackSimOptions } from "@socialsmart/slack-sim/slack-sim";
import { expect } from "vitest";
import { startBot } from "../bot.ts";
import { Browser, linkOf, type Page } from "./browser.ts";
import { type Running, runBot } from "./running-bot.ts";

export const CREDENTIALS = { clientId: "1.2", clientSecret: "client-secret" } as const;
/** A key, as its number. */
export const aKey = (number = 1) => Buffer.alloc(32, number);

type Options = Parameters<typeof runBot>[0] & {
  readonly slack?: Partial<SlackSimOptions>;
  readonly rotatesTokens?: boolean;
  readonly keys?: readonly Buffer[];
};

/** The bot as it is installed by OAuth, before a local Slack in which it is installed nowhere yet. */
export async function runInstalledBot({
  slack,
  rotatesTokens = false,
  keys = [aKey()],
  ...more
}: Options = {}) {
  const oauth = { ...CREDENTIALS, redirectUrls: [], rotatesTokens };
  const running = await runBot({
    ...more,
    slack: { botToken: undefined, oauth, ...slack },
    by: { oauth: { ...CREDENTIALS, keys } },
  });
  sendBackTo(running.sim, running.bot.url);
  return Object.assign(running, {
    /** Ends the bot, and starts it with other keys. */
    async restart({ keys: others }: { readonly keys: readonly Buffer[] }): Promise<void> {
      await running.bot.close();
      const oauth = { ...CREDENTIALS, keys: others };
      running.bot = await startBot({ ...running.options, token: undefined, oauth });
      running.sim.requestUrl = `${running.bot.url}/slack/events`;
      sendBackTo(running.sim, running.bot.url);
      await running.bot.drain();
    },
  });
}

export type InstalledRunning = Awaited<ReturnType<typeof runInstalledBot>>;

/** Slack knows the address at which the bot is. */
function sendBackTo({ installing }: SlackSim, url: string): void {
  if (installing.app) installing.app = { ...installing.app, redirectUrls: [`${url}/slack/oauth_redirect`] };
}

/** Slack's page, as somebody comes to it who begins to install the app. */
export async function beginsInstalling({ bot }: Pick<Running, "bot">, browser: Browser): Promise<Page> {
  const page = await browser.opens(`${bot.url}/slack/install`);
  expect(page.status).toBe(200);
  return browser.opens(linkOf(page));
}

/** Somebody installs the app; the page that they end on. */
export async function installs(
  running: Pick<Running, "bot">,
  { place = "T0VASTER", person = "U0SARA", browser = new Browser() } = {},
): Promise<Page> {
  const asked = await beginsInstalling(running, browser);
  return browser.opens(asked.url, { answer: "allow", place, person });
}
