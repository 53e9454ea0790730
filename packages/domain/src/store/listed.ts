import type { District } from "../district/district.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Pledge } from "../pledge/pledge.ts";
import type { Shift } from "../shift/shift.ts";

/** An initiative with who runs it and where: whoever is shown one is shown these. */
export type PlacedInitiative = Initiative & { readonly host: Organisation; readonly district: District };

/** What will be looked at of each shift of a list: its fields. */
export type ShiftNeeds = readonly (keyof Shift)[];

/** What will be looked at of each pledge of a list. All else is left out, which is quicker where there are thousands. */
export type PledgeNeeds = {
  /** The pledge's own fields. */
  readonly fields: readonly (keyof Pledge)[];
  /** Fields of the organisation that made it, which then comes with it; null to do without. */
  readonly organisation: readonly (keyof Organisation)[] | null;
};

/** A pledge with the organisation that made it: whoever is shown one is shown the other. */
export type ListedPledge = Pledge & { readonly organisation: Organisation };
