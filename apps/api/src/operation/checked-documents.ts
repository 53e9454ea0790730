import { hash } from "node:crypto";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import { allWith, refusal } from "../error/api-errors.ts";
import { costVariables } from "./cost.ts";
import { checkShape } from "./document-shape.ts";
import { checkLimit, LIMITS } from "./limits.ts";

/** A document that may be run on the schema. */
export type CheckedDocument = {
  /** The SHA-256 of its text, in hexadecimal digits. */
  readonly hash: string;
  readonly source: string;
  readonly document: DocumentNode;
  /** Variables that its cost hangs on. */
  readonly costVariables: readonly string[];
};

const MAX_ERRORS = 20;

export type DocumentRules = {
  readonly schema: GraphQLSchema;
  /** Whether documents may ask what the schema is. */
  readonly introspection: boolean;
};

/** @throws AggregateError of what is wrong with it, each a GraphQL error with a code. */
export function checkDocument(source: string, { schema, introspection }: DocumentRules): CheckedDocument {
  const document = parseWithin(source);
  checkShape(document);
  if (!introspection && validate(schema, document, [NoSchemaIntrospectionCustomRule]).length > 0) {
    throw refusal(400, "INTROSPECTION_DISABLED", "This API tells nobody what its schema is.");
  }
  refuseInvalid(validate(schema, document, undefined, { maxErrors: MAX_ERRORS }));
  return { hash: hashOf(source), source, document, costVariables: costVariables(document) };
}

export function hashOf(source: string): string {
  return hash("sha256", source);
}

function parseWithin(source: string): DocumentNode {
  checkLimit("characters", source.length);
  try {
    return parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Counting ends where parsing does.
    if (/more tha[nt] \d+ tokens/.test(error.message)) checkLimit("tokens", LIMITS.tokens + 1);
    const { message, source: text, positions } = error;
    const extensions = { code: "GRAPHQL_PARSE_FAILED", http: { status: 400 } };
    throw new GraphQLError(message, { source: text, positions, extensions });
  }
}

function refuseInvalid(errors: readonly GraphQLError[]): void {
  if (errors.length > 0) throw allWith("GRAPHQL_VALIDATION_FAILED", errors);
}

/** Together, roughly. */
const MAX_BYTES = 20_000_000;
const BYTES_OF_TOKEN = 1_000;

function bytesOf({ source, document }: CheckedDocument): number {
  return 2 * source.length + BYTES_OF_TOKEN * (document.tokenCount ?? LIMITS.tokens);
}

/** Documents that were checked lately: asked again, by text or by hash, they are not checked again. */
export class CheckedDocuments {
  readonly #rules: DocumentRules;
  readonly #documents = new LRUCache<string, CheckedDocument>({
    maxSize: MAX_BYTES,
    sizeCalculation: bytesOf,
  });

  constructor(rules: DocumentRules) {
    this.#rules = rules;
  }

  /** @throws GraphQL errors as checkDocument does. */
  check(source: string): CheckedDocument {
    const known = this.find(hashOf(source));
    if (known) return known;
    const checked = checkDocument(source, this.#rules);
    this.#documents.set(checked.hash, checked);
    return checked;
  }

  find(hashed: string): CheckedDocument | undefined {
    return this.#documents.get(hashed);
  }
}
