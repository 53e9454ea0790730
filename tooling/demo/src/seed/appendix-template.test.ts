import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { documentOfAppendix } from "@socialsmart/document/appendix/document-of-appendix";
import { renderHtml } from "@socialsmart/document/html/render-html";
import { aDocument } from "@socialsmart/document/testing/a-document";
import type { PlaceholderValues } from "@socialsmart/domain/template/placeholders";
import { anAppendix } from "@socialsmart/domain/testing/builders";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { expect, test } from "vitest";

const PLACEHOLDER = /\{\{([\w.]+)\}\}/g;

function bodyIn(language: "sv" | "en"): string {
  return readFileSync(new URL(`appendix-template.${language}.md`, import.meta.url), "utf8");
}

function template(language: "sv" | "en") {
  const body = bodyIn(language);
  const placeholders = [
    ...new Set(Array.from(body.matchAll(PLACEHOLDER), ([, name = ""]) => name)),
  ].toSorted();
  const values = Object.fromEntries(placeholders.map((name) => [name, `[${name}]`]));
  const html = renderHtml(aDocument({ language, body, values, parties: [], facts: [] }));
  return { placeholders, html, tags: Array.from(html.matchAll(/<(h[1-6]|li|p|tr|em)>/g), ([, tag]) => tag) };
}

test("the appendix says as much in English as in Swedish, of the same things", () => {
  const [sv, en] = [template("sv"), template("en")];
  expect(en.placeholders).toEqual(sv.placeholders);
  expect(en.tags).toEqual(sv.tags);
  expect(sv.tags.filter((tag) => tag === "h2").length).toBeGreaterThan(9);
});

test.each(["sv", "en"] as const)("nothing of the Markdown is left over: %s", (language) => {
  const { html, placeholders } = template(language);
  const article = html.slice(html.indexOf("<article>"), html.indexOf("</article>"));
  expect(article).not.toMatch(/\{\{|\*|\||^#/m);
  for (const name of placeholders) expect(article).toContain(`[${name}]`);
});

// If the template's own words are changed, so are these, and nothing else changes them.
test.each([
  ["sv", "52926f525579d37ca0159785d106019d865c16bcfec41432c2c5dd49093a389a"],
  ["en", "0563318757f87914a94631b7630647f1f0cb598b0325b74ebf572a6ec1564d3f"],
] as const)(
  "what was offered on it before dates were spelled out is the page that it was: %s",
  (language, page) => {
    const ids = sequentialIds();
    const [landlordId, templateVersionId] = [ids.next("landlord"), ids.next("template")];
    const values: Omit<PlaceholderValues, "landlord.commitments"> = {
      "landlord.name": "Exempelvärden AB",
      "landlord.organisationNumber": "5566778899",
      "tenant.name": "Exempelbutiken AB",
      "tenant.organisationNumber": "5566778898",
      "lease.number": "L-1",
      premises: "Butik, Exempelgatan 1",
      district: "",
      effectiveFrom: "2026-04-01",
      validUntil: "2026-03-29",
      offeredOn: "2026-03-02",
      registryNumber: "2026-0001",
      signatories: "Eva Exempel, samordnare; Erik Exempel, VD",
    };
    const offeredAt = Temporal.Instant.from("2026-03-02T08:00:00Z");
    const offer = {
      ...{ templateVersionId, language, offeredAt, offeredBy: null, signatories: [] },
      ...{ validUntil: Temporal.PlainDate.from("2026-03-29"), documentHash: "c0ffee".padEnd(64, "0") },
      values: values as PlaceholderValues,
    };
    const version = {
      ...{ id: templateVersionId, landlordId, template: "Lokaler", number: 1, language },
      ...{ body: bodyIn(language), state: "PUBLISHED" as const, formatting: 1 as const, hash: "" },
      ...{ publishedAt: offeredAt, retiredAt: null },
    } as const;
    const appendix = anAppendix({ landlordId, registryNumber: "2026-0001", offer });
    const offered = { appendix, offer, version, signatures: [], zone: "Europe/Stockholm" };
    // Without what it is drawn in, which is not what was offered.
    const drawn = renderHtml(documentOfAppendix(offered, undefined)).replace(/<style>.*<\/style>/s, "");
    expect(hash("sha256", drawn)).toBe(page);
  },
);
