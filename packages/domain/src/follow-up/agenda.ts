import type { Party } from "../appendix/appendix.ts";
import type { Balance } from "../commitment/balance.ts";
import type { Commitment } from "../commitment/commitment.ts";
import type { FocusArea } from "../initiative/focus-area.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { CommitmentId, OrganisationId } from "../kernel/ids.ts";
import type { FittingShift } from "../pledge/shifts-that-fit.ts";
import { proposedTarget } from "./proposed-target.ts";
import { type MinutesByArea, verifiedByLine } from "./verified-by-line.ts";

/** What is known of one party's year. */
export type PartyFacts = {
  readonly party: Party;
  readonly organisationId: OrganisationId;
  readonly balance: Balance;
  /** Of the year, with what is left of each pro rata. */
  readonly lines: readonly (Commitment & { readonly proRata: number })[];
  /** Of confirmed and fulfilled pledges on shifts of the year. */
  readonly pledged: MinutesByArea;
  readonly verified: MinutesByArea;
  /** What was reported or pledged on shifts of the year, and is still to be verified. */
  readonly unverified: MinutesByArea;
  /** What it has taken on for the next year already. */
  readonly next: readonly Commitment[];
};

export type AgendaLine = Pick<Commitment, "unit" | "focusArea" | "target" | "note"> & {
  readonly commitmentId: CommitmentId;
  readonly proRataTarget: number;
  /** What was verified of it, and what is left; null for places and events, which nothing counts. */
  readonly verified: number | null;
  readonly left: number | null;
  /** For next year: see proposed-target.ts. */
  readonly proposedTarget: number;
};

export type AgendaArea = {
  readonly focusArea: FocusArea | null;
  /** The lines' own targets. */
  readonly promisedMinutes: number;
  readonly pledgedMinutes: number;
  readonly verifiedMinutes: number;
};

export type AgendaParty = Pick<PartyFacts, "party" | "organisationId" | "balance"> & {
  readonly lines: readonly AgendaLine[];
  /** Those in which anything was promised, pledged or verified. */
  readonly areas: readonly AgendaArea[];
};

/** A lease's first year that was too short for a follow-up of its own: what came of it is looked back on with the next. */
export type ShortYear = {
  readonly year: number;
  /** The first date on which an appendix of the lease held, ISO 8601. */
  readonly from: string;
  readonly parties: readonly AgendaParty[];
};

/** What there is to talk of at a follow-up, by what is known when it is read. */
export type Agenda<T extends Initiative> = {
  readonly year: number;
  /** Left out where no short year went before. */
  readonly shortYear?: ShortYear | undefined;
  /** Whose lines are agreed at it. */
  readonly nextYear: number;
  /** The tenant, and the landlord: both have committed themselves. */
  readonly parties: readonly AgendaParty[];
  /** Coming shifts that fit what the tenant has taken on for the next year, or might; none where that is nothing. */
  readonly fitting: readonly FittingShift<T>[];
};

const FITTING_AT_MOST = 5;

export function agendaOf<T extends Initiative>(
  { year, nextYear }: Pick<Agenda<T>, "year" | "nextYear">,
  parties: readonly PartyFacts[],
  coming: readonly FittingShift<T>[],
): Agenda<T> {
  const shown = parties.map(partyOf);
  const areas = areasAhead(
    parties.find(({ party }) => party === "TENANT"),
    shown.find(({ party }) => party === "TENANT"),
  );
  const fits = ({ initiative: { primaryFocusArea, otherFocusAreas } }: FittingShift<T>) =>
    areas.some((one) => one === null || [primaryFocusArea, ...otherFocusAreas].some((area) => area === one));
  return { year, nextYear, parties: shown, fitting: coming.filter(fits).slice(0, FITTING_AT_MOST) };
}

/** The areas of next year's hours, as they were taken on or else are proposed: the year looked back on is usually over. */
function areasAhead(
  facts: Pick<PartyFacts, "next"> | undefined,
  party: Pick<AgendaParty, "lines"> | undefined,
): readonly (FocusArea | null)[] {
  const taken = facts?.next ?? [];
  const ahead =
    taken.length > 0 ? taken : (party?.lines ?? []).map((line) => ({ ...line, target: line.proposedTarget }));
  return ahead.filter(({ unit, target }) => unit === "MINUTES" && target > 0).map((one) => one.focusArea);
}

/** What a year's facts come to. */
export function partyOf({
  party,
  organisationId,
  balance,
  lines,
  pledged,
  verified,
  unverified,
}: PartyFacts): AgendaParty {
  const inMinutes = lines.filter(({ unit }) => unit === "MINUTES");
  const credited = verifiedByLine(inMinutes, verified);
  const expected = verifiedByLine(inMinutes, sumOf(verified, unverified));
  const shown = lines.map((line): AgendaLine => {
    const { id: commitmentId, unit, focusArea, target, note, proRata: proRataTarget } = line;
    const done = unit === "MINUTES" ? (credited.get(focusArea) ?? 0) : null;
    return {
      ...{ commitmentId, unit, focusArea, target, note, proRataTarget },
      verified: done,
      left: done === null ? null : Math.max(0, proRataTarget - done),
      proposedTarget: proposedTarget({
        target,
        proRataTarget,
        expected: done === null ? null : (expected.get(focusArea) ?? 0),
      }),
    };
  });
  const promised = new Map(inMinutes.map(({ focusArea, target }) => [focusArea, target]));
  const areas = new Set([...promised.keys(), ...pledged.keys(), ...verified.keys()]);
  return {
    ...{ party, organisationId, balance, lines: shown },
    areas: [...areas].toSorted(byName).map((focusArea) => ({
      focusArea,
      promisedMinutes: promised.get(focusArea) ?? 0,
      pledgedMinutes: pledged.get(focusArea) ?? 0,
      verifiedMinutes: verified.get(focusArea) ?? 0,
    })),
  };
}

function sumOf(a: MinutesByArea, b: MinutesByArea): MinutesByArea {
  const areas = new Set([...a.keys(), ...b.keys()]);
  return new Map([...areas].map((area) => [area, (a.get(area) ?? 0) + (b.get(area) ?? 0)]));
}

/** What is of no area in particular comes last. */
function byName(a: FocusArea | null, b: FocusArea | null): number {
  return Number(a === null) - Number(b === null) || (String(a) < String(b) ? -1 : 1);
}
