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
  /** Whether documents may ask what the schema is. Where not, errors guess no names either. */
  readonly introspection: boolean;
};

/** @throws AggregateError of what is wrong with it, each a GraphQL error with a code. */
export function checkDocument(source: string, { schema, introspection }: DocumentRules): CheckedDocument {
  const document = parseWithin(source);
  checkShape(document);
  if (!introspection) {
    refuse(
      validate(schema, document, [NoSchemaIntrospectionCustomRule], { maxErrors: 1 }),
      "INTROSPECTION_DISABLED",
    );
  }
  const options = { maxErrors: MAX_ERRORS, hideSuggestions: !introspection };
  refuse(validate(schema, document, undefined, options), "GRAPHQL_VALIDATION_FAILED");
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

function refuse(errors: readonly GraphQLError[], code: string): void {
  if (errors.length === 0) return;
  const extensions = { code, http: { status: 400 } };
  throw new AggregateError(
    errors.map(({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions })),
  );
}

/** A parsed document takes some hundred times its text. */
const MAX_CHARACTERS = 500_000;
const MAX_CHARACTERS_OF_ONE = 20_000;

/** Documents that were checked lately: asked again, by text or by hash, they are not checked again. */
export class CheckedDocuments {
  readonly #rules: DocumentRules;
  readonly #documents = new LRUCache<string, CheckedDocument>({
    maxSize: MAX_CHARACTERS,
    maxEntrySize: MAX_CHARACTERS_OF_ONE,
    sizeCalculation: ({ source }) => source.length,
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
