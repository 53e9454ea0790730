import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { RosterFact } from "../__generated__/types.ts";
import type { WatchedRoster } from "./watched-roster.ts";

type Event = { readonly eventId: string; readonly happened: readonly RosterFact[] };

export type RosterSnapshotMapper = Event & {
  readonly __typename: "RosterSnapshot";
  readonly scope: WatchedRoster;
};
export type ShiftChangeMapper = Event & { readonly __typename: "ShiftChange"; readonly shiftId: ShiftId };
