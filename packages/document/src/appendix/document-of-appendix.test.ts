import { PLACEHOLDERS, type PlaceholderValues } from "@socialsmart/domain/template/placeholders";
import { anAppendix } from "@socialsmart/domain/testing/builders";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { expect, test } from "vitest";
import { documentOfAppendix } from "./document-of-appendix.ts";
import type { OfferedAppendix } from "./offered-appendix.ts";

const ids = sequentialIds();
const [landlordId, personId] = [ids.next("landlord"), ids.next("person")];
const templateVersionId = ids.next("template");
const documentHash = "c0ffee".padEnd(64, "0");
const offeredAt = Temporal.Instant.from("2026-03-02T08:00:00Z");
const signatory = { personId, name: "Åsa Öberg", capacity: "VD" };

function offered(language: "sv" | "en"): OfferedAppendix {
  const values = Object.fromEntries(
    Object.keys(PLACEHOLDERS).map((name) => [name, name]),
  ) as PlaceholderValues;
  const offer = {
    ...{ templateVersionId, language, offeredAt, offeredBy: null, documentHash, signatories: [] },
    validUntil: Temporal.PlainDate.from("2026-03-29"),
    values: { ...values, offeredOn: "2026-03-02", "tenant.organisationNumber": "5560360793" },
  };
  const appendix = anAppendix({ landlordId, registryNumber: "2026-0001", offer });
  return {
    ...{ appendix, offer, zone: "Europe/Stockholm" },
    version: {
      ...{ id: templateVersionId, landlordId, template: "Lokaler", language, number: 3, body: "Text" },
      ...{ state: "RETIRED", hash: "", publishedAt: offeredAt, retiredAt: offeredAt },
    },
    signatures: [
      {
        ...{ ...signatory, appendixId: appendix.id, landlordId, documentHash, party: "TENANT" },
        ...{ signedAt: offeredAt, method: "CODE_BY_EMAIL" },
      },
    ],
  };
}

test.each([
  [
    "sv",
    "Socialsmart hyresbilaga – tenant.name",
    "Hyresgäst",
    "Engångskod med e-post",
    "Lokaler, version 3, på svenska",
  ],
  [
    "en",
    "Social-smart lease appendix – tenant.name",
    "Tenant",
    "One-time code by e-mail",
    "Lokaler, version 3, in English",
  ],
] as const)("the document of an offer in %s says all of it so", (language, title, role, method, template) => {
  const document = documentOfAppendix(offered(language), "https://socialsmart.example/verify/c0ffee");
  expect(document).toMatchObject({ language, title, hash: documentHash, registryNumber: "2026-0001" });
  expect(document.values["tenant.organisationNumber"]).toBe("556036-0793");
  expect(document.facts.map(({ value }) => value)).toEqual([template, "2026-03-29"]);
  const { name, capacity } = signatory;
  expect(document.parties[0]?.signature).toBeUndefined();
  expect(document.parties[1]).toEqual({
    ...{ role, name: "tenant.name" },
    signature: { name, capacity, signedAt: offeredAt, method },
  });
});
