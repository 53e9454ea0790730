import { describe, expect, test } from "vitest";
import { err, ok } from "../kernel/result.ts";
import { ORGANISATION_KINDS } from "../organisation/organisation.ts";
import {
  anAppendix,
  anInitiative,
  anOperator,
  anOrganisation,
  aPersonActor,
  aPledge,
  aServiceActor,
  aShift,
} from "../testing/builders.ts";
import { checkSignUp, type SignUpFacts, signUp } from "./sign-up.ts";

const STARTS = Temporal.Instant.from("2026-03-10T15:00:00Z");
const ENDS = Temporal.Instant.from("2026-03-10T18:00:00Z");
const EXPIRES = Temporal.Instant.from("2026-03-05T08:00:00Z");
const before = STARTS.subtract({ milliseconds: 1 });

const organisation = anOrganisation({ kind: "ASSOCIATION" });
const contact = aPersonActor({
  memberships: [{ organisationId: organisation.id, roles: ["TENANT_CONTACT"] }],
});
const coordinator = aPersonActor({
  memberships: [{ organisationId: anOrganisation({ kind: "LANDLORD" }).id, roles: ["COORDINATOR"] }],
});

function facts(given: Partial<SignUpFacts> = {}): SignUpFacts {
  return {
    actor: contact,
    organisation,
    appendices: [],
    shift: aShift({ startsAt: STARTS, endsAt: ENDS }),
    initiative: anInitiative(),
    roster: [],
    now: before,
    ...given,
  };
}

describe("a shift", () => {
  test("that is a draft takes no pledge, of staff neither", () => {
    const shift = aShift({ state: "DRAFT" });
    for (const actor of [contact, coordinator]) {
      expect(checkSignUp(facts({ shift, actor }))).toEqual(err({ type: "ShiftNotOpen" }));
    }
  });

  test("that is cancelled takes no pledge, and says why", () => {
    const shift = aShift({ state: "CANCELLED", cancelReason: "Snöstorm" });
    expect(checkSignUp(facts({ shift, actor: coordinator }))).toEqual(
      err({ type: "ShiftCancelled", reason: "Snöstorm" }),
    );
  });

  test("that is settled takes no pledge, though its clock were wrong", () => {
    const shift = aShift({ state: "SETTLED" });
    expect(checkSignUp(facts({ shift, actor: coordinator }))).toHaveProperty("refusal.type", "ShiftStarted");
  });

  const started = err({ type: "ShiftStarted", startsAt: "2026-03-10T15:00:00Z" });
  test.each([
    ["just before it starts", before, ok(null), ok(null)],
    ["as it starts", STARTS, started, ok(null)],
    ["just before it ends", ENDS.subtract({ milliseconds: 1 }), started, ok(null)],
    ["as it ends", ENDS, started, started],
  ])("%s takes a pledge from staff on site or from whoever may", (_, now, ofOthers, ofStaff) => {
    expect(checkSignUp(facts({ now }))).toEqual(ofOthers);
    expect(checkSignUp(facts({ now, actor: anOperator() }))).toEqual(ofOthers);
    expect(checkSignUp(facts({ now, actor: coordinator }))).toEqual(ofStaff);
  });

  test.each(["DRAFT", "PAUSED", "COMPLETED", "CANCELLED"] as const)(
    "of an initiative that is %s takes no pledge, and says why",
    (state) => {
      const initiative = anInitiative({ state, stateReason: "Biblioteket byggs om" });
      expect(checkSignUp(facts({ initiative, actor: coordinator }))).toEqual(
        err({ type: "InitiativeNotOpen", state, reason: "Biblioteket byggs om" }),
      );
    },
  );
});

describe("an appendix", () => {
  test.each(ORGANISATION_KINDS)("is asked of %s as it should be", (kind) => {
    const answer = checkSignUp(facts({ organisation: anOrganisation({ kind }), actor: coordinator }));
    expect(answer).toEqual(
      kind === "TENANT" ? err({ type: "AppendixNotActive", on: "2026-03-10" }) : ok(null),
    );
  });

  test("counts if any of a tenant's is active on the date", () => {
    const tenant = { ...organisation, kind: "TENANT" } as const;
    const appendices = [anAppendix({ state: "ENDED" }), anAppendix()];
    expect(checkSignUp(facts({ organisation: tenant, appendices }))).toEqual(ok(null));
  });

  test.each([
    ["Europe/Stockholm", ok(null)],
    ["UTC", err({ type: "AppendixNotActive", on: "2026-03-31" })],
  ])("that begins on 1 April counts on the date the shift starts in its own zone, %s", (zone, answer) => {
    const justPastMidnight = Temporal.Instant.from("2026-03-31T22:30:00Z");
    const shift = aShift({ startsAt: justPastMidnight, endsAt: justPastMidnight.add({ hours: 2 }), zone });
    const tenant = { ...organisation, kind: "TENANT" } as const;
    const appendices = [anAppendix({ effectiveFrom: Temporal.PlainDate.from("2026-04-01") })];
    expect(checkSignUp(facts({ shift, organisation: tenant, appendices }))).toEqual(answer);
  });
});

describe("an organisation's own live pledge", () => {
  const own = aPledge({ organisationId: organisation.id, places: 2 });

  test.each([
    ["CONFIRMED", own],
    ["PENDING", { ...own, state: "PENDING" as const }],
    ["WAITLISTED", { ...own, state: "WAITLISTED" as const }],
    ["OFFERED", { ...own, state: "OFFERED" as const, offer: { places: 1, expiresAt: EXPIRES } }],
  ])("stands in the way of another while it is %s", (_, pledge) => {
    const now = EXPIRES.subtract({ milliseconds: 1 });
    expect(checkSignUp(facts({ roster: [aPledge(), pledge], now }))).toEqual(
      err({ type: "AlreadyPledged", pledgeId: own.id, places: 2 }),
    );
  });

  test("stands in nobody's way once its offer has expired, though nobody has noticed", () => {
    const expired = { ...own, state: "OFFERED" as const, offer: { places: 1, expiresAt: EXPIRES } };
    expect(checkSignUp(facts({ roster: [expired], now: EXPIRES }))).toEqual(ok(null));
  });

  test("stands in nobody's way once it is released for want of names, though nobody has noticed", () => {
    const shift = aShift({ startsAt: STARTS, nameByMinutes: 60 });
    const due = STARTS.subtract({ minutes: 60 });
    const justBefore = due.subtract({ milliseconds: 1 });
    expect(checkSignUp(facts({ shift, roster: [own], now: justBefore })).ok).toBe(false);
    expect(checkSignUp(facts({ shift, roster: [own], now: due }))).toEqual(ok(null));
    // One that has a name stays, and so does one that came after the release.
    const half = { ...own, named: 1 };
    expect(checkSignUp(facts({ shift, roster: [half], now: due }))).toHaveProperty("refusal.places", 1);
    const released = { ...shift, namesReleased: true };
    expect(checkSignUp(facts({ shift: released, roster: [own], now: due })).ok).toBe(false);
  });
});

test("of several reasons the first in this order is told", () => {
  const worst = facts({
    actor: aPersonActor(),
    organisation: { ...organisation, kind: "TENANT" },
    shift: aShift({ state: "CANCELLED", startsAt: STARTS, endsAt: ENDS }),
    initiative: anInitiative({ state: "PAUSED" }),
    roster: [aPledge({ organisationId: organisation.id })],
    now: STARTS,
  });
  const open = { ...worst, actor: contact, shift: aShift({ startsAt: STARTS, endsAt: ENDS }) };
  const toCome = { ...open, now: before };
  const published = { ...toCome, initiative: anInitiative() };
  const steps: readonly SignUpFacts[] = [
    worst,
    { ...worst, actor: contact },
    { ...open, shift: { ...open.shift, state: "DRAFT" } },
    open,
    toCome,
    published,
    { ...published, roster: [] },
  ];
  const reasons = steps.map((step) => {
    const answer = signUp(step);
    return answer.allowed ? null : answer.reason.type;
  });
  expect(reasons).toEqual([
    "NotAllowed",
    "ShiftCancelled",
    "ShiftNotOpen",
    "ShiftStarted",
    "InitiativeNotOpen",
    "AlreadyPledged",
    "AppendixNotActive",
  ]);
});

describe("where one can pledge", () => {
  const waiting = (places: number) => aPledge({ state: "WAITLISTED", places });
  const offered = aPledge({ state: "OFFERED", places: 3, offer: { places: 3, expiresAt: EXPIRES } });

  test.each([
    { what: "nobody has", roster: [], outcome: "CONFIRMED", placesLeft: 4 },
    { what: "three are taken", roster: [aPledge({ places: 3 })], outcome: "CONFIRMED", placesLeft: 1 },
    { what: "all are taken", roster: [aPledge({ places: 4 })], outcome: "WAITLISTED", placesLeft: 0 },
    {
      what: "somebody waits for more than are free",
      roster: [aPledge({ places: 3 }), waiting(2)],
      outcome: "CONFIRMED",
      placesLeft: 1,
    },
    {
      what: "somebody waits for what is free",
      roster: [aPledge({ places: 2 }), waiting(2)],
      outcome: "WAITLISTED",
      placesLeft: 2,
    },
    {
      what: "all that is left is held by an offer",
      roster: [aPledge(), offered],
      outcome: "WAITLISTED",
      placesLeft: 0,
    },
  ])("$what: $outcome, $placesLeft left", ({ roster, outcome, placesLeft }) => {
    const now = EXPIRES.subtract({ milliseconds: 1 });
    expect(signUp(facts({ roster, now }))).toEqual({ allowed: true, outcome, placesLeft, mostPlaces: 4 });
  });

  test("an offer that has expired holds nothing, though nobody has noticed", () => {
    const shift = aShift({ startsAt: STARTS, endsAt: ENDS, taken: 1, offered: 3 });
    expect(signUp(facts({ shift, roster: [aPledge(), offered], now: EXPIRES }))).toMatchObject({
      outcome: "CONFIRMED",
      placesLeft: 3,
    });
  });

  test("once the shift has begun staff add what there is room for, and nobody waits", () => {
    const asked = (taken: number) =>
      signUp(facts({ roster: [aPledge({ places: taken })], actor: coordinator, now: STARTS }));
    expect(asked(3)).toEqual({ allowed: true, outcome: "CONFIRMED", placesLeft: 1, mostPlaces: 1 });
    const reason = { type: "ShiftStarted", startsAt: "2026-03-10T15:00:00Z" };
    expect(asked(4)).toEqual({ allowed: false, reason });
  });

  test("a shift with approval leaves it to a coordinator, whose own pledge needs none", () => {
    const shift = aShift({ startsAt: STARTS, endsAt: ENDS, approval: "MANUAL" });
    const tool = aServiceActor({ scopes: ["pledges:write"] });
    const outcomes = [contact, tool, coordinator].map((actor) => signUp(facts({ shift, actor })));
    expect(outcomes.map((answer) => answer.allowed && answer.outcome)).toEqual([
      "PENDING",
      "PENDING",
      "CONFIRMED",
    ]);
  });

  const released = STARTS.subtract({ minutes: 60 });
  const justBefore = released.subtract({ milliseconds: 1 });
  test.each([
    { rules: {}, now: before, mostPlaces: 4 },
    { rules: { perOrganisationCap: 2 }, now: before, mostPlaces: 2 },
    { rules: { perOrganisationCap: 9 }, now: before, mostPlaces: 4 },
    { rules: { perOrganisationCap: 2, capReleaseMinutes: 60 }, now: justBefore, mostPlaces: 2 },
    { rules: { perOrganisationCap: 2, capReleaseMinutes: 60 }, now: released, mostPlaces: 4 },
  ])("one may ask for at most $mostPlaces places by $rules at $now", ({ rules, now, mostPlaces }) => {
    const shift = aShift({ startsAt: STARTS, endsAt: ENDS, ...rules });
    expect(signUp(facts({ shift, now }))).toHaveProperty("mostPlaces", mostPlaces);
  });
});
