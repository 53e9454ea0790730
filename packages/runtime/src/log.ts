import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import type { LogLevel } from "./config.ts";

export type Log = Logger;

/** Values of these keys are secrets wherever they stand; a Slack `response_url` lets anyone answer. */
const SECRET_FIELDS =
  /"(authorization|cookie|set-cookie|token|password|secret|signingSecret|client_secret|response_url)":"(?:[^"\\]|\\.)*"/gi;

/** Tokens have their issuer's prefix, so that they can be found inside any sentence: Slack's, and our own. */
const TOKENS = /\b(xox[a-z](?:\.xox[a-z])?-|xapp-|ssm_)[\w-]{8,}/g;

/** The password in a URL, as database drivers quote it in their errors. */
const URL_PASSWORDS = /\b([a-z][a-z0-9+]*:\/\/[^\s:/@"]*):[^\s/@"]+@/gi;

/**
 * A logger that writes one line of JSON for each event, at once: a line that is logged just before the process ends
 * is not lost. Secrets are taken out of the finished line, at whatever depth and in whatever sentence they stand.
 *
 * @param destination standard output where none is given.
 */
export function createLog({
  name,
  level,
  destination,
}: {
  name: string;
  level: LogLevel;
  destination?: DestinationStream;
}): Log {
  const options = {
    name,
    level,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: { streamWrite: withoutSecrets },
  };
  return destination ? pino(options, destination) : pino(options);
}

function withoutSecrets(line: string): string {
  return line
    .replace(SECRET_FIELDS, '"$1":"[redacted]"')
    .replace(TOKENS, "$1[redacted]")
    .replace(URL_PASSWORDS, "$1:[redacted]@");
}
