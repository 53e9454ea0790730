import type { AppendixId, InitiativeId, RouteId, SeriesId, ShiftId } from "../kernel/ids.ts";

/** What a channel that hears of a district is told. */
export type DistrictNews = { readonly initiativeId: InitiativeId } & (
  | { readonly type: "DistrictInitiativePublished"; readonly shifts: number }
  | { readonly type: "DistrictInitiativeCancelled"; readonly shifts: number }
  | { readonly type: "DistrictShiftOpened"; readonly shiftId: ShiftId }
  | { readonly type: "DistrictSeriesScheduled"; readonly seriesId: SeriesId; readonly shifts: number }
);

export type DistrictFact =
  | (DistrictNews & { readonly routeId: RouteId })
  /** What has happened in the district in `[from, to)`, in epoch milliseconds. */
  | {
      readonly type: "DistrictDigest";
      readonly routeId: RouteId;
      readonly from: number;
      readonly to: number;
    };

/** What is about a channel itself, told in its lane; those who follow an initiative elsewhere have no use for it. */
export type ChannelFact =
  | DistrictFact
  /** By both parties, to a lease in a district that the channel hears of. */
  | { readonly type: "AppendixSigned"; readonly appendixId: AppendixId }
  /** An initiative's card is to be here from now on. */
  | { readonly type: "ChannelLinked"; readonly initiativeId: InitiativeId }
  /** An initiative's card is here no longer. */
  | { readonly type: "ChannelLeft"; readonly initiativeId: InitiativeId };

const CHANNEL_FACTS: ReadonlySet<string> = new Set<ChannelFact["type"]>([
  "DistrictInitiativePublished",
  "DistrictInitiativeCancelled",
  "DistrictShiftOpened",
  "DistrictSeriesScheduled",
  "DistrictDigest",
  "AppendixSigned",
  "ChannelLinked",
  "ChannelLeft",
]);

export function isChannelFact<Fact extends { readonly type: string }>(
  fact: Fact,
): fact is Extract<Fact, ChannelFact> {
  return CHANNEL_FACTS.has(fact.type);
}

export function isDistrictFact<Fact extends { readonly type: string }>(
  fact: Fact,
): fact is Extract<Fact, DistrictFact> {
  return "routeId" in fact && !("personId" in fact);
}
