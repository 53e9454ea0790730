import { readFileSync } from "node:fs";
import { renderHtml } from "@socialsmart/document/html/render-html";
import { aDocument } from "@socialsmart/document/testing/a-document";
import { expect, test } from "vitest";

const PLACEHOLDER = /\{\{([\w.]+)\}\}/g;

function template(language: "sv" | "en") {
  const body = readFileSync(new URL(`appendix-template.${language}.md`, import.meta.url), "utf8");
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
