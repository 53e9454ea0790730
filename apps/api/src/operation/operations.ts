import { getVariableValues, Kind, type OperationDefinitionNode, type OperationTypeNode } from "graphql";
import { LRUCache } from "lru-cache";
import { checkReadAccess } from "../access/check-read-access.ts";
import type { Viewer } from "../access/viewer.ts";
import { allWith, badRequest, methodNotAllowed, refusal } from "../error/api-errors.ts";
import { type CheckedDocument, CheckedDocuments, type DocumentRules } from "./checked-documents.ts";
import { costOf } from "./cost.ts";
import { checkLimit } from "./limits.ts";
import type { RequestParameters } from "./request-parameters.ts";
import { type PersistedDocuments, requestedDocument } from "./requested-document.ts";

/** What may be run now: it is valid, within the limits, and the caller may ask it. */
export type CheckedOperation = {
  readonly checked: CheckedDocument;
  readonly operation: OperationDefinitionNode;
  /** As the request has them; they fit. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Objects that the answer may hold. */
  readonly cost: number;
};

type Variables = Readonly<Record<string, unknown>>;

export type DocumentPolicy = {
  /** Which documents are run: any, or none but the persisted ones. */
  readonly documents: "any" | "persisted";
  readonly persisted: PersistedDocuments;
};

const MAX_VARIABLE_ERRORS = 20;

/** What is checked of each operation before anything of it is done, by whichever path it comes. */
export class Operations {
  readonly #rules: DocumentRules;
  readonly #persisted: PersistedDocuments;
  readonly #recent: CheckedDocuments | undefined;
  readonly #costs = new LRUCache<string, number>({ max: 5_000 });
  readonly #reckon: typeof costOf;

  constructor(rules: DocumentRules, { documents, persisted }: DocumentPolicy, reckon = costOf) {
    this.#rules = rules;
    this.#reckon = reckon;
    this.#persisted = persisted;
    this.#recent = documents === "any" ? new CheckedDocuments(rules) : undefined;
  }

  /**
   * @param kinds of operations that the path takes.
   * @throws a GraphQL error that says why not, or an AggregateError of several; each has a code and an HTTP status.
   */
  check(
    parameters: RequestParameters,
    viewer: Viewer,
    kinds: readonly `${OperationTypeNode}`[],
  ): CheckedOperation {
    const checked = requestedDocument(parameters, { recent: this.#recent, persisted: this.#persisted });
    const operation = chooseOperation(checked, parameters.operationName);
    if (!kinds.includes(operation.operation)) throw wrongKind(operation.operation, kinds);
    checkReadAccess(viewer, checked.document, this.#rules.schema);
    const { variables } = parameters;
    const coerced = this.#coerce(operation, variables);
    const cost = this.#costOf(checked, operation, { coerced, variables });
    checkLimit("cost", cost);
    return { checked, operation, variables, cost };
  }

  /** The document of the text with this hash, if it was checked lately or is persisted. */
  find(hash: string): CheckedDocument | undefined {
    return this.#persisted.get(hash) ?? this.#recent?.find(hash);
  }

  /** The execution would refuse them too, but count on: a list of a hundred thousand wrong values is no better than one of twenty. */
  #coerce(operation: OperationDefinitionNode, variables: Variables): Variables {
    const definitions = operation.variableDefinitions ?? [];
    const options = { maxErrors: MAX_VARIABLE_ERRORS };
    const { coerced, errors = [] } = getVariableValues(this.#rules.schema, definitions, variables, options);
    if (coerced) return coerced;
    throw allWith("BAD_USER_INPUT", errors);
  }

  #costOf(
    { hash, document, costVariables }: CheckedDocument,
    operation: OperationDefinitionNode,
    { coerced, variables }: { coerced: Variables; variables: Variables },
  ): number {
    const sizes = costVariables.map((name) => sizeOf(coerced[name]));
    const key = [hash, document.definitions.indexOf(operation), ...sizes].join(" ");
    const known = this.#costs.get(key);
    if (known !== undefined) return known;
    const cost = this.#reckon({ schema: this.#rules.schema, document, operation, variables });
    this.#costs.set(key, cost);
    return cost;
  }
}

/** What the cost takes from a variable: a number, or of a list how long it is. */
function sizeOf(value: unknown): string {
  return Array.isArray(value) ? `[${value.length}]` : String(value);
}

function chooseOperation({ document }: CheckedDocument, name: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [only, ...others] =
    name === undefined ? operations : operations.filter((each) => each.name?.value === name);
  if (only && others.length === 0) return only;
  const message = only
    ? "The document has several operations; say which by operationName."
    : `The document has no operation ${name ?? "at all"}.`;
  throw refusal(400, "OPERATION_RESOLUTION_FAILURE", message);
}

function wrongKind(kind: OperationTypeNode, kinds: readonly string[]) {
  if (kind === "subscription") return badRequest("Subscriptions are asked at POST /graphql/stream.");
  return kinds.includes("subscription")
    ? badRequest("Here are subscriptions only: ask queries and give commands at /graphql.")
    : methodNotAllowed("POST", "Commands are given by POST.");
}
