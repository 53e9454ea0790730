import { seesEveryRoster } from "@socialsmart/domain/access/policy";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { ShiftNeeds } from "@socialsmart/domain/store/listed";
import type { Selection } from "../execution/selection.ts";
import { needsOf } from "../loading/needs.ts";
import type { ApiContext } from "../server/api-context.ts";

const PLACES = ["id", "capacity", "taken", "offered"] as const;

/** What the resolvers of a shift's fields look at. Fields that are not here, such as `signup`, need everything. */
const SHIFT: Readonly<Record<string, readonly (keyof Shift)[]>> = {
  id: ["id"],
  initiative: ["initiativeId"],
  startsAt: ["startsAt"],
  endsAt: ["endsAt"],
  zone: ["zone"],
  localDate: ["startsAt", "zone"],
  week: ["startsAt", "zone"],
  durationMinutes: ["startsAt", "endsAt"],
  location: ["location"],
  minPlaces: ["minPlaces"],
  capacity: ["capacity"],
  placesTaken: ["taken"],
  placesOffered: PLACES,
  placesLeft: PLACES,
  isFull: PLACES,
  allowsPartOfShift: ["allowsPartOfShift"],
  perOrganisationCap: ["perOrganisationCap"],
  capReleasesAt: ["startsAt", "capReleaseMinutes"],
  withdrawBy: ["startsAt", "withdrawByMinutes"],
  nameBy: ["startsAt", "nameByMinutes", "takesHeadCounts"],
  namesReleased: ["namesReleased"],
  takesHeadCounts: ["takesHeadCounts"],
  approval: ["approval"],
  adultsOnly: ["adultsOnly"],
  requiresRecordExtract: ["requiresRecordExtract"],
  state: ["state"],
  cancelReason: ["cancelReason"],
  changeReason: ["changeReason"],
  revision: ["revision"],
  series: ["seriesId"],
  slot: ["slot"],
  exception: ["exception"],
  isUnderstaffed: ["state", "startsAt", "taken", "minPlaces"],
  hasStarted: ["startsAt"],
  hasEnded: ["endsAt"],
  attendances: ["id", "initiativeId"],
  pledges: ["id"],
  totals: ["id", "offered", "taken", "named", "waitlisted", "pending", "confirmedMinutes", "organisations"],
};

const known = new WeakMap<Selection, ShiftNeeds | "EVERYTHING">();

/** What a list of shifts is to read for what is selected of it; undefined where that is everything. */
export function shiftNeeds(
  connection: Selection,
  { actor }: Pick<ApiContext, "actor">,
): ShiftNeeds | undefined {
  // What others may see hangs on fields that they did not ask for.
  if (!seesEveryRoster(actor)) return undefined;
  const needs = known.get(connection) ?? findNeeds(connection) ?? "EVERYTHING";
  known.set(connection, needs);
  return needs === "EVERYTHING" ? undefined : needs;
}

function findNeeds(connection: Selection): ShiftNeeds | undefined {
  const shift = connection.below("nodes").with(connection.below("edges").below("node"));
  const fields = needsOf(shift, SHIFT);
  if (!fields) return undefined;
  const isCursorShown = connection.has("edges") || connection.has("pageInfo");
  return [...new Set([...fields, ...(isCursorShown ? (["startsAt", "id"] as const) : [])])];
}
