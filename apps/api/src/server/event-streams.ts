import type { Request, RequestHandler, Response } from "express";
import {
  createSourceEventStream,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
} from "graphql";
import { createHandler } from "graphql-sse/lib/use/express";
import type { SchemaFor } from "../access/schema-for.ts";
import { refusal } from "../error/api-errors.ts";
import { type FormatError, shown } from "../error/hide-faults.ts";
import type { CheckedOperation, Operations } from "../operation/operations.ts";
import { parametersOfBody } from "../operation/request-parameters.ts";
import { type ApiContext, idOf, renewed } from "./api-context.ts";
import { limitTime } from "./deadline.ts";
import { EventResults } from "./event-results.ts";
import type { ContextOf, WhoAsks } from "./who-asks.ts";

/** A reader that takes nothing for so long is gone, whatever its connection says. */
const STUCK_MS = 60_000;

export type StreamSettings = {
  /** Streams that one token or person may have open at this process; 0 for any number. */
  readonly streamLimit: number;
  /** How often to look whether those who read may still do so, in milliseconds. */
  readonly recheckMs: number;
  /** How long it may take to know who asks, and what an event reads, in milliseconds. */
  readonly timeoutMs: number;
};

type Parts = StreamSettings & {
  readonly schema: GraphQLSchema;
  readonly schemaFor: SchemaFor;
  readonly operations: Operations;
  readonly whoAsks: WhoAsks;
  readonly contextOf: ContextOf;
  readonly formatError: FormatError;
};

type Reading = {
  readonly request: Request;
  readonly response: Response;
  readonly context: ApiContext;
  /** Fires when the reader has gone. */
  readonly signal: AbortSignal;
};

type OpenStream = { readonly owner: string; readonly response: Response };

/** Subscriptions by Server-Sent Events, after graphql-sse's protocol of distinct connections: one request for each. */
export class EventStreams {
  readonly #parts: Parts;
  readonly #open = new Set<OpenStream>();
  #isClosing = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Checked as any operation, and refused as any; once it is a stream, errors are events of it. */
  readonly route: RequestHandler = async (request, response) => {
    const { whoAsks, operations, timeoutMs } = this.#parts;
    const hangUp = new AbortController();
    response.once("close", () => hangUp.abort());
    const limit = limitTime(timeoutMs);
    const context = await limit.race(whoAsks(request, response, hangUp.signal)).finally(limit.clear);
    // A connection that has ended does not end again: what would wait for that would stay for good.
    if (response.closed) return;
    const operation = operations.check(parametersOfBody(request.body), context.viewer, ["subscription"]);
    this.#checkVariables(operation);
    checkAccept(request);
    await this.#stream({ request, response, context, signal: hangUp.signal }, operation);
  };

  /** Ends every stream, without a last word: whoever reads connects again, to another process or to the next one. */
  close(): void {
    this.#isClosing = true;
    for (const { response } of this.#open) {
      // What a reader has not taken by now would hold the process for as long as it likes.
      if (response.writableNeedDrain) response.destroy();
      else response.end();
    }
  }

  async #stream({ request, response, context, signal }: Reading, operation: CheckedOperation): Promise<void> {
    const stream = this.#admit(idOf(context), response);
    let current = context;
    let results: EventResults | undefined;
    const recheck = setInterval(async () => {
      try {
        current = await this.#parts.contextOf(request.headers.authorization, signal);
      } catch (error) {
        if (isRefusal(error)) await results?.endWith(error);
      }
    }, this.#parts.recheckMs);
    response.once("close", () => {
      clearInterval(recheck);
      this.#open.delete(stream);
      void results?.return();
    });

    const { document } = operation.checked;
    const { schemaFor, timeoutMs } = this.#parts;
    const args = {
      document,
      operationName: operation.operation.name?.value,
      variableValues: operation.variables,
    };
    const subscribe = async () => {
      const source = await createSourceEventStream({
        ...args,
        schema: schemaFor(document, current.actor),
        contextValue: current,
      });
      if (!(Symbol.asyncIterator in source)) return source;
      results = new EventResults({
        source: source[Symbol.asyncIterator](),
        untilRead: () => untilRead(response),
        // By what whoever reads may see now: roles and scopes may have changed since the last event.
        execute: (rootValue) => {
          const schema = schemaFor(document, current.actor);
          return inTime(timeoutMs, signal, (readUntil) =>
            execute({ ...args, schema, rootValue, contextValue: renewed(current, readUntil) }),
          );
        },
      });
      if (response.closed) await results.return();
      return results;
    };
    const handle = createHandler({
      authenticate: () => null,
      validate: () => [],
      onSubscribe: () => ({ ...args, schema: this.#parts.schema, contextValue: undefined }),
      subscribe,
      // An answer in parts is nothing that anybody can ask for.
      onNext: (_context, _request, result) => this.#shown(result as ExecutionResult),
    });
    // As the library reads it, which knows no documents by their hashes.
    request.body = { query: operation.checked.source };
    await handle(request, response);
  }

  /** As a stream's first event, the library would give no code to what is wrong with them. */
  #checkVariables({ operation, variables }: CheckedOperation): void {
    const { variableDefinitions = [] } = operation;
    const { errors = [] } = getVariableValues(this.#parts.schema, variableDefinitions, variables);
    if (errors.length === 0) return;
    const extensions = { code: "BAD_USER_INPUT", http: { status: 400 } };
    throw new AggregateError(
      errors.map(({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions })),
    );
  }

  #admit(owner: string, response: Response): OpenStream {
    const { streamLimit } = this.#parts;
    if (this.#isClosing) throw refusal(503, "SERVICE_UNAVAILABLE", "The API is about to stop; try again.");
    const others = [...this.#open].filter((one) => one.owner === owner).length;
    if (streamLimit > 0 && others >= streamLimit) {
      const message = `There are ${others} streams open already, and at most ${streamLimit} may be. Close one first.`;
      throw refusal(429, "TOO_MANY_STREAMS", message);
    }
    const stream = { owner, response };
    this.#open.add(stream);
    return stream;
  }

  #shown({ errors, ...rest }: ExecutionResult): ExecutionResult {
    if (!errors) return rest;
    const all = errors.map((error) => {
      const { message, path = null, extensions = null } = shown(error, this.#parts.formatError);
      return new GraphQLError(message, { nodes: error.nodes ?? null, path, extensions });
    });
    return { ...rest, errors: all };
  }
}

/** The library asks for the very words; curl and fetch say that they take anything. */
function checkAccept(request: Request): void {
  if (!request.accepts("text/event-stream")) {
    throw refusal(
      406,
      "NOT_ACCEPTABLE",
      "Subscriptions are answered as text/event-stream, which Accept does not name.",
    );
  }
  request.headers.accept = "text/event-stream";
}

/** Waits while what was sent has not been read; a reader that takes nothing is let go. */
async function untilRead(response: Response): Promise<void> {
  if (!response.writableNeedDrain) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const stuck = setTimeout(() => response.destroy(), STUCK_MS);
  response.once("drain", resolve).once("close", resolve);
  await promise;
  clearTimeout(stuck);
  response.off("drain", resolve).off("close", resolve);
}

/** An event's answer, or that it took too long; what it reads ends by the signal that it is handed. */
async function inTime(
  limitMs: number,
  signal: AbortSignal,
  answer: (readUntil: AbortSignal) => Promise<ExecutionResult> | ExecutionResult,
): Promise<ExecutionResult> {
  const limit = limitTime(limitMs);
  try {
    return await limit.race(Promise.resolve(answer(AbortSignal.any([signal, limit.signal]))));
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  } finally {
    limit.clear();
  }
}

function isRefusal(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions.code === "UNAUTHENTICATED";
}
