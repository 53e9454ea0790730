import type { Exemption } from "@socialsmart/domain/exemption/exemption";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { spelled } from "../testing/spelled.ts";
import { aPlan, commit, ids } from "../testing/values.ts";

const TRICKY = `Åsa "Öst" O'Neill \`; DROP TABLE exemption; -- \\n 👩‍👩‍👧 %_`;
const date = (text: string) => Temporal.PlainDate.from(text);

onEachDatabase("Exemptions that are stored", (suite) => {
  test("come back as they were, by their first day, and are changed over what they were", async () => {
    const { database } = suite();
    const { landlordId, organisation } = await aPlan(database);
    const granted: Exemption = {
      id: ids.next("exemption"),
      landlordId,
      organisationId: organisation.id,
      ground: "OTHER",
      note: TRICKY,
      from: date("2028-02-29"),
      to: date("2028-12-31"),
      version: 1,
    };
    const earlier: Exemption = {
      ...granted,
      id: ids.next("exemption"),
      ground: "VACANCY",
      note: "",
      from: date("2026-01-01"),
    };
    await commit(database, landlordId, async (tx) => {
      await tx.exemptions.insert(granted);
      await tx.exemptions.insert(earlier);
    });
    const { exemptions } = database.store.reader(landlordId);
    const listed = async () => (await exemptions.listByOrganisations([organisation.id])).get(organisation.id);
    expect(spelled(await listed())).toEqual(spelled([earlier, granted]));
    expect(spelled(await exemptions.byIds([granted.id]))).toEqual(spelled([granted]));
    const revised = { ...granted, ground: "RENOVATION", note: "", to: granted.from } as const;
    await commit(database, landlordId, async (tx) => {
      expect(spelled(await tx.exemptions.lockById(granted.id))).toEqual(spelled(granted));
      await tx.exemptions.save(revised);
    });
    expect(spelled(await listed())).toEqual(spelled([earlier, { ...revised, version: 2 }]));
  });
});
