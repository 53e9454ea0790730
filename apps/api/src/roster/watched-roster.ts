import type { DistrictId, InitiativeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { InitiativeFact } from "@socialsmart/domain/outbox/fact";
import type { LanePosition } from "@socialsmart/domain/outbox/fact-feed";

/** Whose roster is watched. */
export type WatchedRoster =
  | { readonly kind: "SHIFT"; readonly shiftId: ShiftId; readonly initiativeId: InitiativeId }
  | { readonly kind: "INITIATIVE"; readonly initiativeId: InitiativeId }
  | { readonly kind: "DISTRICT"; readonly districtId: DistrictId };

/** Whether an initiative belongs to what is watched. */
export function covers(
  scope: WatchedRoster,
  { initiativeId, districtId }: Pick<LanePosition, "initiativeId" | "districtId">,
): boolean {
  return scope.kind === "DISTRICT" ? scope.districtId === districtId : scope.initiativeId === initiativeId;
}

/** Whether a fact of an initiative that belongs to it is about what is watched: all but what happened to another shift. */
export function concerns(scope: WatchedRoster, fact: InitiativeFact): boolean {
  return scope.kind !== "SHIFT" || !("shiftId" in fact) || fact.shiftId === scope.shiftId;
}
