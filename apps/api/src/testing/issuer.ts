import { createServer } from "node:http";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from "jose";

type Key = { readonly kid: string; readonly privateKey: CryptoKey; readonly jwk: JWK };

export type TestIssuer = {
  /** Its address, which is what it calls itself. */
  readonly issuer: string;
  readonly audience: string;
  /** A token that is good, but for what is given otherwise. It is issued now, as the tests' clock says, for an hour unless it is lasting. */
  sign(
    claims: JWTPayload,
    given?: {
      readonly header?: Partial<JWTHeaderParameters>;
      readonly key?: CryptoKey | Uint8Array;
      readonly lasting?: true;
    },
  ): Promise<string>;
  /** The public half of its key, as anybody can fetch it. */
  readonly publicKey: JWK;
  /** Signs by a new key from now on; the old one is no longer published. */
  rotate(): Promise<void>;
  /** Answers everything with 500 while it is broken. */
  isBroken: boolean;
  close(): Promise<void>;
};

/** An identity provider cut down to what an API asks of it: its configuration and its keys, over HTTP. */
export async function startIssuer(now: () => Temporal.Instant): Promise<TestIssuer> {
  let key = await newKey(1);
  let isBroken = false;
  const server = createServer((request, response) => {
    const issuer = `http://${request.headers.host}`;
    const documents: Readonly<Record<string, object>> = {
      "/.well-known/openid-configuration": { issuer, jwks_uri: `${issuer}/keys` },
      "/keys": { keys: [key.jwk] },
    };
    const document = documents[request.url ?? ""];
    response.writeHead(isBroken ? 500 : document ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(document ?? {}));
  });
  const port = await listen(server, { port: 0, variable: "PORT" });
  const issuer = `http://127.0.0.1:${port}`;
  const audience = "https://api.norrby.example";
  return {
    issuer,
    audience,
    sign: (claims, { header = {}, key: other, lasting } = {}) => {
      const at = Math.floor(now().epochMilliseconds / 1000);
      const usual = { iss: issuer, aud: audience, iat: at, ...(!lasting && { exp: at + 3600 }) };
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: key.kid, ...header })
        .sign(other ?? key.privateKey);
    },
    get publicKey() {
      return key.jwk;
    },
    rotate: async () => {
      key = await newKey(Number(key.kid) + 1);
    },
    get isBroken() {
      return isBroken;
    },
    set isBroken(value) {
      isBroken = value;
    },
    close: () => closeServer(server),
  };
}

async function newKey(number: number): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const kid = String(number);
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: "ES256", use: "sig" } };
}
