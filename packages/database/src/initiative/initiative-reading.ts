import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import { DISTRICT_FIELDS } from "../district/district-row.ts";
import { ORGANISATION_FIELDS } from "../organisation/organisation-row.ts";
import { joinedAs } from "../reader/joined.ts";
import type { Reading } from "../reader/reading.ts";
import { type InitiativeRow, toInitiative } from "./initiative-row.ts";

const host = joinedAs("h", ORGANISATION_FIELDS);
const district = joinedAs("d", DISTRICT_FIELDS);

/** Initiatives with who runs them and where, in one statement. */
export const INITIATIVE_READING: Reading<InitiativeRow, PlacedInitiative> = {
  select: ["t.*", ...host.select, ...district.select].join(", "),
  join: "JOIN organisation h ON h.id = t.host_organisation_id JOIN district d ON d.id = t.district_id",
  toValue: (row) => ({ ...toInitiative(row), host: host.read(row), district: district.read(row) }),
};
