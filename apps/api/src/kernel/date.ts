import { GraphQLScalarType } from "graphql";
import { GraphQLDate } from "graphql-scalars";

const graphqlScalar = GraphQLDate.toConfig();

/** A date as graphql-scalars reads it; in here its text, which the domain reads. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A date without a zone, RFC 3339: `2026-11-24`. Which zone's date it is, its field says.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  extensions: { ...graphqlScalar.extensions, codegenScalarType: "string" },
  serialize(value) {
    if (typeof value !== "string") throw new TypeError("A Date that is no text");
    return value;
  },
  parseValue: (value) => toText(graphqlScalar.parseValue(value)),
  parseLiteral: (node, variables) => toText(graphqlScalar.parseLiteral(node, variables)),
});

function toText(date: Date): string {
  return date.toISOString().slice(0, "2026-11-24".length);
}
