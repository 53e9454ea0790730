import type { ParkedRoute } from "@socialsmart/domain/chat/parked-route";
import { cut, firstOf } from "../kit/cut.ts";
import { Mrkdwn } from "../kit/escape.ts";
import { LISTED } from "../kit/limits.ts";
import type { Text } from "../texts/text.ts";

const ERROR_AT_MOST = 120;
const TITLE_AT_MOST = 60;

/** Which channel takes nothing, why, and what to do about it, in mrkdwn. */
export function closedText(
  { channelId, error }: Pick<ParkedRoute, "channelId" | "error">,
  titles: string,
  text: Text,
): string {
  const heading = text.mrkdwn("route.closed", { titles });
  return `${heading}\n${text.mrkdwn(reasonOf(error), { channel: Mrkdwn.channel(channelId), error: cut(error, ERROR_AT_MOST) })}`;
}

function reasonOf(error: string) {
  switch (error) {
    case "not_in_channel":
      return "route.notInChannel";
    case "channel_not_found":
      return "route.notFound";
    case "is_archived":
    case "is_inactive":
      return "route.archived";
    default:
      return "route.refused";
  }
}

/** What a channel is for, as far as there is room. */
export function titlesOf(titles: readonly string[]): string {
  const { shown, left } = firstOf(titles, LISTED.titlesOfChannel);
  return (
    [...shown.map((title) => cut(title, TITLE_AT_MOST)), ...(left > 0 ? [`+${left}`] : [])].join(", ") || "–"
  );
}
