import { expect, test } from "vitest";
import { checkPlaceholders } from "./check-placeholders.ts";

test.each([
  "",
  "Inget att fylla i, inte ens { tenant.name }.",
  "{{tenant.name}} och {{ lease.number }}, {{premises}}",
  "| {{district}} | *{{effectiveFrom}}* |",
  "[{{tenant.name}}](https://example.se) (se {{lease.number}})",
  "{{landlord.commitments}}",
  "# Ett\n\n  {{ landlord.commitments }}  \n\nTvå",
])("%j can be filled in", (body) => {
  expect(checkPlaceholders(body)).toEqual([]);
});

test.each([
  ["{{tenant.nam}}", "1:1", "UNKNOWN", "{{tenant.nam}}"],
  ["{{Tenant.name}}", "1:1", "UNKNOWN", "{{Tenant.name}}"],
  ["{{toString}}", "1:1", "UNKNOWN", "{{toString}}"],
  ["Rad ett\n\n{{ tenant name }}", "3:1", "MALFORMED", "{{ tenant name }}"],
  ["{{}}", "1:1", "MALFORMED", "{{}}"],
  ["{{*tenant.name*}}", "1:1", "MALFORMED", "{{*tenant.name*}}"],
  ["{{{tenant.name}}}", "1:1", "MALFORMED", "{{{tenant.name}}"],
  ["tenant.name}}", "1:12", "MALFORMED", "}}"],
  ["{{tenant.name", "1:1", "UNCLOSED", "{{tenant.name"],
  ["{{tenant.\nname}}", "1:1", "UNCLOSED", "{{tenant."],
  ["{{tenant.name} och {{lease.number}}", "1:1", "UNCLOSED", "{{tenant.name} och "],
  ["[avtalet](https://example.se/{{lease.number}})", "1:30", "IN_ADDRESS", "{{lease.number}}"],
  ["[avtalet](https://example.se 'om {{ premises }}')", "1:34", "IN_ADDRESS", "{{ premises }}"],
  ["Se <https://example.se/{{lease.number}}>", "1:24", "IN_ADDRESS", "{{lease.number}}"],
  ["Vi gör {{landlord.commitments}}", "1:8", "NOT_ALONE", "{{landlord.commitments}}"],
  ["# {{landlord.commitments}}", "1:3", "NOT_ALONE", "{{landlord.commitments}}"],
  ["| a |\n| - |\n| {{landlord.commitments}} |", "3:3", "NOT_ALONE", "{{landlord.commitments}}"],
  ["Vi gör\n{{landlord.commitments}}", "2:1", "NOT_ALONE", "{{landlord.commitments}}"],
  ["{{landlord.commitments}}\n===", "1:1", "NOT_ALONE", "{{landlord.commitments}}"],
])("%j cannot: %s, %s", (body, place, problem, text) => {
  const [fault, ...more] = checkPlaceholders(body).map(({ line, column, ...what }) => ({
    ...{ place: `${line}:${column}`, what },
  }));
  expect(fault).toEqual({ place, what: { problem, text } });
  if (problem === "NOT_ALONE" || problem === "IN_ADDRESS") expect(more).toEqual([]);
});

test("all that is wrong is told, in order, and not at any length", () => {
  const found = checkPlaceholders(`{{a}} {{b}}\n{{tenant.name}}\n{{${"x".repeat(200)}}}`);
  expect(found.map(({ line, column, text }) => [line, column, text.length])).toEqual([
    [1, 1, 5],
    [1, 7, 5],
    [3, 1, 60],
  ]);
});
