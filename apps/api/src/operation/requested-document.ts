import { badRequest, refusal } from "../error/api-errors.ts";
import { type CheckedDocument, type CheckedDocuments, hashOf } from "./checked-documents.ts";
import type { RequestParameters } from "./request-parameters.ts";

/** Documents that are known beforehand, by the hash of their text. */
export type PersistedDocuments = ReadonlyMap<string, CheckedDocument>;

type Sources = {
  /** Those asked lately: a hash alone finds them again, as automatic persisted queries do. Undefined: none but persisted ones. */
  readonly recent: CheckedDocuments | undefined;
  readonly persisted: PersistedDocuments;
};

type Named = Pick<RequestParameters, "query" | "documentId" | "extensions">;

/**
 * The document that a request wants run: by its text, by `documentId` of GraphQL over HTTP's persisted documents, or by the
 * hash of Apollo's persisted queries.
 *
 * @throws GraphQL errors that say what is wrong with it.
 */
export function requestedDocument(request: Named, { recent, persisted }: Sources): CheckedDocument {
  const hash = hashIn(request);
  const known = hash === undefined ? undefined : persisted.get(hash);
  if (known) return known;
  const { query } = request;
  if (!recent) throw query === undefined && hash ? unknownDocument() : persistedOnly();
  if (query === undefined) {
    if (hash === undefined) throw badRequest("A request must have a query, or name a persisted one.");
    const asked = recent.find(hash);
    if (asked) return asked;
    throw request.documentId === undefined ? unknownQuery() : unknownDocument();
  }
  if (hash !== undefined && hash !== hashOf(query)) throw badRequest("The hash is not that of the query.");
  return recent.check(query);
}

const SHA256 = /^[0-9a-f]{64}$/;

function hashIn({ documentId, extensions }: Named): string | undefined {
  if (documentId !== undefined) {
    const [algorithm, hash = ""] = documentId.split(":", 2);
    if (algorithm !== "sha256" || !SHA256.test(hash)) {
      throw badRequest("A documentId must be sha256: and 64 hexadecimal digits, in lower case.");
    }
    return hash;
  }
  const { persistedQuery } = extensions;
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  const { version, sha256Hash } = Object(persistedQuery);
  if (version !== 1 || typeof sha256Hash !== "string" || !SHA256.test(sha256Hash)) {
    throw badRequest("A persistedQuery must have version 1, and a sha256Hash of 64 hexadecimal digits.");
  }
  return sha256Hash;
}

function unknownDocument() {
  return refusal(404, "PERSISTED_DOCUMENT_NOT_FOUND", "There is no persisted document of this id.");
}

/** Apollo's clients know it by its message and status, and ask again with the text. */
function unknownQuery() {
  return refusal(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
}

function persistedOnly() {
  const message = "This API runs persisted documents only: name one by documentId.";
  return refusal(403, "PERSISTED_DOCUMENTS_ONLY", message);
}
