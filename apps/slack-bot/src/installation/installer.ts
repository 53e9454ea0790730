import type { IncomingMessage, ServerResponse } from "node:http";
import {
  AuthorizationError,
  type CallbackOptions,
  type CodedError,
  InstallProvider,
  type InstallURLOptions,
  InvalidStateError,
  MissingCodeError,
  MissingStateError,
  type Installation as SlackInstallation,
} from "@slack/oauth";
import type { Logger, WebClientOptions } from "@slack/web-api";
import type { Installations } from "@socialsmart/domain/installation/installations";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import type { Language } from "@socialsmart/domain/person/person";
import type { Directory } from "@socialsmart/domain/store/reader";
import type { Keyring } from "@socialsmart/runtime/keyring";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import { slackFailureOf } from "../slack/slack-error.ts";
import { type Text, textIn } from "../texts/text.ts";
import { BEGIN, type InstallPage, pageHtml, sendPage, setHeaders } from "./install-page.ts";
import { InstallStates, STATE_MINUTES } from "./install-state.ts";
import { keepInstallation, placeOf } from "./keep-installation.ts";
import type { OAuthCredentials } from "./oauth-credentials.ts";

const INSTALL_PATH = "/slack/install";
export const REDIRECT_PATH = "/slack/oauth_redirect";

type Parts = {
  readonly credentials: OAuthCredentials;
  readonly scopes: readonly string[];
  /** Where Slack sends people back to; the app's own setting at Slack where there is none. */
  readonly redirectUrl: string | undefined;
  /** Slack's page on which one allows an app. */
  readonly authorizeUrl: string;
  readonly installations: Installations;
  readonly directory: Directory;
  readonly keyring: Keyring;
  readonly clientOptions: WebClientOptions & { readonly logger: Logger };
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** The app was installed somewhere: there may be something to tell. */
  readonly onInstalled: () => Promise<void>;
};

/** The pages on which somebody installs the app: Slack's own library does what OAuth asks for, the words and the store are ours. */
export class Installer {
  readonly #parts: Parts;
  readonly #options: InstallURLOptions;
  readonly #providers: Readonly<Record<Language, InstallProvider>>;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { scopes, redirectUrl } = parts;
    this.#options = { scopes: [...scopes], ...(redirectUrl !== undefined && { redirectUri: redirectUrl }) };
    this.#providers = { sv: this.#provider(textIn("sv")), en: this.#provider(textIn("en")) };
  }

  /** Answers a request for one of the two pages; false for any other. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (request.method !== "GET" || (pathname !== INSTALL_PATH && pathname !== REDIRECT_PATH)) return false;
    const language = languageOf(request.headers["accept-language"]);
    const provider = this.#providers[language];
    if (pathname === INSTALL_PATH) {
      setHeaders(response);
      await provider.handleInstallPath(request, response, {}, this.#options);
    } else await provider.handleCallback(request, response, this.#callback(textIn(language)));
    return true;
  }

  #provider(text: Text): InstallProvider {
    const { credentials, clientOptions, authorizeUrl } = this.#parts;
    return new InstallProvider({
      ...credentials,
      clientOptions,
      logger: quiet(clientOptions.logger),
      authorizationUrl: authorizeUrl,
      stateStore: new InstallStates(this.#parts, this.#options),
      stateCookieExpirationSeconds: STATE_MINUTES * 60,
      installationStore: {
        storeInstallation: (installation) => keepInstallation(this.#parts, installation),
        fetchInstallation: async () => {
          throw new Error("Tokens are looked up elsewhere");
        },
      },
      renderHtmlForInstallPath: (href) =>
        pageHtml(
          {
            ...{ title: text.plain("install.title"), words: text.plain("install.intro") },
            link: { href, label: text.plain("install.go") },
          },
          text,
        ),
    });
  }

  #callback(text: Text): CallbackOptions {
    return {
      successAsync: async (installation, _options, _request, response) => {
        await this.#parts.onInstalled();
        sendPage(response, 200, await this.#donePage(installation, text), text);
      },
      failureAsync: async (error, _options, _request, response) => {
        const { status, ...page } = this.#failurePage(error, text);
        const link = { href: BEGIN, label: text.plain("install.again") };
        sendPage(response, status, { ...page, link }, text);
      },
    };
  }

  async #donePage(installation: SlackInstallation, text: Text): Promise<InstallPage> {
    const { placeId, name, isOrganisation } = placeOf(installation);
    const title = text.plain("install.done", { name });
    const { appId = "" } = installation;
    if (isOrganisation) {
      // https://docs.slack.dev/enterprise/organization-ready-apps
      const href = `https://app.slack.com/manage/${placeId}/integrations/profile/${appId}/workspaces/add`;
      const link = { href, label: text.plain("install.letInto") };
      return { title, words: text.plain("install.organisation"), link };
    }
    const landlord = await this.#parts.directory.landlordByChatTeam(placeId);
    const words = landlord
      ? text.plain("install.ofLandlord", { landlord: landlord.name })
      : text.plain("install.noLandlord", { team: placeId });
    const href = `https://slack.com/app_redirect?${new URLSearchParams({ app: appId, team: placeId })}`;
    return { title, words, link: { href, label: text.plain("install.openSlack") } };
  }

  #failurePage(error: CodedError, text: Text): InstallPage & { readonly status: number } {
    if (error instanceof AuthorizationError) {
      return {
        ...{ status: 200, title: text.plain("install.cancelled") },
        words: text.plain("install.nothingChanged"),
      };
    }
    const isOutdated =
      error instanceof InvalidStateError ||
      error instanceof MissingStateError ||
      error instanceof MissingCodeError;
    if (isOutdated) {
      this.#parts.log.warn({ reason: error.message }, "an installation did not come back as it went");
      return {
        ...{ status: 400, title: text.plain("install.outdated") },
        words: text.plain("install.whyOutdated"),
      };
    }
    const failure = slackFailureOf(error);
    if (failure?.error === "invalid_code" || failure?.error === "code_already_used") {
      return { status: 400, title: text.plain("install.refused"), words: text.plain("install.whyRefused") };
    }
    if (failure && failure.type !== "Refused") {
      this.#parts.log.warn({ failure: failure.error }, "Slack did not let somebody install the app now");
      return { status: 502, title: text.plain("install.away"), words: text.plain("install.whyAway") };
    }
    const reference = reportFault(this.#parts.log, error, { request: "install" });
    return {
      ...{ status: 500, title: text.plain("install.fault") },
      words: text.plain("install.whyFault", { reference }),
    };
  }
}

/** Swedish for those who prefer it to English. */
function languageOf(header: string | undefined): Language {
  const wanted = (header ?? "").split(",").map((part) => {
    const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
    const quality = rest.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
    return { language: tag.split("-")[0], quality: Number(quality ?? 1) };
  });
  const of = (language: string) =>
    Math.max(0, ...wanted.filter((one) => one.language === language).map((one) => one.quality));
  return of("sv") >= of("en") && of("sv") > 0 ? "sv" : "en";
}

/** Each failure has its page and its line in the log already. */
function quiet(logger: Logger): Logger {
  return {
    debug: (...parts) => logger.debug(...parts),
    info: (...parts) => logger.debug(...parts),
    warn: (...parts) => logger.debug(...parts),
    error: (...parts) => logger.debug(...parts),
    setLevel: () => undefined,
    getLevel: () => logger.getLevel(),
    setName: () => undefined,
  };
}
