/**
 * Makes a text safe to stand in Slack's mrkdwn: with `& < >` written out, `<!channel>` and `<https://…|trap>` stay the
 * characters that somebody typed. Source: https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A text that is mrkdwn already: built from escaped parts, or Slack's own reference to a person. */
export class Mrkdwn {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  static person(userId: string): Mrkdwn {
    return new Mrkdwn(`<@${userId}>`);
  }
}
