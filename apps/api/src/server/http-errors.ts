import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { GraphQLError } from "graphql";
import { refusal } from "../error/api-errors.ts";
import { type FormatError, faultBehind, shown } from "../error/hide-faults.ts";
import { unavailable } from "../error/unavailable.ts";
import { ClientGone } from "./deadline.ts";
import { statusFor } from "./graphql-status.ts";
import { ANSWER_TYPES, MAX_BODY } from "./read-request.ts";

/** Answers what went wrong before anything was executed, in GraphQL's form. */
export function answerHttpError(format: FormatError): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    if (thrown instanceof ClientGone) return;
    if (response.headersSent) return next(thrown);
    const all: readonly unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown];
    const errors = all.map((each) => readError(each));
    answerErrors(request, response, errors, format);
  };
}

function answerErrors(
  request: Request,
  response: Response,
  errors: readonly GraphQLError[],
  format: FormatError,
): void {
  const { status = 500, headers = [] } = headOf(errors);
  for (const [name, value] of headers) response.setHeader(name, value);
  const all = errors.map((error) => shown(error, format));
  const { accept } = request.headers;
  const type = request.accepts(ANSWER_TYPES);
  response
    .status(statusFor(accept, status, all))
    .setHeader("cache-control", "no-store")
    .setHeader("content-type", `${type || "application/json"}; charset=utf-8`)
    .end(JSON.stringify({ errors: all }));
}

type Head = { readonly status?: number; readonly headers?: Iterable<[string, string]> };

/** The status and headers that an answer with these errors has. */
export function headOf([first]: readonly GraphQLError[]): Head {
  const extensions: Readonly<Record<string, unknown>> = first?.extensions ?? {};
  if (!extensions.http && unavailable(faultBehind(first))) return { status: 503 };
  return (extensions.http ?? {}) as Head;
}

/** Says where there is something. */
export const answerUnknownPath: RequestHandler = () => {
  throw refusal(404, "NOT_FOUND", "There is nothing here. Try POST /graphql, or GET /graphiql in a browser.");
};

/** Refusals of the body parser, by its name for them. */
const REFUSALS: Readonly<Record<string, { code: string; message: string }>> = {
  "entity.too.large": {
    code: "PAYLOAD_TOO_LARGE",
    message: `The request's body is larger than ${MAX_BODY}.`,
  },
  "entity.parse.failed": { code: "BAD_REQUEST", message: "The request's body is not JSON." },
  "encoding.unsupported": {
    code: "UNSUPPORTED_MEDIA_TYPE",
    message: "The request's body may be packed by gzip, deflate or br.",
  },
};

function readError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const { status, type } = Object(error);
  if (typeof status === "number" && status >= 400 && status < 500) {
    const { code, message } = REFUSALS[String(type)] ?? {
      code: "BAD_REQUEST",
      message: `The request cannot be read: ${STATUS_CODES[status] ?? "Bad Request"}.`,
    };
    return refusal(status, code, message);
  }
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
