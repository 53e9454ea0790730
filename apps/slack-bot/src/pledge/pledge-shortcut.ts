import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import { pledgingOrganisations } from "../organisation/pledging-organisations.ts";
import { cardSubject } from "../outbox/living-card.ts";
import type { Known } from "../person/identify.ts";
import type { ShortcutRequest } from "../slack/shortcuts.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import { refusalBeforehand } from "./pledge-by-text.ts";
import { pledgeFormView } from "./pledge-form.ts";
import { proposedForm, whatIsAsked } from "./proposed-form.ts";
import { type PledgeRead, readPledge } from "./read-pledge.ts";
import { asMessage } from "./understanding/as-message.ts";
import type { Candidate } from "./understanding/match-shifts.ts";

export const PLEDGE_FROM_MESSAGE = "pledge.from-message";
export const PLEDGE_FROM_ANYWHERE = "pledge.from-anywhere";

/**
 * Opens the form about a message: filled in as far as it can be understood, and else with the channel's initiative. It never
 * pledges at once, for whoever wrote the message may have meant something else by it.
 */
export async function pledgeByShortcut(
  bot: Bot,
  known: Known,
  request: ShortcutRequest,
): Promise<Answer | undefined> {
  const { text } = known;
  const organisations = await pledgingOrganisations(known);
  const refused = refusalBeforehand(known, organisations);
  if (refused) return refused;
  const read = await readPledge(bot, known, request, organisations);
  const here = await talkedAbout(bot, known, read, request);
  const meant = { ...read, understood: asMessage(read.understood, read.around, here) };
  const form = await proposedForm(known, meant, originOf(request), bot.deps.clock.now());
  const initiativeId = form.initiativeId ?? here?.initiative.id;
  const note = whatIsAsked(meant, text);
  return showForm(bot, request, pledgeFormView({ ...form, initiativeId, note }, text));
}

/** The channel's one initiative; of several the one whose card begins the thread. */
async function talkedAbout(
  { postedMessages }: Bot,
  { landlord }: Known,
  { around: { here } }: PledgeRead,
  { place, threadTs }: ShortcutRequest,
): Promise<Candidate | undefined> {
  const [only, ...others] = here;
  if (others.length === 0) return only;
  for (const candidate of here) {
    const card = await postedMessages.find(landlord.id, cardSubject(candidate.initiative));
    if (card?.channelId === place.channelId && card?.messageTs === threadTs) return candidate;
  }
  return undefined;
}
