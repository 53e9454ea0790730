import { expect, test } from "vitest";
import { checkPlaceholders } from "./check-placeholders.ts";

test.each([
  "",
  "Inget att fylla i, inte ens { tenant.name }.",
  "{{tenant.name}} och {{ lease.number }}, {{premises}}",
  "| {{district}} | *{{effectiveFrom}}* |",
])("%j can be filled in", (body) => {
  expect(checkPlaceholders(body)).toEqual([]);
});

test.each([
  ["{{tenant.nam}}", 1, "UNKNOWN", "{{tenant.nam}}"],
  ["{{Tenant.name}}", 1, "UNKNOWN", "{{Tenant.name}}"],
  ["{{toString}}", 1, "UNKNOWN", "{{toString}}"],
  ["Rad ett\n\n{{ tenant name }}", 3, "MALFORMED", "{{ tenant name }}"],
  ["{{}}", 1, "MALFORMED", "{{}}"],
  ["{{*tenant.name*}}", 1, "MALFORMED", "{{*tenant.name*}}"],
  ["{{{tenant.name}}}", 1, "MALFORMED", "{{{tenant.name}}"],
  ["tenant.name}}", 1, "MALFORMED", "}}"],
  ["{{tenant.name", 1, "UNCLOSED", "{{tenant.name"],
  ["{{tenant.\nname}}", 1, "UNCLOSED", "{{tenant."],
  ["{{tenant.name} och {{lease.number}}", 1, "UNCLOSED", "{{tenant.name} och "],
])("%j cannot: line %i, %s", (body, line, problem, text) => {
  expect(checkPlaceholders(body)[0]).toEqual({ line, problem, text });
});

test("all that is wrong is told, in order, and not at any length", () => {
  const found = checkPlaceholders(`{{a}} {{b}}\n{{tenant.name}}\n{{${"x".repeat(200)}}}`);
  expect(found.map(({ line, text }) => [line, text.length])).toEqual([
    [1, 5],
    [1, 5],
    [3, 60],
  ]);
});
