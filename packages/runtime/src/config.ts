import { isIP, isIPv4 } from "node:net";
import { z } from "zod";
import { KEY_BYTES } from "./keyring.ts";
import { StartError } from "./start-error.ts";

/** Settings that are not right; each problem is one line that starts with the variable's name. */
export class ConfigError extends StartError {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/**
 * Reads settings from environment variables: the schema's keys are their names. A variable that is set to nothing
 * counts as not set.
 *
 * A problem shows a variable's value only if the schema's own message does. The schemas below do, but for secrets.
 *
 * @param together what is wrong with which variables are set together, as lines like the others; asked with those that are
 * @throws {ConfigError} with every problem at once.
 */
export function parseConfig<Schema extends z.ZodObject>(
  schema: Schema,
  env: Readonly<Record<string, string | undefined>>,
  together: (isSet: (name: keyof z.output<Schema> & string) => boolean) => readonly string[] = () => [],
): z.output<Schema> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(set);
  const ofTogether = together((name) => set[name] !== undefined);
  if (parsed.success && ofTogether.length === 0) return parsed.data;
  const issues = parsed.error?.issues ?? [];
  const ofEach = issues.map(({ path, message }) => `${path.join(".") || "Settings"} ${message}`);
  throw new ConfigError([...ofEach, ...ofTogether]);
}

/** A TCP port; 0 lets the system choose a free one. */
export function port(fallback: number) {
  return variable((text) => {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    return number <= 65_535
      ? { value: number }
      : { problem: `must be a port from 0 to 65535, not "${text}"` };
  }).default(fallback);
}

/** An address of this machine to listen on, IPv4; this machine only where not set. */
export function host(fallback = "127.0.0.1") {
  return variable((text) =>
    isIPv4(text) ? { value: text } : { problem: `must be an IPv4 address, such as 0.0.0.0, not "${text}"` },
  ).default(fallback);
}

/** Where the data lies: in a file of this machine, or with a MySQL or MariaDB server. */
export type DatabaseLocation =
  | { readonly type: "sqlite"; readonly path: string }
  | { readonly type: "mysql"; readonly url: string };

/** The place as one URL, as the database takes it. */
export function urlOfDatabase(location: DatabaseLocation): string {
  return location.type === "sqlite" ? `sqlite:${location.path}` : location.url;
}

/** `sqlite:path`, `file:path` or `mysql://user:password@host:port/database`; `.data/socialsmart.sqlite` where not set. */
export function databaseUrl() {
  return variable((text): Reading<DatabaseLocation> => {
    const path = /^(?:sqlite|file):(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1];
    if (path) return { value: { type: "sqlite", path } };
    const url = text.startsWith("mysql://") && URL.canParse(text) ? new URL(text) : undefined;
    if (url?.hostname && url.pathname.length > 1) return { value: { type: "mysql", url: text } };
    // A server's URL holds a password, and one with a typing error cannot be trusted to hide it.
    const scheme = /^[a-z0-9+]*:/i.exec(text)?.[0] ?? "no such beginning";
    return {
      problem: `must be sqlite:PATH or mysql://USER:PASSWORD@HOST:PORT/DATABASE; it has ${scheme}`,
    };
  }).default({ type: "sqlite", path: ".data/socialsmart.sqlite" });
}

/** A text that must be set and is never shown. */
export function secret() {
  return z.string({ error: "must be set" });
}

/** Keys of 32 bytes in base64, with commas between them, the newest first; never shown. */
export function keys() {
  return variable((text): Reading<readonly Buffer[]> => {
    const all = text.split(",").map((each) => each.trim());
    const wrong = all.findIndex((each) => !isKey(each));
    return wrong === -1
      ? { value: all.map((each) => Buffer.from(each, "base64")) }
      : { problem: `must be keys of ${KEY_BYTES} bytes in base64, with commas; key ${wrong + 1} is none` };
  });
}

function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && Buffer.from(text, "base64").length === KEY_BYTES;
}

/** An address of a service: http or https. */
export function httpUrl() {
  return variable((text) =>
    /^https?:\/\//.test(text) && URL.canParse(text)
      ? { value: text }
      : { problem: `must be an http:// or https:// address, not "${text}"` },
  );
}

/** Where people reach a service: its scheme and host, to put a path behind. Addresses that hold secrets are made of it. */
export function publicUrl() {
  return variable((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isHere = url?.hostname === "127.0.0.1" || url?.hostname === "localhost";
    return url && (url.protocol === "https:" || isHere) && url.href === `${url.origin}/`
      ? { value: url.origin }
      : {
          problem: `must be an https:// address without a path (http:// only on this machine), not "${text}"`,
        };
  });
}

/** Where mail is handed in; it holds a password, and is never shown. */
export function smtpUrl() {
  return variable((text) =>
    /^smtps?:\/\//.test(text) && URL.canParse(text)
      ? { value: text }
      : { problem: "must be an smtp:// or smtps:// address" },
  );
}

/** On or off: true, yes, on, 1 or false, no, off, 0. */
export function flag(fallback = false) {
  return variable((text) => {
    const word = text.toLowerCase();
    if (["true", "yes", "on", "1"].includes(word)) return { value: true };
    if (["false", "no", "off", "0"].includes(word)) return { value: false };
    return { problem: `must be true or false, not "${text}"` };
  }).default(fallback);
}

/** A whole number from 0 up. */
export function count(fallback: number) {
  return variable((text) =>
    /^\d{1,9}$/.test(text)
      ? { value: Number(text) }
      : { problem: `must be a whole number from 0 to 999999999, not "${text}"` },
  ).default(fallback);
}

/** One of a few words. */
export function word<const Word extends string>(words: readonly Word[], fallback: NoInfer<Word>) {
  return variable((text): Reading<Word> => {
    const found = words.find((each) => each === text.toLowerCase());
    return found ? { value: found } : { problem: `must be ${words.join(" or ")}, not "${text}"` };
  })
    .optional()
    .transform((found) => found ?? fallback);
}

/** IP addresses and networks such as 10.0.0.0/8, with commas between them; none where not set. */
export function networks() {
  return variable((text): Reading<readonly string[]> => {
    const all = text.split(",").map((each) => each.trim());
    const wrong = all.find((each) => !isNetwork(each));
    return wrong === undefined
      ? { value: all }
      : { problem: `must be IP addresses or networks, such as 10.0.0.0/8, with commas; it has "${wrong}"` };
  }).default([]);
}

function isNetwork(text: string): boolean {
  const [address = "", length, ...more] = text.split("/");
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (version === 4 ? 32 : 128));
}

/** The path of a file. */
export function filePath() {
  return variable((text) => ({ value: text }));
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export function logLevel(fallback: LogLevel = "info") {
  return variable((text): Reading<LogLevel> => {
    const level = LOG_LEVELS.find((known) => known === text.toLowerCase());
    return level ? { value: level } : { problem: `must be one of ${LOG_LEVELS.join(", ")}, not "${text}"` };
  }).default(fallback);
}

type Reading<T> = { value: T } | { problem: string };

function variable<T>(read: (text: string) => Reading<T>) {
  return z.string({ error: "must be set" }).transform((text, context): T => {
    const reading = read(text.trim());
    if ("value" in reading) return reading.value;
    context.addIssue({ code: "custom", message: reading.problem });
    return z.NEVER;
  });
}
