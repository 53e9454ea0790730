import type { DistrictId, InitiativeId, ShiftId } from "../kernel/ids.ts";

/** Whose rosters: those of a district's initiatives, of one initiative, or of one shift. */
export type RosterScope =
  | { readonly kind: "DISTRICT"; readonly id: DistrictId }
  | { readonly kind: "INITIATIVE"; readonly id: InitiativeId }
  | { readonly kind: "SHIFT"; readonly id: ShiftId };
