import { buildASTSchema, type GraphQLScalarType, isScalarType, parseValue } from "graphql";
import { describe, expect, test } from "vitest";
import { typeDefs } from "../__generated__/type-defs.ts";
import { DateScalar } from "./date.ts";
import { DateTimeScalar } from "./date-time.ts";
import { MinutesScalar } from "./minutes.ts";
import { TimeZoneScalar } from "./time-zone.ts";

/** What is made of the value, as a variable and written into the query. */
function readBothWays(scalar: GraphQLScalarType, value: unknown): readonly unknown[] {
  const ways = [
    () => scalar.parseValue(value),
    () => scalar.parseLiteral(parseValue(JSON.stringify(value)), {}),
  ];
  return ways.map((read) => {
    try {
      return read();
    } catch {
      return "refused";
    }
  });
}

describe("a Date is a day of the calendar, as text", () => {
  test.each(["2026-11-24", "2024-02-29"])("%s is one", (text) => {
    expect(readBothWays(DateScalar, text)).toStrictEqual([text, text]);
    expect(DateScalar.serialize(text)).toBe(text);
  });

  test.each(["2026-02-29", "2026-11-24T10:00:00Z", "24.11.2026", " 2026-11-24", "", 20261124, null])(
    "%j is none",
    (value) => {
      expect(readBothWays(DateScalar, value)).toStrictEqual(["refused", "refused"]);
    },
  );
});

describe("Minutes are whole and never fewer than none", () => {
  test.each([0, 90, 2_147_483_647])("%i are some", (minutes) => {
    expect(readBothWays(MinutesScalar, minutes)).toStrictEqual([minutes, minutes]);
    expect(MinutesScalar.serialize(minutes)).toBe(minutes);
  });

  test.each([-1, 30.5, "90", 3_000_000_000, true, null])("%j are none", (value) => {
    expect(readBothWays(MinutesScalar, value)).toStrictEqual(["refused", "refused"]);
  });
});

describe("a TimeZone has a name in the IANA database", () => {
  test("Europe/Stockholm is one", () => {
    const zone = "Europe/Stockholm";
    expect(readBothWays(TimeZoneScalar, zone)).toStrictEqual([zone, zone]);
    expect(TimeZoneScalar.serialize(zone)).toBe(zone);
  });

  test.each(["Mars/Olympus", "", 1])("%j is none", (value) => {
    expect(readBothWays(TimeZoneScalar, value)).toStrictEqual(["refused", "refused"]);
  });
});

test("the server says of its scalars what the schema's text says", () => {
  const schema = buildASTSchema(typeDefs);
  for (const scalar of [DateTimeScalar, DateScalar, MinutesScalar, TimeZoneScalar]) {
    const written = schema.getType(scalar.name);
    if (!isScalarType(written)) throw new Error(`The schema has no scalar ${scalar.name}`);
    expect(scalar.description).toBe(written.description?.replaceAll("\n", " "));
    expect(scalar.specifiedByURL ?? null).toBe(written.specifiedByURL ?? null);
  }
});
