import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { MAX_PAGE } from "../paging/connect.ts";

/** An object of the schema itself lies in memory, and costs a fiftieth of one that is read from the database. */
const COST_OF_SCHEMA_OBJECT = 1 / 50;

/** How long a list is taken to be whose length nothing says, such as the seats of a pledge or the fields of a type. */
const USUAL_LENGTH = 10;

type Request = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
};

/**
 * Objects that the operation may answer with: every item of every page, as many as the page sizes allow. Undefined where its
 * variables do not fit, which the execution refuses with an error that names them.
 */
export function costOf({ schema, document, operation, variables }: Request): number | undefined {
  const definitions = operation.variableDefinitions ?? [];
  if (getVariableValues(schema, definitions, variables, { maxErrors: 1 }).errors) return undefined;
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [countObjects],
  });
  return Math.ceil(cost);
}

const countObjects: ComplexityEstimator = ({ field, type: parent, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  if (type.name.endsWith("Connection")) {
    // A page size out of range is refused later, with an error of its own.
    const first = typeof args.first === "number" ? args.first : 0;
    return 1 + Math.min(Math.max(first, 0), MAX_PAGE) * childComplexity;
  }
  const isPartOfConnection = parent.name.endsWith("Connection") || parent.name.endsWith("Edge");
  if (isPartOfConnection && type.name.endsWith("Edge")) return childComplexity;
  if (type.name === "PageInfo") return childComplexity;
  const length = isPartOfConnection || !isListType(getNullableType(field.type)) ? 1 : lengthOf(args);
  return length * ((type.name.startsWith("__") ? COST_OF_SCHEMA_OBJECT : 1) + childComplexity);
};

/** Of a list without pages: as many as the argument names, such as the ids of `nodes`. */
function lengthOf(args: Readonly<Record<string, unknown>>): number {
  const named = Object.values(args).find(Array.isArray);
  return named ? named.length : USUAL_LENGTH;
}

/** The variables that the cost hangs on: page sizes, lists, and what is included or skipped. */
export function costVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (value.kind !== Kind.VARIABLE) return;
      if (["first", "ids", "if"].includes(name.value)) names.add(value.name.value);
    },
  });
  return [...names].toSorted();
}
