import { isDistrictFact } from "@socialsmart/domain/channel/channel-fact";
import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readDistrictPost } from "../channel/read-district-post.ts";
import { cutMrkdwn } from "../kit/cut.ts";
import type { Text } from "../texts/text.ts";
import { channelPost } from "./channel-post.ts";
import { isLogFact, isPersonalFact, isPostedFact, isRosterFact, worthTelling } from "./coalesce.ts";
import { directMessage } from "./direct/direct-message.ts";
import { isDirect } from "./direct/told.ts";
import { readLogPost } from "./log-post.ts";

const SHOWN_AT_MOST = 300;

type Reading = {
  readonly reader: Reader;
  readonly teamId: string;
  readonly text: Text;
  readonly now: Temporal.Instant;
};

/** What messages that are told together would say if they were told now, in mrkdwn; undefined where that is nothing. */
export async function whatItSays(
  messages: readonly OutboxMessage[],
  { reader, teamId, text, now }: Reading,
): Promise<string | undefined> {
  const facts = messages.map(({ fact }) => fact);
  const personal = facts.filter(isPersonalFact);
  const [first] = personal;
  if (first) {
    // Its words alone are shown, which are the same without the ways to Home and to documents.
    const shownAlike = { homeAddress: async () => undefined, readsDocuments: false };
    const told = { personId: first.personId, teamId, reader, text, now, ...shownAlike };
    return shown((await directMessage(personal.filter(isDirect), told))?.text);
  }
  if (facts.some(isLogFact)) {
    return shown((await readLogPost(worthTelling(facts.filter(isRosterFact)), reader, text))?.text);
  }
  const news = facts.filter(isDistrictFact);
  if (news.length > 0) {
    const route = (await reader.channelRoutes.list()).find(({ id }) => id === news[0]?.routeId);
    return route && shown((await readDistrictPost(news, route, { reader, text, now }))?.text);
  }
  const posted = facts.filter(isPostedFact);
  const [initiative] = await reader.initiatives.byIds(posted.map(({ initiativeId }) => initiativeId));
  if (!initiative) return undefined;
  return shown((await channelPost(posted, { initiative, reader, text, now }))?.text);
}

function shown(mrkdwn: string | undefined): string | undefined {
  return mrkdwn && cutMrkdwn(mrkdwn, SHOWN_AT_MOST);
}
