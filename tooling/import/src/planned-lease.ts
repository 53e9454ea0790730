import type { DistrictId } from "@socialsmart/domain/kernel/ids";
import type { Lease } from "@socialsmart/domain/lease/lease";
import type { Entry } from "./check-row.ts";

/** What the lines of a file say of a lease, one after another; an empty cell says nothing. */
export type PlannedLease = Omit<NonNullable<Entry["lease"]>, "district"> & {
  /** The first. */
  readonly line: number;
  readonly districtId: DistrictId | null;
  readonly isThere: boolean;
};

const FACTS = ["startsOn", "endsOn", "premises", "districtId"] as const;

/** Whether both say something, and not the same. */
export function contradicts(earlier: PlannedLease, later: PlannedLease): boolean {
  return FACTS.some((fact) => earlier[fact] && later[fact] && earlier[fact] !== later[fact]);
}

export function together(earlier: PlannedLease, later: PlannedLease): PlannedLease {
  return {
    ...earlier,
    endsOn: earlier.endsOn ?? later.endsOn,
    premises: earlier.premises || later.premises,
    districtId: earlier.districtId ?? later.districtId,
  };
}

/** A lease that is there, as those lines leave it. */
export function asLeftBy({ startsOn, endsOn, premises, districtId }: PlannedLease, there: Lease): Lease {
  return {
    ...there,
    startsOn: Temporal.PlainDate.from(startsOn),
    endsOn: endsOn === null ? there.endsOn : Temporal.PlainDate.from(endsOn),
    premises: premises || there.premises,
    districtId: districtId ?? there.districtId,
  };
}
