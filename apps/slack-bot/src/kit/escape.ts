/** Joins two characters and is not seen: beside a mark it takes away the edge of a word, where Slack begins to format. */
const WORD_JOINER = "\u2060";

/** An address to leave whole, or a mark with which Slack would begin or end bold, italic, struck-out text or code. */
const ADDRESS_OR_MARK =
  /(?<address>https?:\/\/[^\s*~`]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}.-]*[\p{L}\p{N}])|(?<![\p{L}\p{N}])[*_~`](?=\S)|(?<=\S)[*_~`](?![\p{L}\p{N}])/gu;

/**
 * Makes a text safe to stand in Slack's mrkdwn. With `& < >` written out, `<!channel>` and `<https://…|trap>` stay the
 * characters that somebody typed; with a joiner on both sides, so do the marks of `*bold*` and its like. Source:
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function escapeMrkdwn(text: string): string {
  return text
    .replaceAll(ADDRESS_OR_MARK, (found, address?: string) =>
      address === undefined ? `${WORD_JOINER}${found}${WORD_JOINER}` : found,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/^&gt;/gm, `${WORD_JOINER}&gt;`);
}

/** A text that is mrkdwn already: built from escaped parts, or Slack's own reference to a person. */
export class Mrkdwn {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  static channel(channelId: string): Mrkdwn {
    return new Mrkdwn(`<#${channelId}>`);
  }

  static person(userId: string): Mrkdwn {
    return new Mrkdwn(`<@${userId}>`);
  }
}
