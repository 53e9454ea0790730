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
};

export type AgendaLine = Pick<Commitment, "unit" | "focusArea" | "target" | "note"> & {
  readonly commitmentId: CommitmentId;
  readonly proRataTarget: number;
  /** What was verified of it, and what is left; null for places and events, which nothing counts. */
  readonly verified: number | null;
  readonly left: number | null;
  /** For next year: as this year, or less if less was verified, and never more. */
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

/** What there is to talk of at a follow-up, by what is known when it is read. */
export type Agenda<T extends Initiative> = {
  readonly year: number;
  /** The tenant, and the landlord: both have committed themselves. */
  readonly parties: readonly AgendaParty[];
  /** Coming shifts that fit what the tenant has left; none where nothing is. */
  readonly fitting: readonly FittingShift<T>[];
};

const FITTING_AT_MOST = 5;

export function agendaOf<T extends Initiative>(
  year: number,
  parties: readonly PartyFacts[],
  coming: readonly FittingShift<T>[],
): Agenda<T> {
  const shown = parties.map(partyOf);
  const tenant = shown.find(({ party }) => party === "TENANT");
  const open = (tenant?.lines ?? []).filter(({ left }) => left !== null && left > 0);
  const fits = ({ initiative: { primaryFocusArea, otherFocusAreas } }: FittingShift<T>) =>
    open.some(
      ({ focusArea }) =>
        focusArea === null || [primaryFocusArea, ...otherFocusAreas].some((area) => area === focusArea),
    );
  return { year, parties: shown, fitting: coming.filter(fits).slice(0, FITTING_AT_MOST) };
}

function partyOf({ party, organisationId, balance, lines, pledged, verified }: PartyFacts): AgendaParty {
  const inMinutes = lines.filter(({ unit }) => unit === "MINUTES");
  const credited = verifiedByLine(inMinutes, verified);
  const shown = lines.map((line): AgendaLine => {
    const { id: commitmentId, unit, focusArea, target, note, proRata: proRataTarget } = line;
    const done = unit === "MINUTES" ? (credited.get(focusArea) ?? 0) : null;
    return {
      ...{ commitmentId, unit, focusArea, target, note, proRataTarget },
      verified: done,
      left: done === null ? null : Math.max(0, proRataTarget - done),
      proposedTarget: proposedTarget({ target, proRataTarget, verified: done }),
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

/** What is of no area in particular comes last. */
function byName(a: FocusArea | null, b: FocusArea | null): number {
  return Number(a === null) - Number(b === null) || (String(a) < String(b) ? -1 : 1);
}
