import { followUpAddress } from "@socialsmart/document/addresses";
import { makeReadingLink } from "@socialsmart/domain/appendix/make-reading-link";
import { readingView } from "../appendix/reading-view.ts";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { showForm } from "../slack/show-form.ts";
import { followUpsButton } from "./follow-up-buttons.ts";
import { aboutFollowUp } from "./follow-up-lines.ts";
import { followUpRefusalText } from "./follow-up-refusal-text.ts";
import { aboutOf, seenAt } from "./read-follow-up.ts";

/** [Page and PDF]: makes a link that is the person's own, and shows it in a view, which leaves nothing in any conversation. */
export async function readFollowUpPage(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, text, landlord } = known;
  const { publicUrl } = bot;
  const seen = await seenAt(known, click.value);
  const notThere = saying(
    followUpRefusalText({ type: "FollowUpNotFound" }, text, "mrkdwn"),
    followUpsButton(text),
  );
  if (!seen || publicUrl === undefined) return notThere;
  const { id: appendixId } = seen.appendix;
  const made = await makeReadingLink(bot.deps, actor, { appendixId, toRead: "FOLLOW_UP" });
  if (!made.ok) return notThere;
  const { secret, expiresAt } = made.value;
  const addressOf = (format: "html" | "pdf") =>
    `${followUpAddress(publicUrl, seen.followUp.id, format, secret)}?lang=${text.language}`;
  const link = {
    title: text.plain("followUp.readTitle"),
    about: aboutFollowUp(aboutOf(seen), text),
    pageAt: addressOf("html"),
    pdfAt: addressOf("pdf"),
    expiresAt: Temporal.Instant.from(expiresAt),
    zone: landlord.zone,
  };
  return showForm(bot, click, readingView(link, text));
}
