import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { MAX_PAGE } from "../paging/connect.ts";

/** An object of the schema itself lies in memory, and costs a tenth of one that is read from the database. */
const COST_OF_SCHEMA_OBJECT = 1 / 10;

/** How long a list is taken to be whose length nothing says, such as the seats of a pledge. */
const USUAL_LENGTH = 10;

/** The same of the fields of the schema's types; they have few arguments, values or members. */
const USUAL_FIELDS = 5;

type Request = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the request has them; they fit. */
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Objects that the operation may answer with: every item of every page, as many as the page sizes allow. */
export function costOf({ schema, document, operation, variables }: Request): number {
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [schemaObjects(schema), dataObjects],
  });
  return Math.ceil(cost);
}

function schemaObjects(schema: GraphQLSchema): ComplexityEstimator {
  const lengths: Readonly<Record<string, number>> = {
    "__Schema.types": Object.keys(schema.getTypeMap()).length,
    "__Type.fields": USUAL_FIELDS,
  };
  return ({ field, type: parent, childComplexity }) => {
    const type = getNamedType(field.type);
    // What is no part of the schema is left to the next estimator.
    if (!type.name.startsWith("__") || !isCompositeType(type)) return undefined;
    return (lengths[`${parent.name}.${field.name}`] ?? 1) * (COST_OF_SCHEMA_OBJECT + childComplexity);
  };
}

const dataObjects: ComplexityEstimator = ({ field, type: parent, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  if (type.name.endsWith("Connection")) {
    // A page size out of range is refused later, with an error of its own.
    const size = [args.last, args.first].find((given) => typeof given === "number") ?? 0;
    return 1 + Math.min(Math.max(size, 0), MAX_PAGE) * childComplexity;
  }
  const isPartOfConnection = parent.name.endsWith("Connection");
  if (type.name === "PageInfo" || (isPartOfConnection && type.name.endsWith("Edge"))) return childComplexity;
  const isList = !isPartOfConnection && isListType(getNullableType(field.type));
  return (isList ? lengthOf(args) : 1) * (1 + childComplexity);
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
      if (["first", "last", "ids", "if"].includes(name.value)) names.add(value.name.value);
    },
  });
  return [...names].toSorted();
}
