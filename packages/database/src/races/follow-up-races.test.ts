import { adoptLines } from "@socialsmart/domain/follow-up/adopt-lines";
import { noteFollowUp } from "@socialsmart/domain/follow-up/note-follow-up";
import { scheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { expect, test } from "vitest";
import { onEachDatabase, onMariadbAtRepeatableRead, type TestDatabase } from "../testing/databases.ts";
import { aTownToOfferTo } from "../testing/town-to-offer-to.ts";

onEachDatabase("Follow-ups at once", races);
onMariadbAtRepeatableRead("Follow-ups at once", races);

const ROUNDS = 5;

function races(suite: () => TestDatabase): void {
  const aTown = () => aTownToOfferTo(suite().database);

  test("are seen to by two people: one plans, one notes, one takes over the lines, and nothing is doubled", async () => {
    const { world } = await aTown();
    const { deps, landlord, landlordId } = world;
    const { organisationId, contact } = world.bakery;
    const reader = deps.store.reader(landlordId);
    const [appendix] =
      (await reader.appendices.listByOrganisations([organisationId])).get(organisationId) ?? [];
    if (!appendix) throw new Error("The bakery has one");
    for (let year = 2026; year < 2026 + ROUNDS; year += 1) {
      deps.clock.set(Temporal.Instant.from(`${year}-03-02T08:00:00Z`));
      const planned = { appendixId: appendix.id, year, dueOn: null };
      const plans = await Promise.all(
        [1, 2, 3].map(() => scheduleFollowUp(deps, landlord.coordinator, planned, null)),
      );
      const [followUpId, ...others] = new Set(plans.map((one) => answerOf(one).followUpId));
      if (!followUpId) throw new Error("One was planned");
      expect(others).toEqual([]);

      const attendees = [{ party: "TENANT", capacity: "Ägare" }] as const;
      const notes = await Promise.all(
        ["Ett", "Två", "Tre"].map((minutes) =>
          noteFollowUp(
            deps,
            landlord.coordinator,
            { followUpId, revision: 0, heldOn: `${year}-03-02`, attendees, minutes },
            null,
          ),
        ),
      );
      expect(notes.flatMap((one) => (one.ok ? [] : [one.refusal]))).toEqual(
        [1, 2].map(() => ({ type: "NotedMeanwhile", revision: 1 })),
      );
      const [noted] = await reader.followUps.byIds([followUpId]);
      expect(noted?.minutes).toBe(["Ett", "Två", "Tre"][notes.findIndex(({ ok }) => ok)]);

      const line = { unit: "MINUTES", focusArea: null, target: 60, note: "" } as const;
      const lines = [line, { ...line, unit: "EVENTS" }] as const;
      const adopted = await Promise.all(
        [contact, landlord.coordinator, landlord.coordinator].map((actor) =>
          adoptLines(deps, actor, { followUpId, organisationId, lines }, null),
        ),
      );
      expect(adopted.flatMap((one) => (one.ok ? [] : [one.refusal.type]))).toEqual([
        "CommitmentExists",
        "CommitmentExists",
      ]);
      const all = (await reader.commitments.listByOrganisations([organisationId])).get(organisationId) ?? [];
      expect(all.filter((one) => one.year === year + 1)).toHaveLength(2);
    }
  });
}
