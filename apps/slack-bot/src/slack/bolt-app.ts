import {
  App,
  type BlockAction,
  HTTPReceiver,
  type Receiver,
  SocketModeReceiver,
  type ViewSubmitAction,
} from "@slack/bolt";
import type { Logger, WebClientOptions } from "@slack/web-api";
import type { BotOf } from "../bot-context.ts";
import { helpButton } from "../help/help-buttons.ts";
import { socialsmartCommand } from "../help/socialsmart-command.ts";
import { initiativesCommand } from "../initiative/initiatives-command.ts";
import { listenToInstallations } from "../installation/installation-events.ts";
import { saying } from "../kit/blocks.ts";
import { noticeView } from "../kit/notice-view.ts";
import { pledgeCommand } from "../pledge/pledge-command.ts";
import { PLEDGE_FROM_ANYWHERE, PLEDGE_FROM_MESSAGE, pledgeByShortcut } from "../pledge/pledge-shortcut.ts";
import { rosterCommand } from "../roster/roster-command.ts";
import { ROSTER_FROM_MESSAGE, rosterByShortcut } from "../roster/roster-shortcut.ts";
import { textIn } from "../texts/text.ts";
import { ACTIONS, SUBMISSIONS } from "./actions.ts";
import type { Answering } from "./answering.ts";
import { listenToEvents } from "./bolt-events.ts";
import { forKnown, type Handler } from "./handlers.ts";
import { withoutPersonalNumbers } from "./personal-numbers.ts";
import { BODY_LIMIT_BYTES } from "./read-body.ts";
import { type CommandRequest, toClick, toCommandRequest, toSearch, toSubmission } from "./requests.ts";
import { type ShortcutRequest, toShortcut } from "./shortcuts.ts";
import { SUGGESTIONS } from "./suggestions.ts";
import type { Workspaces } from "./workspace.ts";

export const COMMANDS: Readonly<Record<string, Handler<CommandRequest>>> = {
  "/pledge": withoutPersonalNumbers(forKnown(pledgeCommand)),
  "/roster": withoutPersonalNumbers(forKnown(rosterCommand)),
  "/initiatives": withoutPersonalNumbers(forKnown(initiativesCommand)),
  "/socialsmart": withoutPersonalNumbers(socialsmartCommand),
};

/** What follows a shortcut, by its callback id. */
export const SHORTCUTS: Readonly<Record<string, Handler<ShortcutRequest>>> = {
  [PLEDGE_FROM_MESSAGE]: withoutPersonalNumbers(forKnown(pledgeByShortcut)),
  [ROSTER_FROM_MESSAGE]: forKnown(rosterByShortcut),
  [PLEDGE_FROM_ANYWHERE]: forKnown(pledgeByShortcut),
};

export const ENDPOINT = "/slack/events";

type ExtendedErrorHandler = (args: { error: Error; body: object }) => Promise<void>;

/** How Slack reaches the bot: at a public address, with requests that it signs, or on a socket that the bot opens. */
export type ReachedBy =
  | { readonly signingSecret: string; readonly appToken?: undefined }
  | { readonly appToken: string; readonly signingSecret?: undefined };

export function makeReceiver(
  by: ReachedBy,
  clientOptions: WebClientOptions & { readonly logger: Logger },
): HTTPReceiver | SocketModeReceiver {
  const { logger } = clientOptions;
  if (by.appToken === undefined) {
    return new HTTPReceiver({
      signingSecret: by.signingSecret,
      endpoints: ENDPOINT,
      bodyLimit: BODY_LIMIT_BYTES,
      logger,
    });
  }
  // It is opened anew by socket-line.ts.
  const { appToken } = by;
  return new SocketModeReceiver({
    ...{ appToken, logger, autoReconnectEnabled: false },
    installerOptions: { clientOptions },
  });
}

/** Bolt, with every handler behind the one wrapper. It checks signatures and parses; it calls nothing itself. */
export function createBoltApp(
  { botOf, workspaces, logger }: { botOf: BotOf; workspaces: Workspaces; logger: Logger },
  answering: Answering,
  receiver: Receiver,
): void {
  const app = new App({
    receiver,
    logger,
    // Nothing is looked up before a request is acknowledged; where it leads nowhere, the handlers' wrapper says so.
    authorize: async () => ({}),
    extendedErrorHandler: true,
    // Events of our own messages are not subscribed to.
    ignoreSelf: false,
    convoStore: false,
    attachFunctionToken: false,
  });

  for (const [name, handler] of Object.entries(COMMANDS)) {
    app.command(name, ({ body, ack }) => answering.request(toCommandRequest(body), ack, handler));
  }
  for (const [actionId, handler] of Object.entries(ACTIONS)) {
    app.action<BlockAction>({ type: "block_actions", action_id: actionId }, ({ body, ack }) =>
      answering.request(toClick(body), ack, handler),
    );
  }
  app.action<BlockAction>(
    { type: "block_actions", action_id: anythingBut(Object.keys(ACTIONS)) },
    ({ body, ack }) =>
      answering.request(toClick(body), ack, async (_bot, { text }) =>
        saying(text.mrkdwn("refusal.staleButton"), helpButton(text)),
      ),
  );
  for (const [actionId, suggest] of Object.entries(SUGGESTIONS)) {
    app.options<"block_suggestion">(
      { type: "block_suggestion", action_id: actionId },
      async ({ body, ack }) => ack({ options: [...(await answering.search(toSearch(body), suggest))] }),
    );
  }
  for (const [callbackId, handler] of Object.entries(SHORTCUTS)) {
    app.shortcut(callbackId, ({ body, ack }) => answering.request(toShortcut(body), ack, handler));
  }
  for (const [callbackId, handler] of Object.entries(SUBMISSIONS)) {
    app.view<ViewSubmitAction>(callbackId, ({ body, ack }) =>
      answering.submission(toSubmission(body), ack, handler),
    );
  }
  app.shortcut(anythingBut(Object.keys(SHORTCUTS)), ({ body, ack }) =>
    answering.request(toShortcut(body), ack, async (_bot, { text }) =>
      saying(text.mrkdwn("refusal.staleButton"), helpButton(text)),
    ),
  );
  app.command(anythingBut(Object.keys(COMMANDS)), ({ body, ack }) =>
    answering.request(toCommandRequest(body), ack, async (_bot, { text }, { command }) =>
      saying(text.mrkdwn("refusal.unknownCommand", { command }), helpButton(text)),
    ),
  );
  app.view(
    { type: "view_submission", callback_id: anythingBut(Object.keys(SUBMISSIONS)) },
    async ({ body, ack }) => {
      const bot = await botOf({ teamId: body.team?.id ?? body.user.team_id ?? "" });
      const text = textIn((await bot?.languages.of(body.user.id, "sv")) ?? "sv");
      const view = noticeView(text.mrkdwn("refusal.staleForm"), text.plain("fault.title"), text);
      await ack({ response_action: "update", view });
    },
  );
  listenToEvents(app, answering);
  listenToInstallations(app, answering, workspaces);
  // Reached only by what goes wrong outside the wrapper: answered, and then refused rather than left to time out.
  const lastResort: ExtendedErrorHandler = async ({ error, body }) => {
    await answering.lastResort(error, body);
    throw error;
  };
  app.error(lastResort);
}

function anythingBut(names: readonly string[]): RegExp {
  const alternatives = names.map((name) => name.replaceAll(".", "\\.")).join("|");
  return new RegExp(`^(?!(?:${alternatives})$)`);
}
