import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { aCommand, anOrganisation, aPlan, aPledge, NOW } from "../testing/values.ts";

onEachDatabase("The statements of a transaction", (suite) => {
  test("have the same texts whatever values they carry, so that each is prepared once", async () => {
    const { database, openAgain } = suite();
    const { landlordId, shift } = await aPlan(database);
    let statements: string[] = [];
    const heard = await openAgain({ onStatement: (sql) => statements.push(sql), poolSize: 1 });

    const textsWith = async (places: number, name: string) => {
      statements = [];
      await heard.store.transaction(aCommand(landlordId, { key: name }), async (tx) => {
        const locked = await tx.shifts.lockById(shift.id);
        if (!locked) throw new Error("The shift is gone");
        const organisation = anOrganisation({ landlordId, name });
        await tx.organisations.insert(organisation);
        await tx.pledges.insert(
          aPledge({ landlordId, shiftId: shift.id, organisationId: organisation.id, places }),
        );
        const fact = { type: "ShiftOpened", shiftId: shift.id, initiativeId: shift.initiativeId } as const;
        await tx.outbox.append(`initiative:${shift.initiativeId}`, fact, NOW.add({ seconds: places }));
        await tx.shifts.save({ ...locked, taken: places, location: name });
        return { ok: true, value: name };
      });
      return statements;
    };

    await textsWith(1, "The first opens the lane");
    const texts = await textsWith(2, "Second");
    expect(await textsWith(3, "Third")).toEqual(texts);
    expect(texts).toHaveLength(10);
  });
});
