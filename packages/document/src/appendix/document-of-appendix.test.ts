import { type Formatting, NEWEST_FORMATTING } from "@socialsmart/domain/template/formatting";
import { anAppendix } from "@socialsmart/domain/testing/builders";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { expect, test } from "vitest";
import { documentOfAppendix } from "./document-of-appendix.ts";
import { documentOfDraft } from "./document-of-draft.ts";
import type { OfferedAppendix } from "./offered-appendix.ts";
import { sampleValues } from "./sample-values.ts";

const ids = sequentialIds();
const [landlordId, personId] = [ids.next("landlord"), ids.next("person")];
const templateVersionId = ids.next("template");
const documentHash = "c0ffee".padEnd(64, "0");
const offeredAt = Temporal.Instant.from("2026-03-02T08:00:00Z");
const signatory = { personId, name: "Åsa Öberg", capacity: "VD" };

function offered(language: "sv" | "en", formatting: Formatting = NEWEST_FORMATTING): OfferedAppendix {
  const values = sampleValues(language, Temporal.PlainDate.from("2026-03-02"));
  const offer = {
    ...{ templateVersionId, language, offeredAt, offeredBy: null, documentHash, signatories: [] },
    validUntil: Temporal.PlainDate.from("2026-03-29"),
    values,
  };
  const appendix = anAppendix({ landlordId, registryNumber: "2026-0001", offer });
  return {
    ...{ appendix, offer, zone: "Europe/Stockholm" },
    version: {
      ...{
        id: templateVersionId,
        landlordId,
        template: "Lokaler",
        language,
        number: 3,
        body: "Text",
        formatting,
      },
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
    "Socialsmart hyresbilaga – Exempelbutiken AB",
    "Hyresgäst",
    "Engångskod med e-post",
    "Lokaler, version 3, på svenska",
  ],
  [
    "en",
    "Social-smart lease appendix – Example Shop AB",
    "Tenant",
    "One-time code by e-mail",
    "Lokaler, version 3, in English",
  ],
] as const)("the document of an offer in %s says all of it so", (language, title, role, method, template) => {
  const document = documentOfAppendix(offered(language), "https://socialsmart.example/verify/c0ffee");
  expect(document).toMatchObject({ language, title, hash: documentHash, registryNumber: "2026-0001" });
  expect(document.facts.map(({ value }) => value)).toEqual([template, "2026-03-29"]);
  const { name, capacity } = signatory;
  expect(document.parties[0]?.signature).toBeUndefined();
  expect(document.parties[1]).toEqual({
    ...{ role, name: offered(language).offer.values["tenant.name"] },
    signature: { name, capacity, signedAt: offeredAt, method },
  });
});

test.each([
  ["sv", 1, "2026-05-01", ["Trygghet: 2 tillfällen under 2026", "Integration: 120,5 h under 2026"]],
  ["sv", 2, "1 maj 2026", ["Trygghet: 2 tillfällen under 2026", "Integration: 120,5 h under 2026"]],
  ["en", 1, "2026-05-01", ["Safety: 2 events in 2026", "Integration: 120.5 h in 2026"]],
  ["en", 2, "1 May 2026", ["Safety: 2 events in 2026", "Integration: 120.5 h in 2026"]],
] as const)(
  "values are written by their types, in %s by formatting %i",
  (language, formatting, date, list) => {
    const of = offered(language, formatting);
    const written = {
      ...{ effectiveFrom: date, "landlord.commitments": list },
      ...{ "tenant.organisationNumber": "556677-8898", "lease.number": "L-1" },
    };
    expect(documentOfAppendix(of, undefined).values).toMatchObject(written);
    const at = { today: Temporal.PlainDate.from("2026-03-02"), zone: of.zone };
    expect(documentOfDraft(of.version, at).values).toMatchObject(written);
  },
);
