import { MAX_SIGN_IN_ID_LENGTH } from "@socialsmart/domain/access/sign-in-identity";
import { isId, type LandlordId } from "@socialsmart/domain/kernel/ids";
import { MAIL_VARIABLES, problemsOfMail } from "@socialsmart/mail/mail-settings";
import {
  count,
  databaseUrl,
  filePath,
  flag,
  host,
  httpUrl,
  logLevel,
  networks,
  parseConfig,
  port,
  publicUrl,
  word,
} from "@socialsmart/runtime/config";
import { z } from "zod";
import { DEFAULT_LIVE } from "./outbox/live.ts";
import { type ApiPolicy, DEFAULT_POLICY } from "./server/api-policy.ts";

const SETTINGS = z
  .object({
    API_PORT: port(4000),
    /** The address to listen on: this machine only, unless said otherwise. */
    API_HOST: host(),
    DATABASE_URL: databaseUrl(),
    LOG_LEVEL: logLevel(),
    ...MAIL_VARIABLES,
    API_DOCUMENTS: word(["any", "persisted"], DEFAULT_POLICY.documents),
    API_PERSISTED_DOCUMENTS: filePath().optional(),
    API_INTROSPECTION: flag(DEFAULT_POLICY.introspection),
    API_PUBLIC_URL: publicUrl().optional(),
    API_ROSTER_CACHE: flag(DEFAULT_POLICY.rosterCache),
    API_RATE_LIMIT: count(DEFAULT_POLICY.rateLimit),
    API_FAILURE_LIMIT: count(DEFAULT_POLICY.failureLimit),
    API_STREAM_LIMIT: count(DEFAULT_POLICY.streamLimit),
    API_LIVE_POLL_MS: count(DEFAULT_LIVE.pollMs).refine((ms) => ms >= 10, "must be at least 10"),
    API_TRUSTED_PROXIES: networks(),
    /** How long an answer may take, in milliseconds. */
    API_TIMEOUT_MS: count(DEFAULT_POLICY.timeoutMs).refine((limit) => limit > 0, "must be above 0"),
    /** The identity provider's own address, as its tokens name it in `iss`; left out, nobody signs in. */
    OIDC_ISSUER: httpUrl()
      .refine(
        isWorthTrusting,
        "must be an https:// address of at most 200 characters (http:// only on this machine)",
      )
      .optional(),
    /** What its tokens call this API in `aud`. */
    OIDC_AUDIENCE: z.string().optional(),
    /** Whose people sign in; needed where the database has several landlords. */
    OIDC_LANDLORD: z
      .custom<LandlordId>(
        (text) => typeof text === "string" && isId("landlord", text),
        "must be an id: landlord_…",
      )
      .optional(),
  })
  .refine((settings) => settings.API_DOCUMENTS === "any" || settings.API_PERSISTED_DOCUMENTS, {
    path: ["API_PERSISTED_DOCUMENTS"],
    error: "must be set, where API_DOCUMENTS is persisted",
  })
  .superRefine(({ OIDC_ISSUER, OIDC_AUDIENCE }, context) => {
    const unset =
      OIDC_ISSUER && !OIDC_AUDIENCE ? "OIDC_AUDIENCE" : !OIDC_ISSUER && OIDC_AUDIENCE && "OIDC_ISSUER";
    if (unset)
      context.addIssue({ code: "custom", path: [unset], message: "must be set too: people sign in by both" });
  });

/** Whoever can change what comes from the provider can be anybody. */
function isWorthTrusting(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const isHere = hostname === "127.0.0.1" || hostname === "localhost";
  return url.length <= MAX_SIGN_IN_ID_LENGTH && (protocol === "https:" || isHere);
}

/** @throws ConfigError with every problem at once. */
export function apiConfig(env: Readonly<Record<string, string | undefined>>) {
  return parseConfig(SETTINGS, env, problemsOfMail);
}

/** What the API lets others do, as it is set. */
export function policyOf(settings: ReturnType<typeof apiConfig>): Partial<ApiPolicy> {
  return {
    documents: settings.API_DOCUMENTS,
    persistedDocuments: settings.API_PERSISTED_DOCUMENTS,
    introspection: settings.API_INTROSPECTION,
    publicUrl: settings.API_PUBLIC_URL,
    rosterCache: settings.API_ROSTER_CACHE,
    rateLimit: settings.API_RATE_LIMIT,
    failureLimit: settings.API_FAILURE_LIMIT,
    streamLimit: settings.API_STREAM_LIMIT,
    trustedProxies: settings.API_TRUSTED_PROXIES,
    timeoutMs: settings.API_TIMEOUT_MS,
  };
}

const COMMAND_LINE_SETTINGS = z.object({ DATABASE_URL: databaseUrl() });

/** What commands at the command line need. @throws ConfigError */
export function commandLineConfig(env: Readonly<Record<string, string | undefined>>) {
  return parseConfig(COMMAND_LINE_SETTINGS, env);
}
