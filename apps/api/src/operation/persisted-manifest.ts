import { readFileSync } from "node:fs";
import { StartError } from "@socialsmart/runtime/start-error";
import { z } from "zod";
import { type CheckedDocument, checkDocument, type DocumentRules, hashOf } from "./checked-documents.ts";
import type { PersistedDocuments } from "./requested-document.ts";

/** As the client preset of GraphQL Code Generator writes it: `{ "sha256:<digits>": "query …" }`. */
const MANIFEST = z.record(z.string().regex(/^sha256:[0-9a-f]{64}$/), z.string());

/**
 * Reads the documents that may be run where only persisted ones are, each within the limits and valid on the schema.
 *
 * @param path of a `persisted-documents.json`.
 * @throws StartError with every problem at once, a line each.
 */
export function readManifest(path: string, rules: DocumentRules): PersistedDocuments {
  const documents = new Map<string, CheckedDocument>();
  const problems: string[] = [];
  for (const [id, source] of Object.entries(parseManifest(path))) {
    const hash = hashOf(source);
    if (id !== `sha256:${hash}`) problems.push(`${id}: the hash of its text is ${hash}`);
    try {
      documents.set(hash, checkDocument(source, rules));
    } catch (error) {
      problems.push(...messagesOf(error).map((message) => `${id}: ${message}`));
    }
  }
  if (problems.length > 0) {
    throw new StartError(`API_PERSISTED_DOCUMENTS=${path} has what cannot be run:\n${problems.join("\n")}`);
  }
  return documents;
}

function parseManifest(path: string): Readonly<Record<string, string>> {
  try {
    return MANIFEST.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const message = `API_PERSISTED_DOCUMENTS=${path} must be a JSON file of texts by sha256:<digits>`;
    throw new StartError(`${message}: ${firstProblem(error)}`, { cause: error });
  }
}

function firstProblem(error: unknown): string {
  if (!(error instanceof z.ZodError)) return messagesOf(error).join();
  const [{ path, message } = { path: [], message: "not so" }] = error.issues;
  return `${path.join(".")} ${message}`.trim();
}

function messagesOf(error: unknown): string[] {
  if (error instanceof AggregateError) return error.errors.flatMap(messagesOf);
  return [error instanceof Error ? error.message : String(error)];
}
