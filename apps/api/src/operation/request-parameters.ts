import { badRequest } from "../error/api-errors.ts";

/** What a request says, by POST or GET, after the GraphQL over HTTP specification. */
export type RequestParameters = {
  readonly query: string | undefined;
  /** Names a persisted document: `sha256:` and its digits. */
  readonly documentId: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: Readonly<Record<string, unknown>>;
};

/** @param body as JSON has it. @throws a GraphQL error of code BAD_REQUEST. */
export function parametersOfBody(body: unknown): RequestParameters {
  if (Array.isArray(body)) throw badRequest("One request at a time: a list of them is not answered.");
  if (!isRecord(body)) throw badRequest("The request's body must be a JSON object.");
  const { query, documentId, operationName, variables, extensions } = body;
  return {
    query: textIn("query", query),
    documentId: textIn("documentId", documentId),
    operationName: textIn("operationName", operationName),
    variables: recordIn("variables", variables),
    extensions: recordIn("extensions", extensions),
  };
}

/** @param url a request's, with its query string. @throws a GraphQL error of code BAD_REQUEST. */
export function parametersOfUrl(url: string): RequestParameters {
  const [, ...queryString] = url.split("?");
  const given = new URLSearchParams(queryString.join("?"));
  const once = (name: string) => {
    const [value, ...others] = given.getAll(name);
    if (others.length > 0) throw badRequest(`The parameter ${name} may be given once.`);
    return value;
  };
  return {
    query: once("query"),
    documentId: once("documentId"),
    operationName: once("operationName"),
    variables: recordIn("variables", parseJson("variables", once("variables"))),
    extensions: recordIn("extensions", parseJson("extensions", once("extensions"))),
  };
}

function parseJson(name: string, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`The parameter ${name} is not JSON.`);
  }
}

function textIn(name: string, value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "string") throw badRequest(`The parameter ${name} must be text.`);
  return value;
}

function recordIn(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (!isRecord(value)) throw badRequest(`The parameter ${name} must be a JSON object.`);
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
