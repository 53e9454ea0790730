import { GraphQLScalarType } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";

const { parseValue, parseLiteral, extensions } = GraphQLDateTime.toConfig();

/** RFC 3339 on the wire, as graphql-scalars reads it; a Temporal.Instant in here. */
export const DateTimeScalar = new GraphQLScalarType<Temporal.Instant, string>({
  name: "DateTime",
  description:
    "A moment, RFC 3339: `2026-11-24T15:00:00Z`. Written in UTC; read with any offset, to the millisecond.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  extensions,
  serialize(value) {
    if (!(value instanceof Temporal.Instant)) throw new TypeError("A DateTime that is no Temporal.Instant");
    return value.toString();
  },
  parseValue: (value) => parseValue(value).toTemporalInstant(),
  parseLiteral: (node, variables) => parseLiteral(node, variables).toTemporalInstant(),
});
