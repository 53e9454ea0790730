import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";

/**
 * A document's text, with the types of its answer and its variables: one of this package, or one that a tool has had generated
 * from its own `.graphql` files with `documentMode: "string"`. A plain text will do where the answer's type does not matter.
 */
export interface Document<Answer, Variables> extends DocumentTypeDecoration<Answer, Variables> {
  toString(): string;
  /** Its `hash`, under which an API that takes listed documents alone knows it. */
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}

/** What a command's document lets the client fill in. */
export type KeyVariable = { readonly idempotencyKey?: string | null | undefined };

/** Whether variables have the key by name: those of a document without any are of all names and no value. */
export type TakesKey<Variables> = string extends keyof Variables
  ? false
  : "idempotencyKey" extends keyof Variables
    ? true
    : false;

/** Variables, which may be left out where none is needed. */
export type VariablesArgument<Variables> =
  Record<never, never> extends Variables ? [variables?: Variables] : [variables: Variables];

type OperationKind = "query" | "mutation" | "subscription";

/** What the first operation of a document is. */
export function operationKind(text: string): OperationKind {
  const word = /^\s*(mutation|subscription)\b/m.exec(text)?.[1];
  return word === "mutation" || word === "subscription" ? word : "query";
}

/** The document's hash. @throws TypeError if it has none. */
export function hashOf(document: Document<unknown, never>): string {
  const hash = document.__meta__?.hash;
  if (typeof hash === "string") return hash;
  throw new TypeError("The document has no hash: generate it with persistedDocuments, or send texts.");
}
