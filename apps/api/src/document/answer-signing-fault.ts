import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import type { ErrorRequestHandler } from "express";
import { GraphQLError } from "graphql";
import { faultBehind } from "../error/hide-faults.ts";
import { unavailable } from "../error/unavailable.ts";
import { ClientGone } from "../server/deadline.ts";
import { headOf } from "../server/http-errors.ts";
import { answerNoReading } from "./answer-reader.ts";

/** Tells whoever signs in a page what went wrong: a form that cannot be taken, or a fault, by what the log has it under. */
export function answerSigningFault(log: Log): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    const fault = faultBehind(thrown);
    if (fault instanceof ClientGone || response.headersSent) return next(thrown);
    const status = statusOf(thrown);
    if (status < 500) return answerNoReading(request, response, status, { type: "NoForm" });
    const reference = reportFault(log, fault, { path: "sign" });
    answerNoReading(request, response, status, { type: "Fault", reference });
  };
}

/** As they say it themselves, the parser of bodies likewise. */
function statusOf(thrown: unknown): number {
  if (unavailable(faultBehind(thrown))) return 503;
  const { status } = thrown instanceof GraphQLError ? headOf([thrown]) : Object(thrown);
  return typeof status === "number" && status >= 400 ? status : 500;
}
