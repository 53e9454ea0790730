import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ClientGone, RequestTimeout } from "../server/deadline.ts";
import { unavailable } from "./unavailable.ts";

/** GraphQL quotes what it refuses, twenty times over, and a request may hold a megabyte. */
const MAX_MESSAGE = 1_000;

/** How an error is shown to whoever asked. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * What clients see of faults: a reference, under which the log has the fault itself. Errors that were meant for the client
 * are left as they are, but for their length.
 *
 * @param guesses whether they may name what the client may have meant, and so what the schema has.
 */
export function hideFaults(log: Log, { guesses }: { guesses: boolean }): FormatError {
  return (formatted, error) => {
    if (formatted.extensions?.code !== "INTERNAL_SERVER_ERROR") {
      const message = guesses ? formatted.message : formatted.message.replace(/ Did you mean .*$/s, "");
      return { ...formatted, message: shorten(message) };
    }
    const fault = faultBehind(error);
    // Of each of its parts that was not ready, in an answer that nobody is given: the timeout itself is told once.
    if (isOver(fault) && formatted.path) return { message: fault.message, path: formatted.path };
    const reference = reportFault(log, fault, { path: formatted.path?.join(".") });
    const where = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    };
    if (fault instanceof RequestTimeout) {
      const message = `The answer took longer than ${fault.limitMs / 1_000} s; ask for less, or try again. Reference: ${reference}.`;
      return { ...where, message, extensions: { code: "TIMEOUT", reference } };
    }
    const missing = unavailable(fault);
    return missing
      ? {
          ...where,
          message: `The ${missing} cannot be reached at the moment; try again. Reference: ${reference}.`,
          extensions: { code: "SERVICE_UNAVAILABLE", reference },
        }
      : {
          ...where,
          message: `Something went wrong on our side. Reference: ${reference}.`,
          extensions: { code: "INTERNAL_SERVER_ERROR", reference },
        };
  };
}

/** The error as clients see it, without the HTTP status that it may ask for. */
export function shown(error: GraphQLError, format: FormatError): GraphQLFormattedError {
  const all: Readonly<Record<string, unknown>> = { code: "INTERNAL_SERVER_ERROR", ...error.extensions };
  const { http: _, ...extensions } = all;
  return format({ ...error.toJSON(), extensions }, error);
}

function isOver(fault: unknown): fault is RequestTimeout | ClientGone {
  return fault instanceof RequestTimeout || fault instanceof ClientGone;
}

function shorten(message: string): string {
  return message.length <= MAX_MESSAGE ? message : `${message.slice(0, MAX_MESSAGE)}…`;
}

/** What was thrown, without the GraphQL errors around it. */
export function faultBehind(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? faultBehind(error.originalError) : error;
}
