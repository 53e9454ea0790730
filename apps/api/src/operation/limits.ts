import { GraphQLError } from "graphql";

/** How much one request may ask for. All but the first three are of one operation with its fragments unfolded. */
export const LIMITS = {
  /** Of the document's text. */
  characters: 100_000,
  /** Of the document; GraphiQL's introspection has some 600. */
  tokens: 2_000,
  /** In the document. */
  operations: 10,
  /** Fields within fields. GraphiQL's introspection goes 15 down. */
  depth: 16,
  /** Fields of one selection. A command that asks for every fact of every answer has some 70. */
  breadth: 200,
  aliases: 100,
  directives: 50,
  fields: 1_000,
  /** Objects that the answer may hold: every item of every page, as many as the page sizes allow. */
  cost: 25_000,
} as const;

export type Measure = keyof typeof LIMITS;

const NAMES: Readonly<Record<Measure, string>> = {
  characters: "characters",
  tokens: "tokens",
  operations: "operations",
  depth: "levels of fields",
  breadth: "fields in one selection",
  aliases: "aliases",
  directives: "directives",
  fields: "fields, its fragments unfolded",
  cost: "objects; ask for smaller pages",
};

/** Refuses what goes beyond a limit: code QUERY_TOO_LARGE, with the measure, its limit and what was asked for. */
export function checkLimit(measure: Measure, actual: number): void {
  const limit = LIMITS[measure];
  if (actual <= limit) return;
  // What fragments unfold to can be more than JSON has whole numbers for.
  const shown = Math.min(actual, Number.MAX_SAFE_INTEGER);
  const message = `The query asks for ${shown} where ${limit} are the most: ${NAMES[measure]}.`;
  const http = { status: 400 };
  throw new GraphQLError(message, {
    extensions: { code: "QUERY_TOO_LARGE", measure, limit, actual: shown, http },
  });
}
