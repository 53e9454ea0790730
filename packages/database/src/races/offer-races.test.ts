import { offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { reviseLease } from "@socialsmart/domain/lease/revise-lease";
import { addLease, anOfferOf } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { expect, test } from "vitest";
import { onEachDatabase, onMariadbAtRepeatableRead, type TestDatabase } from "../testing/databases.ts";
import { aTownToOfferTo } from "../testing/town-to-offer-to.ts";

onEachDatabase("Offers at once", races);
onMariadbAtRepeatableRead("Offers at once", races);

const ROUNDS = 5;

function races(suite: () => TestDatabase): void {
  const aTown = () => aTownToOfferTo(suite().database);

  test("are made for one lease at once: one is, and the others hear of it", async () => {
    const { world, offering } = await aTown();
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        offerAppendix(world.deps, world.landlord.coordinator, anOfferOf(world, offering), null),
      ),
    );
    const [made, ...more] = answers.flatMap((answer) => (answer.ok ? [answer.value.appendixId] : []));
    expect(more).toEqual([]);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]))).toEqual(
      [1, 2].map(() => ({ type: "OfferOpen", appendixId: made })),
    );
  });

  test("are made while the lease's last day changes: they follow the lease as it is", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { world, offering } = await aTown();
      const { deps, landlord, landlordId, operator } = world;
      const { leaseId } = offering;
      const [offered] = await Promise.all([
        offerAppendix(deps, landlord.coordinator, anOfferOf(world, offering), null),
        reviseLease(deps, operator, { leaseId, endsOn: "2028-01-01" }, null),
      ]);
      const reader = deps.store.reader(landlordId);
      const [appendix] = await reader.appendices.byIds([answerOf(offered).appendixId]);
      const [lease] = await reader.leases.byIds([leaseId]);
      expect(String(appendix?.endsOn)).toBe(String(lease?.endsOn));
    }
  });

  test("are made side by side: each has a number of its own in the registry", async () => {
    const { world, offering } = await aTown();
    const { deps, landlord } = world;
    const leases = [offering.leaseId];
    for (const number of ["A", "B", "C", "D"]) leases.push(await addLease(world, offering.tenant, number));
    const offered = await Promise.all(
      leases.map((leaseId) =>
        offerAppendix(deps, landlord.coordinator, anOfferOf(world, { ...offering, leaseId }), null),
      ),
    );
    const numbers = offered.map((answer) => answerOf(answer).registryNumber).toSorted();
    expect(numbers).toEqual(["2026-0003", "2026-0004", "2026-0005", "2026-0006", "2026-0007"]);
  });
}
