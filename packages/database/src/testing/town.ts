import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { countRoster } from "@socialsmart/domain/pledge/count-roster";
import { isLive } from "@socialsmart/domain/pledge/pledge";
import type { PageRequest } from "@socialsmart/domain/store/page";
import type { Database } from "../open-database.ts";
import {
  aDistrict,
  aLandlord,
  anAppendix,
  anInitiative,
  anOrganisation,
  aPledge,
  aSeries,
  aShift,
  commit,
  NOW,
} from "./values.ts";

/*
 * A small town for the reader's tests: two districts, three initiatives with their shifts, pledges on the first walk; and another
 * landlord's things, which nobody here is to see.
 */

const landlord = aLandlord();
export const landlordId = landlord.id;
export const north = aDistrict({ landlordId, name: "Norr" });
export const south = aDistrict({ landlordId, name: "Söder" });
// Bytewise: capitals before small letters, å behind z; two of one name are told apart by their ids.
export const organisations = ["B", "a", "z", "Å", "å", "å"].map((name) =>
  anOrganisation({ landlordId, name, kind: name === "a" ? "TENANT" : "ASSOCIATION" }),
);
export const [host = missing(), tenant = missing()] = organisations;
/** Holds through the first half of 2026. */
const lease = anAppendix({
  landlordId,
  organisationId: tenant.id,
  effectiveFrom: Temporal.PlainDate.from("2026-01-01"),
  endsOn: Temporal.PlainDate.from("2026-07-01"),
});
const belongs = { landlordId, hostOrganisationId: host.id };
export const walk = anInitiative({
  ...belongs,
  title: "Trygghetsvandring",
  districtId: north.id,
  primaryFocusArea: "SAFETY",
  otherFocusAreas: ["DEMOCRACY"],
});
export const cafe = anInitiative({
  ...belongs,
  title: "Språkcafé",
  districtId: north.id,
  primaryFocusArea: "INTEGRATION",
  otherFocusAreas: ["SAFETY"],
  channel: { teamId: "T", channelId: "C" },
});
export const council = anInitiative({
  ...belongs,
  title: "Ungdomsråd",
  districtId: south.id,
  primaryFocusArea: "DEMOCRACY",
  state: "DRAFT",
  channel: { teamId: "T", channelId: "C" },
});
export const day = (n: number) => Temporal.Instant.from("2026-12-01T16:00Z").add({ hours: 24 * n });
const shiftOf = (initiative: Initiative, n: number, more: object = {}) =>
  aShift({
    landlordId,
    initiativeId: initiative.id,
    startsAt: day(n),
    endsAt: day(n).add({ hours: 2 }),
    ...more,
  });
/** Every day's walk; the others are extra ones. */
export const daily = aSeries({ landlordId, initiativeId: walk.id });
export const walks = [0, 1, 2, 2, 2, 3].map((n, index) => {
  const slot = daily.startsOn.add({ days: n });
  const occurrence = index === 3 || index === 4 ? {} : { seriesId: daily.id, slot };
  return shiftOf(walk, n, { minPlaces: n === 0 ? 4 : 2, taken: n, ...occurrence });
});
export const cafes = [0, 7].map((n) => shiftOf(cafe, n, { state: n === 7 ? "DRAFT" : "OPEN" }));
export const [first = missing(), second = missing()] = walks;
export const pledges = organisations.map((organisation, n) =>
  aPledge({
    landlordId,
    shiftId: first.id,
    organisationId: organisation.id,
    places: n + 1,
    minutes: 60 * (n + 1),
    // Two joined the queue in the same millisecond.
    queuedAt: NOW.add({ milliseconds: n === 5 ? 4 : n }),
    state: n < 2 ? "CONFIRMED" : n === 2 ? "WITHDRAWN" : "WAITLISTED",
  }),
);
export const later = aPledge({
  landlordId,
  shiftId: second.id,
  organisationId: host.id,
  queuedAt: NOW.add({ hours: 1 }),
});

const foreign = aLandlord();
export const theirDistrict = aDistrict({ landlordId: foreign.id });
export const theirHost = anOrganisation({ landlordId: foreign.id });
export const theirs = anInitiative({
  landlordId: foreign.id,
  hostOrganisationId: theirHost.id,
  districtId: theirDistrict.id,
  primaryFocusArea: "SAFETY",
  channel: { teamId: "T", channelId: "C" },
});
export const theirShift = aShift({ landlordId: foreign.id, initiativeId: theirs.id, minPlaces: 1 });
export const theirPledge = aPledge({
  landlordId: foreign.id,
  shiftId: theirShift.id,
  organisationId: theirHost.id,
  state: "WAITLISTED",
});

export async function settle(database: Pick<Database, "store">): Promise<void> {
  await commit(database, landlordId, async (tx) => {
    await tx.landlords.insert(landlord);
    for (const district of [south, north]) await tx.districts.insert(district);
    for (const organisation of organisations) await tx.organisations.insert(organisation);
    await tx.appendices.insert(lease);
    for (const initiative of [walk, cafe, council]) await tx.initiatives.insert(initiative);
    await tx.series.insert(daily);
    for (const shift of [...walks, ...cafes].toReversed()) {
      const counts = shift === first ? countRoster(pledges.filter(isLive)) : {};
      await tx.shifts.insert({ ...shift, ...counts });
    }
    for (const pledge of [...pledges, later].toReversed()) await tx.pledges.insert(pledge);
  });
  await commit(database, foreign.id, async (tx) => {
    await tx.landlords.insert(foreign);
    await tx.districts.insert(theirDistrict);
    await tx.organisations.insert(theirHost);
    await tx.initiatives.insert(theirs);
    await tx.shifts.insert(theirShift);
    await tx.pledges.insert(theirPledge);
  });
}

/** All that there is, on one page. */
export const ALL: PageRequest = { first: 100, after: null };

export function idsOf<Id extends string>(items: readonly { readonly id: Id }[] | undefined): Id[] {
  return (items ?? []).map(({ id }) => id);
}

function missing(): never {
  throw new Error("The town is smaller than its tests");
}
