import type { Text } from "../texts/text.ts";

/** What somebody can type, in mrkdwn: coordinators can more. */
export function helpText(text: Text, isForCoordinator: boolean): string {
  const help = text.mrkdwn("help.text");
  return isForCoordinator
    ? [help, text.mrkdwn("help.coordinators"), text.mrkdwn("help.status")].join("\n")
    : help;
}
