import { type DocumentNode, type GraphQLSchema, getNamedType, isCompositeType } from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { tooLarge } from "../error/api-errors.ts";
import { MAX_PAGE } from "../paging/connect.ts";

/** A document of more is not parsed. GraphiQL's introspection has some 600. */
export const MAX_TOKENS = 2_000;

/** Objects that one request may ask for: every item of every page, as many as the page sizes allow. */
export const MAX_OBJECTS = 25_000;

type Request = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown> | undefined;
  readonly operationName: string | null | undefined;
};

/** @throws a GraphQL error of code QUERY_TOO_LARGE; or the reason why the variables do not fit the document. */
export function checkQuerySize({ schema, document, variables, operationName }: Request): void {
  const objects = getComplexity({
    schema,
    query: document,
    ...(variables && { variables }),
    ...(operationName && { operationName }),
    estimators: [countObjects],
  });
  if (objects <= MAX_OBJECTS) return;
  throw tooLarge(
    `The query asks for up to ${objects} objects; at most ${MAX_OBJECTS} are given at a time. Ask for smaller pages.`,
  );
}

const countObjects: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  if (type.name.endsWith("Connection")) {
    const first: unknown = args.first;
    // A page size out of range is refused later, with an error of its own.
    return 1 + Math.min(Math.max(typeof first === "number" ? first : 0, 0), MAX_PAGE) * childComplexity;
  }
  const isPartOfConnection = type.name.endsWith("Edge") || type.name === "PageInfo";
  return isPartOfConnection ? childComplexity : 1 + childComplexity;
};
