import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import type { ErrorRequestHandler, RequestHandler, Response } from "express";

export const MAX_BODY = "1mb";

/** Refusals of the body parser, by its name for them. */
const REFUSALS: Readonly<Record<string, { code: string; message: string }>> = {
  "entity.too.large": {
    code: "PAYLOAD_TOO_LARGE",
    message: `The request's body is larger than ${MAX_BODY}.`,
  },
  "entity.parse.failed": { code: "BAD_REQUEST", message: "The request's body is not JSON." },
};

/** Answers what went wrong before GraphQL was reached, in GraphQL's form. */
export function answerHttpError(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, type } = readHttpError(error);
    if (status >= 400 && status < 500) {
      const refusal = REFUSALS[type] ?? { code: "BAD_REQUEST", message: "The request cannot be read." };
      return sendError(response, status, refusal);
    }
    const reference = reportFault(log, error);
    const message = `Something went wrong on our side. Reference: ${reference}.`;
    sendError(response, 500, { code: "INTERNAL_SERVER_ERROR", message, reference });
  };
}

/** Says where there is something. */
export const answerUnknownPath: RequestHandler = (request, response) => {
  const isWrongMethod = request.path === "/graphql";
  if (isWrongMethod) response.setHeader("allow", "POST");
  sendError(
    response,
    isWrongMethod ? 405 : 404,
    isWrongMethod
      ? { code: "METHOD_NOT_ALLOWED", message: "GraphQL is asked by POST." }
      : {
          code: "NOT_FOUND",
          message: "There is nothing here. Try POST /graphql, or GET /graphiql in a browser.",
        },
  );
};

function sendError(
  response: Response,
  status: number,
  { message, ...extensions }: { message: string; code: string; reference?: string },
): void {
  response.status(status).json({ errors: [{ message, extensions }] });
}

function readHttpError(error: unknown): { status: number; type: string } {
  const { status, type } = error as { status?: unknown; type?: unknown };
  return {
    status: typeof status === "number" ? status : 500,
    type: typeof type === "string" ? type : "",
  };
}
