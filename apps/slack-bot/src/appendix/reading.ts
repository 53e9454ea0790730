import { documentAddress } from "@socialsmart/document/addresses";
import { makeReadingLink } from "@socialsmart/domain/appendix/make-reading-link";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { showAbove } from "../slack/show-form.ts";
import { appendicesButton } from "./appendix-buttons.ts";
import { aboutAppendix } from "./appendix-lines.ts";
import { readAppendix } from "./read-appendix.ts";
import { readingView } from "./reading-view.ts";

/** [Read]: makes a link that is the person's own, and shows it in a view, which leaves nothing in any conversation. */
export async function openReading(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text, landlord } = known;
  const { publicUrl } = bot;
  const id = parseId("appendix", click.value);
  const seen = id && (await readAppendix(reader, id));
  if (!seen || publicUrl === undefined)
    return saying(text.mrkdwn("appendix.notReadable"), appendicesButton(text));
  const made = await makeReadingLink(bot.deps, actor, { appendixId: seen.appendix.id });
  if (made.ok) {
    const { secret, expiresAt } = made.value;
    const link = {
      title: text.plain("appendix.readTitle"),
      about: aboutAppendix(seen, text),
      pageAt: documentAddress(publicUrl, secret, "html"),
      pdfAt: documentAddress(publicUrl, secret, "pdf"),
      expiresAt: Temporal.Instant.from(expiresAt),
      zone: landlord.zone,
    };
    return showAbove(bot, click, readingView(link, text));
  }
  const { refusal } = made;
  switch (refusal.type) {
    case "NotAllowed":
    case "AppendixNotFound":
    case "NothingOffered":
      return saying(text.mrkdwn("appendix.notReadable"), appendicesButton(text));
    default:
      return assertNever(refusal);
  }
}
