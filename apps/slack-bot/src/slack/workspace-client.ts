import { WebAPIPlatformError, WebClient, type WebClientOptions } from "@slack/web-api";

/** What lets the app talk in a place, as it is at this moment. */
export interface TokenSource {
  /** @throws NotInstalled, or what says why there is none now */
  token(): Promise<string>;
  /** Slack no longer takes that token. */
  refused(token: string, error: string): Promise<void>;
}

/** Slack's answers to a token that is good no more. Source: https://docs.slack.dev/reference/methods/auth.test#errors */
const REFUSALS: ReadonlySet<string> = new Set([
  "account_inactive",
  "invalid_auth",
  "token_expired",
  "token_revoked",
]);

/** Why Slack took no such token; undefined for an error that is not about it. */
export function tokenRefusalOf(error: unknown): string | undefined {
  const code = error instanceof WebAPIPlatformError ? error.data.error : "";
  return REFUSALS.has(code) ? code : undefined;
}

/** Slack's client, that asks for the token at each call: it may have been rotated since the last one. */
export class WorkspaceClient extends WebClient {
  readonly #source: TokenSource;

  constructor(source: TokenSource, options: WebClientOptions) {
    super(undefined, options);
    this.#source = source;
  }

  override async apiCall(...[method, options]: Parameters<WebClient["apiCall"]>) {
    const token = await this.#source.token();
    try {
      return await super.apiCall(method, { ...options, token });
    } catch (error) {
      const refusal = tokenRefusalOf(error);
      if (refusal !== undefined) await this.#source.refused(token, refusal);
      throw error;
    }
  }
}
