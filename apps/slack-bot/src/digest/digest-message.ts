import type { Bot } from "../bot-context.ts";
import { statusButton } from "../help/help-buttons.ts";
import { homeButton } from "../home/home-button.ts";
import { readHome } from "../home/read-home.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, actions, answer, type ButtonSpec, context, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import type { Known } from "../person/identify.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import type { Text } from "../texts/text.ts";
import type { DigestModel, DigestSection } from "./digest-section.ts";
import { DIGEST_SECTIONS } from "./digest-sections.ts";
import { readLateWithdrawals } from "./read-late-withdrawals.ts";

/** The time whose happenings a digest tells, in epoch milliseconds. */
type Since = { readonly from: number; readonly to: number };

/** What there is to do for somebody, as it is now, in all their organisations and roles. */
export async function readDigest(
  bot: Pick<Bot, "deps" | "queue" | "publicUrl">,
  known: Known,
  { from, to }: Since,
): Promise<DigestModel> {
  const home = await readHome(bot, known);
  const within = {
    from: Temporal.Instant.fromEpochMilliseconds(from),
    to: Temporal.Instant.fromEpochMilliseconds(to),
  };
  const withdrawals = home.queue ? await readLateWithdrawals(known.reader, within, home.now) : [];
  return { home, withdrawals };
}

/** The digest; undefined where there is nothing to do. @param address of App Home, where all of it can be done */
export function digestMessage(
  model: DigestModel,
  address: string | undefined,
  text: Text,
): Answer | undefined {
  const sections = DIGEST_SECTIONS.flatMap((draw) => draw(model, text) ?? []);
  if (sections.length === 0) return undefined;
  const heading = text.mrkdwn("digest.heading");
  const bodies = sections.map((one) => bodyOf(one, text));
  return answer([heading, ...bodies].join("\n"), [
    section(heading),
    ...bodies.map((body) => section(body)),
    ...(address === undefined
      ? [context(text.mrkdwn("digest.whereToDo")), actions(...withoutHome(model, text))]
      : [actions(homeButton(address, text))]),
  ]);
}

/** Where the way to App Home is not known: to what the one who reads it has most to do with. */
function withoutHome({ home: { queue } }: DigestModel, text: Text): readonly ButtonSpec[] {
  return queue ? [initiativesButton(text), statusButton(text)] : [ownPledgesButton(text)];
}

function bodyOf({ heading, lines }: DigestSection, text: Text): string {
  const { shown, left } = firstOf(lines, LISTED.linesInDigest);
  const more = left > 0 ? [text.mrkdwn("digest.more", { count: left })] : [];
  return [heading, ...shown.map((line) => `• ${line}`), ...more].join("\n");
}
