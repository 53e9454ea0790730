import type { Party } from "../appendix/appendix.ts";
import { reportedMinutes, waitsForVerifying } from "../attendance/attendance.ts";
import { type Balance, balancesOf } from "../commitment/balance.ts";
import { proRataTarget } from "../commitment/pro-rata.ts";
import type { FocusArea } from "../initiative/focus-area.ts";
import type { OrganisationId, ShiftId } from "../kernel/ids.ts";
import type { Pledge } from "../pledge/pledge.ts";
import { intervalOf, yearRange } from "../shift/period.ts";
import type { PlacedInitiative } from "../store/listed.ts";
import type { Reader } from "../store/reader.ts";
import { type Agenda, agendaOf, type PartyFacts, partyOf } from "./agenda.ts";
import { type FollowUp, nextYearOf } from "./follow-up.ts";
import { agreedOfLease, shortYearBefore } from "./lease-years.ts";
import { readComing } from "./read-coming.ts";
import type { MinutesByArea } from "./verified-by-line.ts";

type Moment = { readonly zone: string; readonly now: Temporal.Instant };
type Portion = { readonly shiftId: ShiftId | null; readonly minutes: number };

const AT_A_TIME = 500;

/** The agenda of a follow-up: by what is known now, or, once its notes were saved, by what was then. */
export async function readAgenda(
  reader: Reader,
  followUp: Pick<FollowUp, "appendixId" | "organisationId" | "year" | "figures">,
  moment: Moment,
): Promise<Agenda<PlacedInitiative>> {
  const { organisationId, year, figures } = followUp;
  if (figures) return { year, ...figures, fitting: [] };
  const [landlord] = (await reader.organisations.page({ kinds: ["LANDLORD"] }, { first: 1, after: null }))
    .items;
  const parties: readonly (readonly [Party, OrganisationId])[] = [
    ["TENANT", organisationId],
    ...(landlord ? [["LANDLORD", landlord.id] as const] : []),
  ];
  const nextYear = nextYearOf({ year }, moment.now.toZonedDateTimeISO(moment.zone).toPlainDate());
  const from = await shortYearOf(reader, followUp);
  const [facts, ofShortYear, coming] = await Promise.all([
    factsOf(reader, parties, { year, nextYear }, moment),
    from && factsOf(reader, parties, { year: from.year, nextYear }, moment),
    readComing(reader, organisationId, moment.now),
  ]);
  const agenda = agendaOf({ year, nextYear }, facts, coming);
  if (!from || !ofShortYear) return agenda;
  return {
    ...agenda,
    shortYear: { year: from.year, from: from.toString(), parties: ofShortYear.map(partyOf) },
  };
}

/** From when the short year was that the follow-up covers; undefined where there is none, or it has a follow-up of its own. */
async function shortYearOf(
  reader: Reader,
  { appendixId, organisationId, year }: Pick<FollowUp, "appendixId" | "organisationId" | "year">,
): Promise<Temporal.PlainDate | undefined> {
  const all = (await reader.appendices.listByOrganisations([organisationId])).get(organisationId) ?? [];
  const lease = agreedOfLease(all, all.find(({ id }) => id === appendixId)?.leaseNumber ?? "");
  const from = shortYearBefore(lease, year);
  if (!from) return undefined;
  const followUps = await reader.followUps.listByAppendices(lease.map(({ id }) => id));
  return [...followUps.values()].flat().some((one) => one.year === from.year) ? undefined : from;
}

/** What is known of each party's year. */
async function factsOf(
  reader: Reader,
  parties: readonly (readonly [Party, OrganisationId])[],
  { year, nextYear }: Pick<Agenda<PlacedInitiative>, "year" | "nextYear">,
  moment: Moment,
): Promise<readonly PartyFacts[]> {
  const ids = parties.map(([, id]) => id);
  const period = yearRange(year);
  const [balances, commitments, appendices, exemptions] = await Promise.all([
    balancesOf(reader, ids, { period, ...moment }),
    reader.commitments.listByOrganisations(ids),
    reader.appendices.listByOrganisations(ids),
    reader.exemptions.listByOrganisations(ids),
  ]);
  return Promise.all(
    parties.map(async ([party, id]): Promise<PartyFacts> => {
      const days = { appendices: appendices.get(id) ?? [], exemptions: exemptions.get(id) ?? [] };
      const own = commitments.get(id) ?? [];
      const lines = own.filter((line) => line.year === year);
      const pledges = await pledgedOf(reader, id, year, moment.zone);
      return {
        ...{ party, organisationId: id, balance: balances.get(id) ?? NO_BALANCE },
        lines: lines.map((line) => ({ ...line, proRata: proRataTarget(line, days) })),
        pledged: await byArea(reader, pledges),
        verified: await byArea(reader, await verifiedOf(reader, id, year)),
        unverified: await byArea(reader, await unverifiedOf(reader, pledges)),
        next: own.filter((line) => line.year === nextYear),
      };
    }),
  );
}

const NO_BALANCE: Balance = {
  ...{ targetMinutes: null, committedMinutes: null },
  ...{ plannedMinutes: 0, verifiedMinutes: 0 },
};

async function pledgedOf(
  reader: Reader,
  organisationId: OrganisationId,
  year: number,
  zone: string,
): Promise<readonly Pledge[]> {
  const startsWithin = intervalOf(yearRange(year), zone);
  const filter = { organisationId, states: ["CONFIRMED", "FULFILLED"], startsWithin } as const;
  const found: Pledge[] = [];
  for (let after: { key: string; id: string } | null = null; ; ) {
    const page = await reader.pledges.page(filter, { first: AT_A_TIME, after });
    found.push(...page.items);
    const last = page.items.at(-1);
    if (!page.hasNextPage || !last) return found;
    after = { key: last.queuedAt.toString(), id: last.id };
  }
}

/** Of pledges that nobody has reported on yet what was pledged, of the others what was reported and waits. */
async function unverifiedOf(reader: Reader, pledges: readonly Pledge[]): Promise<readonly Portion[]> {
  const byShift = await reader.attendances.listByShifts([...new Set(pledges.map(({ shiftId }) => shiftId))]);
  return pledges.map(({ id, shiftId, minutes }) => {
    const reported = (byShift.get(shiftId) ?? []).filter(({ pledgeId }) => pledgeId === id);
    const waiting = reported.filter(waitsForVerifying).reduce((sum, one) => sum + reportedMinutes(one), 0);
    return { shiftId, minutes: reported.length > 0 ? waiting : minutes };
  });
}

async function verifiedOf(
  reader: Reader,
  organisationId: OrganisationId,
  year: number,
): Promise<readonly Portion[]> {
  const filter = { organisationId, workedWithin: yearRange(year) };
  const found: Portion[] = [];
  for (let after: { key: string; id: string } | null = null; ; ) {
    const page = await reader.ledger.page(filter, { first: AT_A_TIME, after });
    const attendances = await reader.attendances.byIds([
      ...new Set(page.items.flatMap(({ attendanceId }) => attendanceId ?? [])),
    ]);
    const shiftOf = new Map(attendances.map(({ id, shiftId }) => [id, shiftId]));
    for (const { attendanceId, minutes } of page.items) {
      found.push({ shiftId: (attendanceId && shiftOf.get(attendanceId)) ?? null, minutes });
    }
    const last = page.items.at(-1);
    if (!page.hasNextPage || !last) return found;
    after = { key: String(last.seq), id: last.id };
  }
}

/** What they add up to, by the primary focus area of each shift's initiative. */
async function byArea(reader: Reader, portions: readonly Portion[]): Promise<MinutesByArea> {
  const shiftIds = [...new Set(portions.flatMap(({ shiftId }) => shiftId ?? []))];
  const shifts = await reader.shifts.byIds(shiftIds);
  const initiatives = await reader.initiatives.byIds([
    ...new Set(shifts.map(({ initiativeId }) => initiativeId)),
  ]);
  const areaOf = new Map(initiatives.map(({ id, primaryFocusArea }) => [id, primaryFocusArea]));
  const ofShift = new Map(shifts.map(({ id, initiativeId }) => [id, areaOf.get(initiativeId) ?? null]));
  const sums = new Map<FocusArea | null, number>();
  for (const { shiftId, minutes } of portions) {
    const area = (shiftId && ofShift.get(shiftId)) ?? null;
    sums.set(area, (sums.get(area) ?? 0) + minutes);
  }
  return sums;
}
