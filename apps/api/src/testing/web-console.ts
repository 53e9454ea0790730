import { createServer } from "node:http";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import { base64url, exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";

const CLIENT = "web-console";
const REDIRECT = "https://console.norrby.example/back";

export type TestProvider = {
  readonly issuer: string;
  readonly audience: string;
  /** Signs in as a web console does, and gives the access token that it then sends to the API. */
  signIn(subject: string): Promise<string>;
  close(): Promise<void>;
};

/** A whole identity provider, certified as such (`oidc-provider`), with a public client for a page in a browser. */
export async function startProvider(
  audience: string,
  accounts: Readonly<Record<string, { readonly email: string; readonly email_verified: boolean }>>,
): Promise<TestProvider> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const server = createServer();
  const port = await listen(server, { port: 0, variable: "PORT" });
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: "rsa-1", use: "sig" }] },
    cookies: { keys: ["a key for cookies of tests"] },
    clients: [
      {
        client_id: CLIENT,
        redirect_uris: [REDIRECT],
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...accounts[accountId] }),
    }),
    // The API knows people by their address the first time: the provider is told to put it into access tokens.
    extraTokenClaims: (_context, token) =>
      token.kind === "AccessToken" ? accounts[token.accountId] : undefined,
    ttl: { AccessToken: 3600, Grant: 3600, IdToken: 3600, Interaction: 3600, Session: 3600 },
    features: {
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: "openid", accessTokenFormat: "jwt", accessTokenTTL: 3600 }),
      },
    },
  });
  server.on("request", provider.callback());
  return {
    issuer,
    audience,
    signIn: (subject) => runCodeFlow(issuer, audience, subject),
    close: () => closeServer(server),
  };
}

/** The authorization code flow with PKCE (RFC 7636) and a resource indicator (RFC 8707), in place of a person and a browser. */
async function runCodeFlow(issuer: string, resource: string, login: string): Promise<string> {
  const cookies = new Map<string, string>();
  const browse = async (url: string, form?: Readonly<Record<string, string>>): Promise<string> => {
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get("location");
    if (!next) throw new Error(`${url} was answered with ${response.status}: ${await response.text()}`);
    return new URL(next, url).href;
  };

  const verifier = "a-verifier-that-is-long-enough-to-be-taken-for-one";
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const question = new URLSearchParams({
    client_id: CLIENT,
    redirect_uri: REDIRECT,
    response_type: "code",
    scope: "openid",
    resource,
    code_challenge: base64url.encode(new Uint8Array(digest)),
    code_challenge_method: "S256",
  });
  let at = await browse(`${issuer}/auth?${question}`);
  for (const form of [{ prompt: "login", login, password: "any" }, { prompt: "consent" }]) {
    at = await browse(await browse(at, form));
  }
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: CLIENT,
      redirect_uri: REDIRECT,
      code: new URL(at).searchParams.get("code") ?? "",
      code_verifier: verifier,
      resource,
    }),
  });
  const answer = (await response.json()) as { readonly access_token?: string };
  if (!answer.access_token) throw new Error(`No token: ${JSON.stringify(answer)}`);
  return answer.access_token;
}
