import { GraphQLError, GraphQLInt, GraphQLScalarType, type ValueNode } from "graphql";

const int = GraphQLInt.toConfig();

/** GraphQL's own whole number, and never below none. The one of graphql-scalars takes 30.5 for 30. */
export const MinutesScalar = new GraphQLScalarType<number, number>({
  name: "Minutes",
  description:
    "Whole minutes, 0 or more: `90` is an hour and a half. A field that takes only some of them says which.",
  serialize: int.serialize,
  parseValue: (value) => notNegative(int.parseValue(value)),
  parseLiteral: (node, variables) => notNegative(int.parseLiteral(node, variables), node),
});

function notNegative(minutes: number, node?: ValueNode): number {
  if (minutes >= 0) return minutes;
  throw new GraphQLError(`Minutes cannot be fewer than none: ${minutes}`, node && { nodes: node });
}
