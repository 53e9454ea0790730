import { isContactOf, mayPledgeForAnyone } from "@socialsmart/domain/access/policy";
import { LIVE_PLEDGE_STATES } from "@socialsmart/domain/pledge/pledge-states";
import type { Bot } from "../bot-context.ts";
import { helpText } from "../help/help-text.ts";
import type { Guest, Known, Stranger } from "../person/identify.ts";
import { withSurroundings } from "../pledge/see-pledges.ts";
import { homeBlocks, unlinkedHome } from "./home-view.ts";
import { readWaiting } from "./read-waiting.ts";

const PLEDGES_READ = 30;

/** Draws somebody's App Home as things stand now. */
export async function publishHome(
  { slack, deps }: Bot,
  who: Known | Guest | Stranger,
  userId: string,
): Promise<void> {
  const { text } = who;
  if (who.type === "Stranger") {
    return slack.publishHome(userId, unlinkedHome(text.mrkdwn("who.noLandlord", { team: who.teamId }), text));
  }
  if (who.type === "Guest") return slack.publishHome(userId, unlinkedHome(text.mrkdwn("who.unlinked"), text));
  const { reader, memberships, actor } = who;
  const ids = [...new Set(memberships.map(({ organisationId }) => organisationId))];
  const own = ids.filter((id) => isContactOf(actor, id));
  const now = deps.clock.now();
  const coming = { states: LIVE_PLEDGE_STATES, startsWithin: { from: now } };
  const pages = await reader.pledges.pageByOrganisations(own, coming, { first: PLEDGES_READ, after: null });
  const pledges = [...pages.values()].flatMap(({ items }) => items);
  const [seen, waiting] = await Promise.all([
    withSurroundings(reader, pledges),
    mayPledgeForAnyone(actor) ? readWaiting(reader, now) : [],
  ]);
  const byStart = seen.toSorted((a, b) => Temporal.Instant.compare(a.shift.startsAt, b.shift.startsAt));
  await slack.publishHome(userId, homeBlocks({ pledges: byStart, waiting, help: helpText(who), now }, text));
}
