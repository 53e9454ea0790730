import { GraphQLError, GraphQLScalarType, type ValueNode } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { LRUCache } from "lru-cache";

const graphqlScalar = GraphQLDateTime.toConfig();

/** What every database can store and compare: MySQL's DATETIME, and ISO text without a sign before the year. */
const FIRST = Temporal.Instant.from("1000-01-01T00:00:00Z");
const LAST = Temporal.Instant.from("9999-12-31T23:59:59.999Z");

export function isStorable(instant: Temporal.Instant): boolean {
  return Temporal.Instant.compare(FIRST, instant) <= 0 && Temporal.Instant.compare(instant, LAST) <= 0;
}

/** RFC 3339 on the wire, as graphql-scalars reads it; a Temporal.Instant in here. */
export const DateTimeScalar = new GraphQLScalarType<Temporal.Instant, string>({
  name: "DateTime",
  description:
    "A moment, RFC 3339: `2026-11-24T15:00:00Z`. Written in UTC; read with any offset, to the millisecond, from the year 1000 to 9999.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  extensions: graphqlScalar.extensions,
  serialize(value) {
    if (!(value instanceof Temporal.Instant)) throw new TypeError("A DateTime that is no Temporal.Instant");
    return textOf(value);
  },
  parseValue: (value) => toInstant(graphqlScalar.parseValue(value)),
  parseLiteral: (node, variables) => toInstant(graphqlScalar.parseLiteral(node, variables), node),
});

/** Shifts start and end at few moments, and to write one takes longer than to read its row. */
const texts = new LRUCache<bigint, string>({ max: 10_000 });

function textOf(instant: Temporal.Instant): string {
  const known = texts.get(instant.epochNanoseconds);
  if (known !== undefined) return known;
  const text = instant.toString();
  texts.set(instant.epochNanoseconds, text);
  return text;
}

function toInstant(date: Date, node?: ValueNode): Temporal.Instant {
  const instant = date.toTemporalInstant();
  if (isStorable(instant)) return instant;
  throw new GraphQLError("DateTime is from the year 1000 to 9999 in UTC", node && { nodes: node });
}
