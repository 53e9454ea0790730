import type { Problem } from "../block-kit/problems.ts";

/** An answer of Slack's with `ok: false`. */
export class SlackError extends Error {
  readonly code: string;
  readonly extra: Record<string, unknown>;
  /** Whether the app broke a rule, rather than met an ordinary refusal. */
  readonly violation: boolean;

  constructor(code: string, extra: Record<string, unknown> = {}, violation = false) {
    super(code);
    this.code = code;
    this.extra = extra;
    this.violation = violation;
  }
}

/** An answer for a call that a correct app never makes. */
export function brokenRule(code: string, messages: readonly string[] = [], extra: object = {}): SlackError {
  const explained = messages.length > 0 && {
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  };
  return new SlackError(code, { ...extra, ...explained }, true);
}

/** An answer for blocks or views that break Block Kit's rules. */
export function brokenBlocks(code: string, problems: readonly Problem[]): SlackError {
  const messages = problems.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`);
  return brokenRule(code, messages, { errors: messages });
}
