import type { FollowUp } from "@socialsmart/domain/follow-up/follow-up";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { anAppendix } from "@socialsmart/domain/testing/builders";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { spelled } from "../testing/spelled.ts";
import { aPlan, commit, ids } from "../testing/values.ts";

const TRICKY = `Åsa "Öst" O'Neill \`; DROP TABLE follow_up; -- \\n\n 👩‍👩‍👧 %_`;
const date = (text: string) => Temporal.PlainDate.from(text);

const LINE = { unit: "MINUTES", focusArea: null, target: 600, note: "" } as const;
const aParty = (organisationId: OrganisationId) => ({
  ...({ party: "TENANT", organisationId, name: TRICKY, areas: [], lines: [] } as const),
  balance: { targetMinutes: 600, committedMinutes: null, plannedMinutes: 0, verifiedMinutes: -15 },
});

onEachDatabase("Follow-ups that are stored", (suite) => {
  test("come back as they were, by year, and are changed over what they were", async () => {
    const { database } = suite();
    const { landlordId, organisation } = await aPlan(database);
    const { id: organisationId } = organisation;
    const appendix = anAppendix({ id: ids.next("appendix"), landlordId, organisationId, leaseNumber: "L-7" });
    const planned: FollowUp = {
      ...{ id: ids.next("followup"), landlordId, appendixId: appendix.id, organisationId },
      ...{
        year: 2027,
        dueOn: date("2028-02-29"),
        heldOn: null,
        attendees: [],
        minutes: "",
        revision: 0,
        setBy: null,
        figures: null,
        adopted: [],
        version: 1,
      },
    };
    const held: FollowUp = {
      ...planned,
      id: ids.next("followup"),
      year: 2026,
      heldOn: date("2027-01-31"),
      attendees: [{ party: "OTHER", capacity: TRICKY }],
      minutes: "ö".repeat(20_000),
      revision: 3,
      setBy: ids.next("person"),
      figures: { nextYear: 2027, parties: [aParty(organisationId)] },
      adopted: [{ organisationId, year: 2027, on: "2027-02-01", lines: [{ ...LINE, note: TRICKY }] }],
    };
    await commit(database, landlordId, async (tx) => {
      await tx.appendices.insert(appendix);
      await tx.followUps.insert(planned);
      await tx.followUps.insert(held);
    });
    const { followUps } = database.store.reader(landlordId);
    const listed = async () => (await followUps.listByAppendices([appendix.id])).get(appendix.id);
    expect(spelled(await listed())).toEqual(spelled([held, planned]));
    expect(spelled(await followUps.byIds([held.id]))).toEqual(spelled([held]));
    const corrected = { ...held, minutes: TRICKY, attendees: [] };
    await commit(database, landlordId, async (tx) => {
      expect(spelled(await tx.followUps.lockOf(appendix.id, 2027))).toEqual(spelled(planned));
      expect(spelled(await tx.followUps.find(appendix.id, 2026))).toEqual(spelled(held));
      expect(spelled(await tx.followUps.lockById(held.id))).toEqual(spelled(held));
      await tx.followUps.save(corrected);
    });
    expect(spelled(await listed())).toEqual(spelled([{ ...corrected, version: 2 }, planned]));
    await commit(database, landlordId, (tx) => tx.followUps.delete(planned.id));
    expect(await followUps.byIds([planned.id])).toEqual([]);
    const again = commit(database, landlordId, (tx) =>
      tx.followUps.insert({ ...held, id: ids.next("followup") }),
    );
    await expect(again).rejects.toThrow();
  });
});
