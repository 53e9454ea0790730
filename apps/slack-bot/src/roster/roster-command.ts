import { mayPlan } from "@socialsmart/domain/access/policy";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { localDate } from "@socialsmart/domain/shift/shift";
import { hasStarted } from "@socialsmart/domain/shift/shift-phase";
import type { Bot } from "../bot-context.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { LISTED } from "../kit/limits.ts";
import type { Known } from "../person/identify.ts";
import { noSuchTimeText } from "../pledge/no-such-time.ts";
import { readSurroundings, within } from "../pledge/read-candidates.ts";
import { isOn } from "../pledge/understanding/days.ts";
import { type Candidate, initiativesMeant } from "../pledge/understanding/match-shifts.ts";
import { parsePledgeText } from "../pledge/understanding/parse-pledge-text.ts";
import type { Click, Request, TextRequest } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import { textIn } from "../texts/text.ts";
import { readRosters } from "./read-rosters.ts";
import { type RosterView, rosterAnswer, rosterWithoutShare, sharedRoster } from "./roster-view.ts";

/** As much of the query as a button's value carries. */
const QUERY_AT_MOST = 500;

/** `/roster [initiative] [v.12]`: who is coming, for the person who asks. */
export async function rosterCommand(bot: Bot, known: Known, request: TextRequest): Promise<Answer> {
  const view = await readRoster(bot, known, request, request.text);
  return "unknown" in view
    ? saying(view.unknown, initiativesButton(known.text))
    : rosterAnswer(view, known.text);
}

/** [Show the roster]: of the initiative that the button names, beside the message that has it. */
export async function seeRoster(bot: Bot, known: Known, click: Click): Promise<undefined> {
  const text = parseId("initiative", click.value) ?? "";
  return sayBeside(bot, click, await rosterCommand(bot, known, { ...click, text }));
}

/**
 * [Show everyone]: the same, read again, for the channel and in the landlord's language. Once, however often it is clicked;
 * the button goes.
 */
export async function shareRoster(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const view = await readRoster(bot, known, click, click.value);
  if ("unknown" in view) return saying(view.unknown, initiativesButton(known.text));
  const { responseUrl } = click.place;
  if (!responseUrl) return rosterAnswer(view, known.text);
  const shared = sharedRoster(view, click.userId, textIn(known.landlord.language));
  const clicked = `share:${click.teamId}:${click.place.channelId}:${click.messageTs ?? click.key}:${click.userId}`;
  const { first } = await bot.once.run(clicked, () => bot.replies.showEveryone(responseUrl, shared));
  return first ? rosterWithoutShare(view, known.text) : undefined;
}

async function readRoster(
  { deps }: Bot,
  { reader, landlord, text, actor }: Known,
  { teamId, place }: Request,
  typed: string,
): Promise<RosterView | { unknown: string }> {
  const query = typed.slice(0, QUERY_AT_MOST);
  const now = deps.clock.now();
  const today = now.toZonedDateTimeISO(landlord.zone).toPlainDate();
  // What a button asks for is an initiative's id, and not words that its title may be taken for.
  const asked = parseId("initiative", query);
  const said = parsePledgeText(asked ? "" : query, today);
  const noSuchTime = noSuchTimeText(said, text);
  if (noSuchTime) return { unknown: noSuchTime };
  const around = await readSurroundings({
    ...{ reader, landlord, teamId, now },
    channelId: place.channelId,
    days: said.days,
    withRunning: mayPlan(actor),
  });
  const candidates = asked
    ? around.candidates.filter(({ initiative }) => initiative.id === asked)
    : around.candidates;
  const named = initiativesMeant(said, candidates);
  if (named.type === "none" || named.type === "partly") {
    return { unknown: text.mrkdwn("roster.unknown", { words: said.words.join(" ") }) };
  }
  const fromChannel = around.here.length > 0 && !asked ? around.here : candidates;
  const among = named.type === "full" ? named.among : fromChannel;
  const wanted = among.map((one): Candidate => {
    const { days } = said;
    return days ? { ...one, shifts: one.shifts.filter((shift) => isOn(days, shift)) } : one;
  });
  const chosen = nearest(wanted, LISTED.shiftsOnRoster);
  const rosters = await readRosters(
    reader,
    chosen.flatMap(({ shifts }) => shifts),
    now,
  );
  const groups = chosen.map(({ initiative }) => ({
    initiative,
    rosters: rosters.filter(({ shift }) => shift.initiativeId === initiative.id),
  }));
  const [only, ...others] = among;
  const { days } = said;
  const counted = {
    states: ["OPEN"] as const,
    startsWithin: days ? within(days, landlord.zone) : { from: now },
  };
  const ids = among.map(({ initiative }) => initiative.id);
  const counts = [...(await reader.shifts.countByInitiatives(ids, counted)).values()];
  const all = counts.reduce((sum, count) => sum + count, 0);
  const shown = rosters.filter(({ shift }) => !hasStarted(shift, now)).length;
  return {
    initiative: others.length === 0 ? only?.initiative : undefined,
    groups,
    said: days?.said,
    left: Math.max(0, all - shown),
    nextWeek: days ? undefined : nextWeek(wanted, chosen),
    isManaged: mayPlan(actor),
    query,
  };
}

/** The week of the first shift that there was no room for. */
function nextWeek(wanted: readonly Candidate[], shown: readonly Candidate[]): number | undefined {
  const shownShifts = shown.flatMap(({ shifts }) => shifts);
  const left = wanted.flatMap(({ shifts }) => shifts).filter((shift) => !shownShifts.includes(shift));
  return left.map(localDate).toSorted(Temporal.PlainDate.compare)[0]?.weekOfYear;
}

/** The shifts that begin first, of all these initiatives together; initiatives left without one are left out. */
function nearest(among: readonly Candidate[], max: number): readonly Candidate[] {
  const all = among.flatMap(({ shifts }) => shifts);
  const first = all.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt)).slice(0, max);
  return among
    .map((one) => ({ ...one, shifts: one.shifts.filter((shift) => first.includes(shift)) }))
    .filter(({ shifts }) => shifts.length > 0);
}
