import { offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { anOfferOf, aPublishedTemplate } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { afterEach, beforeEach, expect, test } from "vitest";
import { file, LINE, problems } from "./testing/lines.ts";
import { openTrial, type Trial } from "./testing/trial.ts";

const OTHER = LINE.replace("L-77", "L-78");
const nearer = (line: string) => line.replace("2028-12-31", "2026-03-12");

let trial: Trial;
beforeEach(async () => {
  trial = await openTrial();
  await trial.run(file(LINE, OTHER));
});
afterEach(() => trial.close());

/** The tenant holds appendices to both leases, is offered the next to one of them, and has pledged places on two Tuesdays in March. */
async function settled() {
  const { deps, world, reader } = trial;
  const { landlordId, operator, landlord } = world;
  const { items } = await reader.organisations.page({ kinds: ["TENANT"] }, { first: 100, after: null });
  const organisationId = items.find(({ name }) => name === "Åkes Ö-bod AB")?.id;
  if (!organisationId) throw new Error("The line was imported");
  const [person] = (await reader.people.listByOrganisations([organisationId])).get(organisationId) ?? [];
  const leases = (await reader.leases.listByOrganisations([organisationId])).get(organisationId) ?? [];
  const leaseId = leases.find(({ number }) => number === "L-77")?.id;
  if (!person || !leaseId) throw new Error("The line was imported");
  for (const leaseNumber of ["L-77", "L-78"]) {
    const dates = { effectiveFrom: "2026-01-01", endsOn: null };
    const input = { organisationId, leaseNumber, state: null, ...dates, registryNumber: `KS ${leaseNumber}` };
    answerOf(await recordAppendix(deps, operator, input, null));
  }
  const { id: personId } = person;
  const memberships = [{ organisationId, roles: ["TENANT_CONTACT"] as const }];
  const contact = { kind: "PERSON", landlordId, source: "CHAT", personId, memberships } as const;
  const offering = {
    tenant: { organisationId, contact },
    leaseId,
    templateVersionId: await aPublishedTemplate(world),
  };
  const offer = anOfferOf(world, offering, { registryNumber: "KS 3" });
  answerOf(await offerAppendix(deps, landlord.coordinator, offer, null));
  const first = await pledge(world, offering.tenant, world.shiftId);
  const later = await pledge(world, offering.tenant, world.laterShiftId);
  const pledgeIds = [first, later].map(({ pledgeId }) => pledgeId);
  return async () => {
    const stored = (await reader.appendices.listByOrganisations([organisationId])).get(organisationId) ?? [];
    const pledges = await reader.pledges.byIds(pledgeIds);
    return [
      ...stored.map(({ registryNumber, state, endsOn }) => `${registryNumber} ${state} ${endsOn}`).toSorted(),
      ...pledgeIds.map((id) => pledges.find((one) => one.id === id)?.state),
    ];
  };
}

test("a lease that ends earlier takes its appendix and later pledges with it, told by line before; once", async () => {
  const state = await settled();
  const before = await state();
  const told = [
    "change   line 2: lease L-77's last day: 2028-12-31 → 2026-03-12",
    "ends     line 2: the offer of appendix KS 3, which is withdrawn",
    "ends     line 2: appendix KS L-77, after 2026-03-12",
    "change   line 3: lease L-78's last day: 2028-12-31 → 2026-03-12",
    "change   line 3: lease L-78's premises: Torget 3 → Torget 4",
    "ends     line 3: appendix KS L-78, after 2026-03-12",
    "ends     line 3: 1 pledge on a later shift, which is cancelled",
  ];
  const ending = file(nearer(LINE), nearer(OTHER).replace("Torget 3", "Torget 4"));
  const changes = await trial.changes();
  const dry = await trial.run(ending, { updates: true, isDry: true });
  expect(dry.lines.slice(1, -1)).toEqual(told);
  expect([await trial.changes(), await state()]).toEqual([changes, before]);

  const done = await trial.run(ending, { updates: true });
  expect(done).toMatchObject({ isDone: true });
  expect(done.lines.slice(1, -1)).toEqual(told);
  expect(await state()).toEqual([
    "KS 3 WITHDRAWN 2029-01-01",
    "KS L-77 ACTIVE 2026-03-13",
    "KS L-78 ACTIVE 2026-03-13",
    "CONFIRMED",
    "CANCELLED_BY_ORGANISER",
  ]);
  expect((await trial.tenants("Åkes Ö-bod AB"))[0]?.leases).toEqual([
    "L-77 Torget 3 2026-01-01 2026-03-13",
    "L-78 Torget 4 2026-01-01 2026-03-13",
  ]);
  const after = await trial.changes();
  const again = await trial.run(ending, { updates: true });
  expect(again.lines.at(-1)).toContain(" Changes: 0. 0 lines have problems.");
  expect(await trial.changes()).toBe(after);

  const back = await trial.run(file(LINE, OTHER.replace("2026-01-01", "2026-02-01")), { updates: true });
  expect(problems(back)).toEqual([
    "line 2: lease L-77 ends on 2026-03-12 here, and an appendix with it: an import puts no end off, and endLease of the API does",
    "line 3: lease L-78 begins on 2026-01-01 here, and an appendix to it may say so: an import leaves that",
  ]);
  expect(await trial.changes()).toBe(after);
});
