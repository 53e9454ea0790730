import type { KnownBlock } from "@slack/types";
import { actions, section } from "../kit/blocks.ts";
import { cut } from "../kit/cut.ts";
import { momentOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { settleButtons } from "./settle-buttons.ts";
import type { Undelivered } from "./undelivered.ts";

const ERROR_AT_MOST = 120;

/** A post that was given up: when, what it says, why, and what somebody can decide. */
export function undeliveredBlocks(one: Undelivered, zone: string, text: Text): readonly KnownBlock[] {
  const { says } = one;
  const quoted = says?.replaceAll(/^/gm, "> ");
  const lines = [undeliveredLine(one, zone, text), quoted ?? text.mrkdwn("status.nothingLeft")];
  return [section(lines.join("\n")), actions(...settleButtons(one, zone, text))];
}

/** When, what kind of message, and why. */
export function undeliveredLine(
  { message, reason, error, at }: Undelivered,
  zone: string,
  text: Text,
): string {
  const facts = {
    at: momentOf(text, at, zone),
    fact: text.plain(`fact.${message.fact.type}`),
    error: cut(error, ERROR_AT_MOST),
  };
  return text.mrkdwn(REASONS[reason], facts);
}

const REASONS = {
  REFUSED: "status.refused",
  UNCERTAIN: "status.uncertain",
  STOPPED: "status.stopped",
} as const;
