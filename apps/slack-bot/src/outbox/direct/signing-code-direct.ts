import type { AppendixId } from "@socialsmart/domain/kernel/ids";
import { enterCodeButton } from "../../appendix/appendix-buttons.ts";
import type { Answer } from "../../kit/blocks.ts";
import { momentOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { message } from "./about.ts";

type SigningCode = {
  readonly appendixId: AppendixId;
  readonly pin: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
};

/** The code that somebody signs with, and until when it is good. */
export function signingCodeMessage(
  { appendixId, pin: code, expiresAt }: SigningCode,
  zone: string,
  text: Text,
): Answer {
  const until = momentOf(text, Temporal.Instant.fromEpochMilliseconds(expiresAt), zone);
  return message([text.mrkdwn("appendix.code", { code, until })], [enterCodeButton(appendixId, text)]);
}
