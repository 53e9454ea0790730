import { endOf, hasNeverHeld } from "@socialsmart/domain/appendix/appendix";
import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import { appendicesButton, readButton } from "../../appendix/appendix-buttons.ts";
import { aboutAppendix, lastDayOf } from "../../appendix/appendix-lines.ts";
import { type AnyAppendix, readAnyAppendix } from "../../appendix/read-appendix.ts";
import type { Answer } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import { message, reasonLine } from "./about.ts";
import type { Told } from "./told.ts";

type Ends = Extract<PersonalFact, { readonly type: "YourAppendixEnds" }>;

/** When and why what both have signed ends, as it stands now; or that it does not any more. */
export async function appendixEndsDirect(
  { appendixId, had }: Ends,
  { reader, text, readsDocuments }: Told,
): Promise<Answer | undefined> {
  const seen = await readAnyAppendix(reader, appendixId);
  // Given an end and relieved of it, or moved to and fro: nobody has to know.
  if (!seen || endOf(seen.appendix) === had) return undefined;
  return appendixEndsMessage(seen, text, readsDocuments);
}

export function appendixEndsMessage(seen: AnyAppendix, text: Text, readsDocuments: boolean): Answer {
  const { appendix } = seen;
  const { endReason } = appendix;
  const [heading, line] = saidOf(seen, text);
  const reason = endReason && text.plain(`endReason.${endReason}`);
  const isReadable = appendix.offer && readsDocuments;
  const see = isReadable ? readButton(seen, text) : appendicesButton(text);
  return message([`*${heading}*`, aboutAppendix(seen, text), line, reasonLine(reason, text)], [see]);
}

function saidOf({ appendix }: AnyAppendix, text: Text): readonly [heading: string, line?: string] {
  const until = lastDayOf(appendix, text);
  if (until === undefined) return [text.mrkdwn("appendix.goesOn"), text.mrkdwn("appendix.noEnd")];
  const isOver = appendix.state === "ENDED";
  if (hasNeverHeld(appendix)) return [text.mrkdwn(isOver ? "appendix.neverBegan" : "appendix.willNotBegin")];
  return isOver
    ? [text.mrkdwn("appendix.hasEnded"), text.mrkdwn("appendix.heldUntil", { until })]
    : [text.mrkdwn("appendix.willEnd"), text.mrkdwn("appendix.holdsUntil", { until })];
}
