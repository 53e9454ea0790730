import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import {
  mayPledgeForSomebody,
  organisationsIn,
  type PledgingOrganisations,
} from "../organisation/pledging-organisations.ts";
import type { Known } from "../person/identify.ts";
import { readOwnSeats } from "../seat/read-own-seats.ts";
import type { TextRequest } from "../slack/requests.ts";
import type { PledgeSeen } from "./pledge-answers.ts";
import { readSurroundings } from "./read-candidates.ts";
import { readComingPledges } from "./read-coming-pledges.ts";
import { type Candidate, initiativesMeant, shiftsWithin } from "./understanding/match-shifts.ts";
import type { PledgeText } from "./understanding/parse-pledge-text.ts";
import { takeOrganisation } from "./understanding/take-organisation.ts";
import { maySayNo, readWithdrawal } from "./understanding/withdrawal-words.ts";
import { type Withdrawable, withdrawalAnswer } from "./withdrawal-answer.ts";

/** More than anybody holds at once. */
const READ_AT_MOST = 100;

/**
 * `vi kan inte komma tisdag`: shows what may be meant, to withdraw or change by its buttons; undefined where a text asks for
 * nothing of the kind.
 */
export async function withdrawByText(
  { deps }: Bot,
  known: Known,
  { text: typed, teamId, place }: TextRequest,
  organisations: PledgingOrganisations,
): Promise<Answer | undefined> {
  if (!maySayNo(typed)) return undefined;
  const { reader, landlord, text } = known;
  const now = deps.clock.now();
  const [around, named] = await Promise.all([
    readSurroundings({ ...{ reader, landlord, teamId, channelId: place.channelId, now, days: null } }),
    organisationsIn(typed, known, organisations),
  ]);
  const taken = takeOrganisation(typed, named, around.candidates);
  const said = readWithdrawal(taken?.rest ?? typed, around);
  if (!said) return undefined;
  const meantFor = taken ? [taken.organisation] : organisations.own;
  const all = await readWithdrawable(known, meantFor, now);
  const meant = asSaid(all, said, around);
  const isMissed = meant.pledges.length + meant.seats.length === 0;
  return withdrawalAnswer(isMissed ? all : meant, isMissed ? typed.trim() : undefined, now, text);
}

/** All that somebody may mean to withdraw of these organisations, and their own seats. */
export async function readWithdrawable(
  known: Known,
  organisations: PledgingOrganisations["own"],
  now: Temporal.Instant,
): Promise<Withdrawable> {
  const ids = organisations.map(({ id }) => id);
  const [pledges, seats] = await Promise.all([
    readComingPledges(known.reader, ids, now, READ_AT_MOST),
    readOwnSeats(known, now),
  ]);
  return { pledges: pledges.items, seats, mayPledge: mayPledgeForSomebody(known, organisations) };
}

/** Those on the days, at the time and of the initiative that were said. */
function asSaid(
  { pledges, seats, mayPledge }: Withdrawable,
  said: PledgeText,
  { candidates, today }: { readonly candidates: readonly Candidate[]; readonly today: Temporal.PlainDate },
): Withdrawable {
  const all = [...pledges, ...seats.map(({ seen }) => seen)];
  const shifts = all.map(({ shift }) => shift);
  const then = new Set(shiftsWithin(shifts, said.days, said.clock, today).map(({ id }) => id));
  const named = initiativesMeant(said, withOwn(candidates, all));
  const ids = "among" in named ? new Set(named.among.map(({ initiative }) => initiative.id)) : undefined;
  const isMeant = ({ shift }: PledgeSeen) => then.has(shift.id) && (!ids || ids.has(shift.initiativeId));
  return {
    pledges: pledges.filter(isMeant),
    seats: seats.filter(({ seen }) => isMeant(seen)),
    mayPledge,
  };
}

/** An initiative that takes no more pledges may be meant too. */
function withOwn(candidates: readonly Candidate[], own: readonly PledgeSeen[]): readonly Candidate[] {
  const known = new Map(candidates.map((one) => [one.initiative.id, one]));
  for (const { initiative } of own) {
    if (!known.has(initiative.id))
      known.set(initiative.id, { initiative, district: undefined, shifts: [], cancelled: [] });
  }
  return [...known.values()];
}
