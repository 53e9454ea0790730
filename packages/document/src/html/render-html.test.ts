import { expect, test } from "vitest";
import { aDocument } from "../testing/a-document.ts";
import { renderHtml } from "./render-html.ts";

test("a page says its language, its title and its hash, and has one heading of the first level", () => {
  const html = renderHtml(aDocument());
  expect(html).toContain('<html lang="sv">');
  expect(html).toContain("<title>Socialsmart hyresbilaga – Kaffebönan AB</title>");
  expect(html.match(/<h1>[^<]*<\/h1>/g)).toEqual(["<h1>Bilaga</h1>"]);
  expect(html).toContain(aDocument().hash);
  expect(html).toContain("<td>2026-03-03 09:05 (UTC+01:00)</td>");
  expect(html).toContain("<td>Inte undertecknat än</td>");
});

test("a document without a heading has its title for one", () => {
  expect(renderHtml(aDocument({ body: "Text." }))).toContain("<h1><bdi>Socialsmart hyresbilaga");
});

test("where nobody signs there is nothing about signatures", () => {
  expect(renderHtml(aDocument({ language: "en", parties: [] }))).not.toMatch(/[Ss]ignature|[Ss]igned/);
});

test("a page fetches nothing, runs nothing, and takes what was typed as text", () => {
  const hostile = `<script>x</script> & "'><img src=x onerror=y> *a* _b_ |`;
  const html = renderHtml(
    aDocument({
      title: hostile,
      registryNumber: hostile,
      values: { "landlord.name": hostile, "tenant.name": hostile },
      facts: [{ label: "Fakta", value: hostile }],
      parties: [{ role: "Hyresgäst", name: hostile }],
    }),
  );
  expect(html).not.toMatch(/<script|<img|<link|<em>|url\(|@import/);
  expect(
    html.split("&#x3C;script>x&#x3C;/script> &#x26; \"'>&#x3C;img src=x onerror=y> *a* _b_ |"),
  ).toHaveLength(7);
});
