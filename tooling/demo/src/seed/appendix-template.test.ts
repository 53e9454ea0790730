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
  ["sv", "9ef7157974095dfc856d9c4f8c8b4bc2f1bcf14eaec9d4d886b372ebc416c7c9"],
  ["en", "263d18512a7c95d36ff51811b667674dd4eeec177a953f3843813df3c0a346be"],
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
    expect(hash("sha256", renderHtml(documentOfAppendix(offered, undefined)))).toBe(page);
  },
);
