import { isStaff } from "@socialsmart/domain/access/policy";
import type { Bot } from "../bot-context.ts";
import { organisationsIn, type PledgingOrganisations } from "../organisation/pledging-organisations.ts";
import type { Known } from "../person/identify.ts";
import type { TextRequest } from "../slack/requests.ts";
import { readSurroundings } from "./read-candidates.ts";
import type { Surroundings } from "./understanding/match-shifts.ts";
import { parsePledgeText } from "./understanding/parse-pledge-text.ts";
import { type Understanding, understandPledge } from "./understanding/understand-pledge.ts";

/** A text that somebody may mean a pledge by, as far as it is understood. */
export type PledgeRead = {
  readonly understood: Understanding;
  readonly around: Surroundings;
  readonly organisations: PledgingOrganisations;
};

/** Reads a text in the light of the channel that it was typed in. */
export async function readPledge(
  { deps }: Bot,
  known: Known,
  { text: typed, teamId, place }: Pick<TextRequest, "text" | "teamId" | "place">,
  organisations: PledgingOrganisations,
): Promise<PledgeRead> {
  const { reader, landlord } = known;
  const now = deps.clock.now();
  const { days } = parsePledgeText(typed, now.toZonedDateTimeISO(landlord.zone).toPlainDate());
  const [around, named] = await Promise.all([
    readSurroundings({
      ...{ reader, landlord, teamId, channelId: place.channelId, now, days },
      withRunning: isStaff(known.actor),
    }),
    organisationsIn(typed, known, organisations),
  ]);
  const asked = { ...around, organisations: named, usual: onlyOf(organisations.own) };
  return { understood: understandPledge(typed, asked), around, organisations };
}

function onlyOf<T>([only, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? only : undefined;
}
