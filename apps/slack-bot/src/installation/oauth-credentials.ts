import { WebClient, type WebClientOptions } from "@slack/web-api";

/** How Slack knows the app itself. */
export type OAuthCredentials = { readonly clientId: string; readonly clientSecret: string };

export type RefreshedToken = {
  readonly token: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
};

/** Exchanges a refresh token, which serves once. @throws what Slack's client throws */
export async function refreshToken(
  { clientId, clientSecret }: OAuthCredentials,
  options: WebClientOptions,
  used: string,
): Promise<RefreshedToken> {
  const answer = await new WebClient(undefined, options).oauth.v2.access({
    ...{ client_id: clientId, client_secret: clientSecret },
    ...{ grant_type: "refresh_token", refresh_token: used },
  });
  const { access_token: token, refresh_token: next, expires_in: expiresInSeconds } = answer;
  if (!token || !next || !expiresInSeconds) throw new Error("oauth.v2.access answered without new tokens");
  return { token, refreshToken: next, expiresInSeconds };
}
