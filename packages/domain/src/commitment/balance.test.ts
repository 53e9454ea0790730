import { beforeEach, describe, expect, test } from "vitest";
import { recordAppendix } from "../appendix/record-appendix.ts";
import { grantExemption } from "../exemption/grant-exemption.ts";
import { reviseExemption } from "../exemption/revise-exemption.ts";
import type { OrganisationId } from "../kernel/ids.ts";
import { reverseEntry } from "../ledger/reverse-entry.ts";
import { verifyHours } from "../ledger/verify-hours.ts";
import { type DateRange, parsePeriodDates, yearRange } from "../shift/period.ts";
import { reportAll } from "../testing/held-shift.ts";
import { anAgreement } from "../testing/inputs.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addOrganisation, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { balancesOf } from "./balance.ts";
import { commitYearly } from "./commit-yearly.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

async function balanceOf(organisationId: OrganisationId, period: DateRange = yearRange(2026)) {
  const { deps, landlordId, zone } = world;
  const at = { period, zone, now: deps.clock.now() };
  return (await balancesOf(deps.store.reader(landlordId), [organisationId], at)).get(organisationId);
}

describe("an organisation's balance", () => {
  test("is nothing, without a target, where nobody has taken anything on", async () => {
    const none = { targetMinutes: null, committedMinutes: null, plannedMinutes: 0, verifiedMinutes: 0 };
    expect(await balanceOf(world.bakery.organisationId)).toEqual(none);
  });

  test("has the year's lines in minutes for its target, all focus areas together", async () => {
    const { organisationId, contact } = world.bakery;
    const line = { organisationId, year: 2026, unit: "MINUTES", focusArea: null, note: "" } as const;
    for (const more of [
      { target: 6000 },
      { target: 600, focusArea: "SAFETY" } as const,
      { target: 9, unit: "EVENTS" } as const,
      { target: 100, year: 2027 },
    ])
      answerOf(await commitYearly(world.deps, contact, { ...line, ...more }, null));
    const targetOf = async (period: DateRange) => (await balanceOf(organisationId, period))?.targetMinutes;
    expect(await targetOf(yearRange(2026))).toBe(6600);
    expect(await targetOf({ ...yearRange(2026), to: yearRange(2027).to })).toBe(6700);
    expect(await targetOf(yearRange(2028))).toBeNull();
    expect(await targetOf(answerOf(parsePeriodDates("2026-Q1")))).toBeNull();
  });

  test("has left of them what its appendix and its exemptions leave of the year, each line by itself", async () => {
    const { deps, operator, landlord } = world;
    const { organisationId } = await addOrganisation(world, "TENANT", "Kiosken");
    const halfYear = anAgreement({ organisationId, effectiveFrom: "2026-07-01" });
    answerOf(await recordAppendix(deps, operator, halfYear, null));
    const july = { ground: "VACANCY", note: "", from: "2026-07-01", to: "2026-08-01" } as const;
    for (const id of [organisationId, landlord.organisationId]) {
      for (const focusArea of [null, "SAFETY"] as const) {
        const line = {
          organisationId: id,
          year: 2026,
          unit: "MINUTES",
          focusArea,
          target: 600,
          note: "",
        } as const;
        answerOf(await commitYearly(deps, operator, line, null));
      }
    }
    // 184 of 365 days leave 302,5 minutes of each line.
    expect(await balanceOf(organisationId)).toMatchObject({ targetMinutes: 600, committedMinutes: 1200 });
    expect(await balanceOf(landlord.organisationId)).toMatchObject({ targetMinutes: 1200 });
    const granted = await grantExemption(deps, operator, { ...july, organisationId }, null);
    // 153 days leave 251,5.
    expect(await balanceOf(organisationId)).toMatchObject({ targetMinutes: 480, committedMinutes: 1200 });
    const { exemptionId } = answerOf(granted);
    answerOf(await reviseExemption(deps, operator, { exemptionId, to: july.from }, null));
    expect(await balanceOf(organisationId)).toMatchObject({ targetMinutes: 600 });
    const own = { ...july, organisationId: landlord.organisationId };
    answerOf(await grantExemption(deps, operator, own, null));
    // 334 of 365 days leave 549 of each.
    expect(await balanceOf(landlord.organisationId)).toMatchObject({
      targetMinutes: 1080,
      committedMinutes: 1200,
    });
  });

  test("has 0 for its target where that is what was taken on", async () => {
    const { organisationId, contact } = world.bakery;
    const line = {
      organisationId,
      year: 2026,
      unit: "MINUTES",
      focusArea: null,
      target: 0,
      note: "",
    } as const;
    answerOf(await commitYearly(world.deps, contact, line, null));
    expect(await balanceOf(organisationId)).toMatchObject({ targetMinutes: 0 });
  });

  test("plans what is confirmed on shifts that are to come, and has verified what the ledger adds up to", async () => {
    const { bakery, gym, laterShiftId, deps, landlord } = world;
    await pledge(world, bakery, laterShiftId, 2);
    // One that waits plans nothing.
    await pledge(world, gym, laterShiftId, 1);
    const { attendanceIds } = await reportAll(world);
    const { organisationId } = bakery;
    // The first shift has been held: it is no longer planned, and not verified yet.
    expect(await balanceOf(organisationId)).toMatchObject({ plannedMinutes: 360, verifiedMinutes: 0 });
    expect(await balanceOf(gym.organisationId)).toMatchObject({ plannedMinutes: 0, verifiedMinutes: 0 });
    const { entries } = answerOf(await verifyHours(deps, landlord.coordinator, { attendanceIds }, null));
    expect(await balanceOf(organisationId)).toMatchObject({ plannedMinutes: 360, verifiedMinutes: 360 });
    expect(await balanceOf(gym.organisationId)).toMatchObject({ plannedMinutes: 0, verifiedMinutes: 360 });
    const others = await balanceOf(organisationId, yearRange(2025));
    expect(others).toMatchObject({ plannedMinutes: 0, verifiedMinutes: 0 });
    const [first] = entries;
    if (!first) throw new Error("unreachable");
    const taken = { entryId: first.entryId, reason: "Fel person" };
    answerOf(await reverseEntry(deps, landlord.coordinator, taken, null));
    expect(await balanceOf(organisationId)).toMatchObject({ plannedMinutes: 360, verifiedMinutes: 180 });
  });

  test("is of the period's local dates: New Year's Eve belongs to the old year where it is", async () => {
    const { association } = world;
    const eve = { startsAt: "2026-12-31T22:30:00Z", endsAt: "2027-01-01T01:30:00Z" };
    await pledge(world, association, await addShift(world, eve));
    const { organisationId } = association;
    expect(await balanceOf(organisationId, yearRange(2026))).toMatchObject({ plannedMinutes: 180 });
    expect(await balanceOf(organisationId, yearRange(2027))).toMatchObject({ plannedMinutes: 0 });
    world.deps.clock.set(Temporal.Instant.from("2027-02-01T00:00:00Z"));
    expect(await balanceOf(organisationId, yearRange(2026))).toMatchObject({ plannedMinutes: 0 });
  });
});
