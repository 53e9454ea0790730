import type { ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import { type Answer, answer, saying, section } from "../kit/blocks.ts";
import { cut } from "../kit/cut.ts";
import { momentOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

/** The messages that were given up, for a coordinator. */
export function statusAnswer(parked: readonly ParkedMessage[], zone: string, text: Text): Answer {
  if (parked.length === 0) return saying(text.mrkdwn("status.fine"));
  const heading = text.mrkdwn("status.heading", { count: parked.length });
  const lines = parked.map((one) => `• ${undeliveredLine(one, zone, text)}`);
  return answer([heading, ...lines].join("\n"), [section(heading), section(lines.join("\n"))]);
}

/** One message that was given up: when, what, and why. */
export function undeliveredLine(
  { message, reason, error, at }: ParkedMessage,
  zone: string,
  text: Text,
): string {
  const facts = {
    at: momentOf(text, at, zone),
    fact: text.plain(`fact.${message.fact.type}`),
    error: cut(error, 120),
  };
  return text.mrkdwn(reason === "REFUSED" ? "status.refused" : "status.uncertain", facts);
}
