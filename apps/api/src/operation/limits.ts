import { GraphQLError } from "graphql";

/** How much one request may ask for. All but the first four are of one operation with its fragments unfolded. */
export const LIMITS = {
  /** Of the document's text. */
  characters: 100_000,
  /** Of the document; GraphiQL's introspection has some 600. */
  tokens: 2_000,
  /** In the document. */
  operations: 10,
  /** In the document: validation compares each with every other. */
  fragments: 50,
  /** Fields within fields. GraphiQL's introspection goes 15 down. */
  depth: 16,
  /** Fields of one selection. A command that asks for every fact of every answer has 50. */
  breadth: 120,
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
  fragments: "fragments",
  depth: "levels of fields",
  breadth: "fields in one selection",
  aliases: "aliases",
  directives: "directives",
  fields: "fields, with its fragments unfolded",
  cost: "objects, by its page sizes",
};

/** Refuses what goes beyond a limit: code QUERY_TOO_LARGE, with the measure, its limit and what was asked for. */
export function checkLimit(measure: Measure, actual: number): void {
  const limit = LIMITS[measure];
  if (actual <= limit) return;
  // What fragments unfold to can be more than JSON has whole numbers for.
  const shown = Math.min(actual, Number.MAX_SAFE_INTEGER);
  const message = `The query has ${shown} ${NAMES[measure]}; at most ${limit} are answered.`;
  const http = { status: 400 };
  throw new GraphQLError(message, {
    extensions: { code: "QUERY_TOO_LARGE", measure, limit, actual: shown, http },
  });
}
