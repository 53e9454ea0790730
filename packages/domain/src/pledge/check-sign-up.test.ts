import { describe, expect, test } from "vitest";
import { err, ok } from "../kernel/result.ts";
import { ORGANISATION_KINDS } from "../organisation/organisation.ts";
import { anAppendix, anOrganisation, aShift } from "../testing/builders.ts";
import { checkSignUp } from "./check-sign-up.ts";

const STARTS = Temporal.Instant.from("2026-03-10T15:00:00Z");
const ENDS = Temporal.Instant.from("2026-03-10T18:00:00Z");
const before = STARTS.subtract({ milliseconds: 1 });
const facts = {
  shift: aShift({ startsAt: STARTS, endsAt: ENDS }),
  organisation: anOrganisation({ kind: "ASSOCIATION" }),
  appendices: [],
  asStaff: false,
  now: before,
};

describe("a shift", () => {
  test("that is a draft takes no pledge, of staff neither", () => {
    const shift = aShift({ state: "DRAFT" });
    expect(checkSignUp({ ...facts, shift })).toEqual(err({ type: "ShiftNotOpen" }));
    expect(checkSignUp({ ...facts, shift, asStaff: true })).toEqual(err({ type: "ShiftNotOpen" }));
  });

  test("that is cancelled takes no pledge, and says why", () => {
    const shift = aShift({ state: "CANCELLED", cancelReason: "Snöstorm" });
    expect(checkSignUp({ ...facts, shift, asStaff: true })).toEqual(
      err({ type: "ShiftCancelled", reason: "Snöstorm" }),
    );
  });

  const started = err({ type: "ShiftStarted", startsAt: "2026-03-10T15:00:00Z" });
  test.each([
    ["just before it starts", before, ok(null), ok(null)],
    ["as it starts", STARTS, started, ok(null)],
    ["just before it ends", ENDS.subtract({ milliseconds: 1 }), started, ok(null)],
    ["as it ends", ENDS, started, started],
  ])("%s takes a pledge from staff on site or from whoever may", (_, now, ofOthers, ofStaff) => {
    expect(checkSignUp({ ...facts, now })).toEqual(ofOthers);
    expect(checkSignUp({ ...facts, now, asStaff: true })).toEqual(ofStaff);
  });
});

describe("an appendix", () => {
  test.each(ORGANISATION_KINDS)("is asked of %s as it should be", (kind) => {
    const organisation = anOrganisation({ kind });
    const answer = checkSignUp({ ...facts, organisation });
    expect(answer).toEqual(
      kind === "TENANT" ? err({ type: "AppendixNotActive", on: "2026-03-10" }) : ok(null),
    );
  });

  test("is asked of a tenant that staff sign up too", () => {
    const organisation = anOrganisation({ kind: "TENANT" });
    expect(checkSignUp({ ...facts, organisation, asStaff: true }).ok).toBe(false);
  });

  test("counts if any of a tenant's is active on the date", () => {
    const organisation = anOrganisation({ kind: "TENANT" });
    const appendices = [anAppendix({ state: "ENDED" }), anAppendix()];
    expect(checkSignUp({ ...facts, organisation, appendices })).toEqual(ok(null));
  });

  test.each([
    ["Europe/Stockholm", "2026-04-01", ok(null)],
    ["UTC", "2026-04-01", err({ type: "AppendixNotActive", on: "2026-03-31" })],
  ])("counts on the date the shift starts in its own zone, %s", (zone, from, answer) => {
    const justPastMidnight = Temporal.Instant.from("2026-03-31T22:30:00Z");
    const shift = aShift({ startsAt: justPastMidnight, endsAt: justPastMidnight.add({ hours: 2 }), zone });
    const organisation = anOrganisation({ kind: "TENANT" });
    const appendices = [anAppendix({ effectiveFrom: Temporal.PlainDate.from(from) })];
    expect(checkSignUp({ ...facts, shift, organisation, appendices })).toEqual(answer);
  });
});
